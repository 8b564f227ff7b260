/** Runs fixtures/trace: articles with what shows where they come from, and native near misses. */
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadEvidence, loadGlossary } from '../src/glossary/load.ts'
import { type Desk, traceArticles } from '../src/pipeline.ts'
import type { Verdict } from '../src/trace/verdict.ts'
import { articleOf, deskOf, stream } from './desk.ts'
import { readGlossaryFiles } from './tools/glossary-files.ts'

/** One article and what must be said of it. */
type Case = {
  readonly story: string
  /** Left out: English. */
  readonly language?: string
  readonly text: string
  readonly source?: string
  readonly chain?: readonly string[]
  /** One of these leads all languages, whatever `none` is believed. */
  readonly first?: readonly string[]
  /** Languages that must not be the answer. */
  readonly not?: readonly string[]
  /** `kind text`, each among the evidence. */
  readonly evidence?: readonly string[]
  /** Written in the article, and no evidence of anything. */
  readonly silent?: readonly string[]
}

let desk: Desk
beforeAll(async () => {
  const files = await readGlossaryFiles()
  const { glossary } = await loadGlossary(files.entries)
  const { evidence } = await loadEvidence(files.evidence)
  desk = await deskOf(null, { glossary, evidence })
}, 60_000)

async function verdictOn({ text, language = 'en' }: Case): Promise<Verdict> {
  const { files } = await traceArticles(stream(await articleOf(text, { lang: language })), desk)
  return files[0]!.verdict
}

/** Adds up the evidence again. */
function redone({ prior, evidence }: Verdict): Map<string, number> {
  const sums = Object.entries(prior).map(
    ([answer, before]) =>
      [answer, Math.exp(evidence.reduce((sum, { weights }) => sum + (weights[answer] ?? 0), before))] as const,
  )
  const total = sums.reduce((sum, [, share]) => sum + share, 0)
  return new Map(sums.map(([answer, share]) => [answer, share / total]))
}

describe.each(globSync('fixtures/trace/*.yaml').sort())('%s', path => {
  const cases = parse(readFileSync(path, 'utf8')) as Case[]

  it.each(cases.map(one => [one.story, one] as const))('%s', async (_, one) => {
    const verdict = await verdictOn(one)
    const { source, chain, ranking, evidence } = verdict
    const told = evidence.map(({ kind, text }) => `${kind} ${text.replace(/\s+/gu, ' ')}`)
    if (one.source !== undefined) expect(source, told.join('; ')).toBe(one.source)
    if (one.chain) expect(chain).toEqual(one.chain)
    if (one.first) {
      const leading = ranking.find(({ language }) => language !== 'none' && language !== 'other')!.language
      expect(one.first, told.join('; ')).toContain(leading)
    }
    for (const language of one.not ?? []) expect(source, told.join('; ')).not.toBe(language)
    expect(told).toEqual(expect.arrayContaining([...(one.evidence ?? [])]))
    for (const text of one.silent ?? []) {
      expect(one.text).toContain(text)
      expect(evidence.map(item => item.text)).not.toContain(text)
    }
    for (const { span, text } of evidence) if (span) expect(one.text.slice(span.start, span.end)).toBe(text)
    const sums = redone(verdict)
    for (const { language, probability } of ranking) expect(probability).toBeCloseTo(sums.get(language)!, 9)
    expect(one.source ?? one.first ?? one.not, 'a case states what it expects').toBeDefined()
  })
})
