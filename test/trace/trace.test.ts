/** Whole articles through the shipped glossary and evidence. */
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { baseLanguage } from '../../src/core/language.ts'
import { checkEvidence } from '../../src/glossary/check-evidence.ts'
import { loadEvidence, loadGlossary } from '../../src/glossary/load.ts'
import { type Desk, traceArticles } from '../../src/pipeline.ts'
import { readCues } from '../../src/trace/cues.ts'
import { candidates } from '../../src/trace/languages.ts'
import { Places } from '../../src/trace/places.ts'
import { rank } from '../../src/trace/posterior.ts'
import type { Verdict } from '../../src/trace/verdict.ts'
import { articleOf, deskOf, stream } from '../desk.ts'

let desk: Desk
const filesOf = (...patterns: string[]) => globSync(patterns).map(path => ({ path, text: readFileSync(path, 'utf8') }))

beforeAll(async () => {
  const { glossary } = await loadGlossary(filesOf('glossary/**/*.yaml', '!glossary/evidence/**'))
  const { evidence, problems } = await loadEvidence(filesOf('glossary/evidence/*.yaml'))
  expect(problems).toEqual([])
  desk = await deskOf(null, { glossary, evidence })
})

async function verdictOn(text: string, language = 'en'): Promise<Verdict> {
  const run = await traceArticles(stream(await articleOf(text, { lang: language })), desk)
  return run.files[0]!.verdict
}

const FROM_FRENCH = `Rebels have taken the town, a monitor said on Saturday.
According to the OSDH, of which around twenty fighters were hurt, the road is cut. Rami Abdel Rahmane told AFP so.
A provisional toll of nine was given.
Source: BFM TV`

const FROM_GREEK_THROUGH_FRENCH = `The ministry made it known that the port of Lattakia is closed.
A correspondent of Agence France-Presse saw smoke. A spokesman for Iranian diplomacy assessed yesterday that talks were near.
The bridge fell the day before Wednesday, according to this source.
Source :Skai`

const NATIVE = `OSLO - The port will open on Friday, the mayor said.
"We have waited long enough," she told Reuters.
(Reporting by Ann Lund in Oslo; Editing by Bo Ek)`

const REGIONAL = `ERBIL, Kurdistan Region of Iraq - Rain fell on the countryside of Homs, a local official told Rudaw English.
Hayat Tahrir al-Sham announced taking control of a bridge, state media said. The SOHR, a UK-based monitor, said nine fell.`

describe('traceDocument', () => {
  it('reads a French source from acronym, names, wording and credit', async () => {
    const verdict = await verdictOn(FROM_FRENCH)
    expect(verdict).toMatchObject({ source: 'fr', chain: ['fr'] })
    expect(verdict.evidence.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['acronym', 'name-form', 'credit', 'calque']),
    )
  })

  it('reads two layers', async () => {
    expect(await verdictOn(FROM_GREEK_THROUGH_FRENCH)).toMatchObject({ source: 'el', chain: ['fr', 'el'] })
  })

  it.each([
    ['an agency’s own English', NATIVE],
    ['a regional outlet’s own English', REGIONAL],
  ])('does not call %s translated', async (_, text) => {
    expect(await verdictOn(text)).toMatchObject({ source: 'none', chain: [] })
  })

  it.each([
    ['a text that shows nothing', 'The port will open on Friday. Boats wait.'],
    ['nothing at all', ''],
  ])('abstains on %s, and ranks native first', async (_, text) => {
    const verdict = await verdictOn(text)
    expect(verdict).toMatchObject({ source: 'unknown', chain: [] })
    expect(verdict.ranking[0]!.language).toBe('none')
  })

  it('believes front matter that names a language, and places it', async () => {
    const text = '---\ntranslated_from: pl\n---\n\nThe port will open on Friday.\n'
    const read = (source: string) => articleOf(source, { format: 'markdown', path: 'article.md' })
    const { files } = await traceArticles(
      stream(await read(text), await read(text.replace('pl', 'Boats of May'))),
      desk,
    )
    expect(files[0]!.verdict).toMatchObject({ source: 'pl', chain: ['pl'] })
    const { span } = files[0]!.verdict.evidence[0]!
    expect(text.slice(span!.start, span!.end)).toBe('pl')
    expect(files[1]!.verdict).toMatchObject({ source: 'unknown', evidence: [] })
  })

  it('says unknown when languages tie', async () => {
    const text = 'The OSDH and the OTAN met. The ONU sent boats.'
    expect(await verdictOn(text)).toMatchObject({ source: 'unknown', chain: [] })
  })

  it('places evidence in the source', async () => {
    const { evidence } = await verdictOn(FROM_FRENCH)
    for (const { span, text } of evidence) expect(FROM_FRENCH.slice(span!.start, span!.end)).toBe(text)
  })

  it.each([FROM_FRENCH, FROM_GREEK_THROUGH_FRENCH, NATIVE, REGIONAL])('can be redone from its evidence', async text => {
    const { prior, evidence, ranking, confidence } = await verdictOn(text)
    const sums = Object.entries(prior).map(([language, before]) => {
      return [
        language,
        Math.exp(evidence.reduce((sum, { weights }) => sum + (weights[language] ?? 0), before)),
      ] as const
    })
    const total = sums.reduce((sum, [, share]) => sum + share, 0)
    for (const [language, share] of sums) {
      const given = ranking.find(answer => answer.language === language)!.probability
      expect(given).toBeCloseTo(share / total, 9)
    }
    expect(ranking).toHaveLength(sums.length)
    expect(confidence).toBe(ranking[0]!.probability)
    expect(rank(prior, [...evidence].reverse()).map(({ language }) => language)).toEqual(
      ranking.map(({ language }) => language),
    )
  })

  it('counts an acronym once however often it stands', async () => {
    const weightOf = (verdict: Verdict) =>
      verdict.evidence.filter(({ kind }) => kind === 'acronym').map(({ weights }) => weights)
    const once = weightOf(await verdictOn('The war monitor OSDH counted boats.'))
    const often = weightOf(await verdictOn('The war monitor OSDH counted boats. '.repeat(10)))
    expect(once).toHaveLength(1)
    expect(often).toEqual(once)
  })
})

describe('glossary/evidence', () => {
  it('shows and keeps silent as its tests say', () => {
    expect(checkEvidence(desk.evidence)).toEqual([])
  })

  it('weighs answers that can be given, and leaves the article’s own language out', () => {
    const answers = new Set([...candidates('en'), 'en', 'none', 'other'])
    for (const cue of desk.evidence.cues) {
      const strange = Object.keys(cue.weights).filter(source => !answers.has(baseLanguage(source)))
      expect(strange, cue.id).toEqual([])
      if (cue.in.length === 1) expect(Object.keys(cue.weights), cue.id).not.toContain(cue.in[0])
    }
    for (const { languages, id } of desk.evidence.conventions) {
      expect(
        languages.filter(language => !answers.has(language)),
        id,
      ).toEqual([])
    }
  })

  it('says of every cue with data that its words are rendered by languages it weighs', () => {
    for (const { renders, weights, id } of desk.evidence.cues) {
      expect(
        Object.keys(renders ?? {}).filter(language => !(language in weights)),
        id,
      ).toEqual([])
    }
  })

  it.each([
    'a',
    'A',
    ' ',
    '\n',
    '1,',
    '12 345 ',
    'Aa Bb ',
    'AB CD, ',
    '(Reporting by A',
    '(banned ',
    'the night from ',
    '"',
  ])('takes linear time on a text of %j', unit => {
    const places = new Places({ regions: [] })
    const time = (length: number) => {
      const text = unit.repeat(length / unit.length)
      const start = performance.now()
      const signs = [...readCues(text, desk.evidence, places, 'en')]
      expect(signs.length).toBeLessThan(desk.evidence.cues.length)
      return performance.now() - start
    }
    time(10_000)
    const short = time(25_000)
    // Quadratic time would take 64 times as long; linear takes 8.
    expect(time(200_000)).toBeLessThan(24 * short + 200)
  })
})
