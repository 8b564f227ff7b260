/** Every example that a rule carries, run through the whole pipeline. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../src/core/edit.ts'
import { Failure } from '../src/core/failure.ts'
import { loadGlossary } from '../src/glossary/load.ts'
import { type DeskSettings, lintArticles, openDesk } from '../src/pipeline.ts'
import { readText } from '../src/read/read.ts'
import { RULES } from '../src/rules/index.ts'

async function settingsFor(glossaryText: string | undefined, code: string): Promise<DeskSettings> {
  const loaded = glossaryText ? await loadGlossary([{ path: 'example.yaml', text: glossaryText }]) : null
  expect(loaded?.problems ?? []).toEqual([])
  return {
    glossary: loaded?.glossary ?? null,
    evidence: { cues: [], conventions: [] },
    house: 'default',
    today: '2026-01-01',
    languages: ['en'],
    defaultLanguage: 'en',
    severities: {},
    only: [code],
    exempt: ['link-target', 'code', 'byline'],
  }
}

describe.each(RULES.map(rule => [rule.code, rule] as const))('%s', (code, rule) => {
  it.each(rule.examples.map(example => [example.name, example] as const))('%s', async (_, example) => {
    const lang = example.language ?? 'en'
    const desk = openDesk(await settingsFor(example.glossary, code))
    const document = await readText(example.text, {
      lang,
      languages: [lang],
      defaultLanguage: lang,
      format: example.format ?? 'text',
    })
    if (document instanceof Failure) throw document
    const { files } = await lintArticles(
      (async function* () {
        yield document
      })(),
      desk,
    )
    const findings = files[0]!.findings
    expect(findings.map(finding => finding.text)).toEqual(example.finds)
    const edits = findings.flatMap(finding => finding.fixes.slice(0, 1).flatMap(fix => fix.edits))
    if (example.fixed !== undefined) expect(applyEdits(example.text, edits).text).toBe(example.fixed)
  })
})
