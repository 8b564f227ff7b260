import { expect } from 'vitest'
import { applyEdits } from '../../src/core/edit.ts'
import { Failure } from '../../src/core/failure.ts'
import type { Finding } from '../../src/core/finding.ts'
import { loadGlossary } from '../../src/glossary/load.ts'
import { lintArticles, openDesk } from '../../src/pipeline.ts'
import { readText } from '../../src/read/read.ts'

/** What one rule finds in a text, through the whole pipeline. @param glossary YAML; no glossary where empty */
export async function findingsIn(code: string, text: string, glossary = '', lang = 'en'): Promise<readonly Finding[]> {
  const loaded = glossary ? await loadGlossary([{ path: 'test.yaml', text: glossary }]) : null
  expect(loaded?.problems ?? []).toEqual([])
  const desk = openDesk({
    glossary: loaded?.glossary ?? null,
    evidence: { cues: [], conventions: [] },
    house: 'default',
    today: '2026-01-01',
    languages: [lang],
    defaultLanguage: lang,
    severities: {},
    only: [code],
    exempt: ['link-target', 'code', 'byline'],
  })
  const document = await readText(text, { lang, languages: [lang], defaultLanguage: lang })
  if (document instanceof Failure) throw document
  const run = await lintArticles(
    (async function* () {
      yield document
    })(),
    desk,
  )
  return run.files[0]!.findings
}

/** A text with the first fix of each finding applied. */
export function mended(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes.slice(0, 1).flatMap(fix => fix.edits))
  return applyEdits(text, edits).text
}
