/** A desk and articles for tests, from strings. */
import { expect } from 'vitest'
import type { Failure } from '../src/core/failure.ts'
import type { Finding } from '../src/core/finding.ts'
import { loadGlossary } from '../src/glossary/load.ts'
import { type Desk, type DeskSettings, lintArticles, openDesk } from '../src/pipeline.ts'
import type { Document, Format } from '../src/read/document.ts'
import { readText } from '../src/read/read.ts'

/** A desk over glossary entries written as YAML; `changes` overrules its settings. */
export async function deskOf(entries: string | null, changes: Partial<DeskSettings> = {}): Promise<Desk> {
  const loaded = entries === null ? null : await loadGlossary([{ path: 'test.yaml', text: entries }])
  expect(loaded?.problems ?? []).toEqual([])
  return openDesk({
    glossary: loaded?.glossary ?? null,
    evidence: { cues: [], conventions: [] },
    house: 'default',
    today: '2026-01-01',
    languages: ['en'],
    defaultLanguage: 'en',
    severities: {},
    only: [],
    exempt: ['link-target', 'code', 'byline'],
    ...changes,
  })
}

/** An article from a string. */
export async function articleOf(
  text: string,
  options: { lang?: string; format?: Format; path?: string } = {},
): Promise<Document> {
  const lang = options.lang ?? 'en'
  return readText(text, {
    lang,
    languages: [lang],
    defaultLanguage: lang,
    format: options.format ?? 'text',
    path: options.path ?? 'article.txt',
  })
}

/** Articles as a run takes them. */
export async function* stream(...documents: (Document | Failure)[]): AsyncGenerator<Document | Failure> {
  yield* documents
}

/** The findings in one article. */
export async function lint(
  text: string,
  desk: Desk,
  options: Parameters<typeof articleOf>[1] = {},
): Promise<readonly Finding[]> {
  const run = await lintArticles(stream(await articleOf(text, options)), desk)
  return run.files[0]!.findings
}

/** Findings in short: code and what was written. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(finding => `${finding.code}: ${finding.text}`)
}
