/** What a change of the glossary does: the same as comparing two whole runs, found with less work. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGlossary } from '../../src/glossary/load.ts'
import type { Desk } from '../../src/pipeline/desk.ts'
import { type ArticleImpact, differenceOf, type Impact, impactOn } from '../../src/pipeline/impact.ts'
import { lintArticles, openDesk } from '../../src/pipeline.ts'
import type { Document } from '../../src/read/document.ts'
import { readText } from '../../src/read/read.ts'
import { deskOf } from '../desk.ts'
import { articles, ENTRIES } from '../random-articles.ts'

/** A desk over entries that need not go together. */
async function openDeskOn(entries: string): Promise<Desk> {
  const { glossary } = await loadGlossary([{ path: 'test.yaml', text: entries }])
  return openDesk({ ...(await deskOf(null)), glossary, languages: ['en', 'ru'] })
}

type Draft = { readonly text: string; readonly format?: 'text' | 'markdown'; readonly language?: string }

async function read(drafts: readonly Draft[], desk: Desk): Promise<Document[]> {
  return Promise.all(
    drafts.map(({ text, format = 'text', language = 'en' }, at) =>
      readText(text, { ...desk, lang: language, format, path: `${at}.txt` }),
    ),
  )
}

async function* each(documents: readonly Document[]): AsyncGenerator<Document> {
  yield* documents
}

async function bruteForce(documents: readonly Document[], before: Desk, after: Desk): Promise<ArticleImpact[]> {
  const [old, now] = [await lintArticles(each(documents), before), await lintArticles(each(documents), after)]
  return now.files.flatMap((file, at) => differenceOf(old.files[at]!, file, after.glossary!) ?? [])
}

async function impactOf(before: string, after: string, texts: readonly (string | Draft)[]): Promise<Impact> {
  const [base, head] = [await openDeskOn(before), await openDeskOn(after)]
  const documents = await read(
    texts.map(one => (typeof one === 'string' ? { text: one } : one)),
    base,
  )
  const [one, other] = [base.glossary!, head.glossary!]
  const desks = { before: base, after: head }
  const found = await impactOn(each(documents), { before: one, after: other }, () => desks)
  expect(found.changed).toEqual(await bruteForce(documents, base, head))
  return found
}

const LATAKIA = '- { id: place.latakia, type: place, house: { en: Latakia, tr: Lazkiye } }\n'

describe('impactOn', () => {
  it('tells findings that appear with a form, and names what was examined', async () => {
    const after = LATAKIA.replace('} }', '}, forms: [{ form: Lattakia, status: deprecated, in: [en] }] }')
    const found = await impactOf(LATAKIA, after, ['Ships left Lattakia.', 'Ships left Latakia.', 'Nobody came.'])
    expect(found.articles).toEqual({ read: 3, examined: 1 })
    expect(found.changed).toMatchObject([{ path: '0.txt', appeared: [{ text: 'Lattakia' }], disappeared: [] }])
  })

  it('tells findings that disappear, and what a new house form mends', async () => {
    const forms = '- { id: place.kyiv, type: place, forms: [{ form: Kiev, status: deprecated, in: [en] }] }\n'
    const found = await impactOf(forms, forms.replace('forms:', 'house: { en: Kyiv }, forms:'), ['They left Kiev.'])
    expect(found.changed[0]).toMatchObject({ appeared: [{ preferred: 'Kyiv' }], disappeared: [{ text: 'Kiev' }] })
  })

  it('sees a bent name of another language', async () => {
    const after =
      '- { id: place.latakia, type: place, house: { en: Latakia, ru: Латакия } }\n- { id: place.x, type: place, house: { ru: Хомс }, forms: [{ form: Гомс, status: deprecated, in: [ru] }] }\n'
    const found = await impactOf(LATAKIA, after, [{ text: 'Они жили в Гомсе и уехали в Латакию.', language: 'ru' }])
    expect(found.changed).toMatchObject([{ appeared: [{ text: 'Гомсе' }] }])
  })

  it('sees a name torn apart, whose halves stand nowhere together', async () => {
    const after = `${LATAKIA}- { id: person.rahman, type: person, house: { en: Rami Abdel Rahmane } }\n`
    const text = '“The station has stopped,” the director, Rami Abdel, told AFP. Rahmane.'
    expect((await impactOf(LATAKIA, after, [text])).articles.examined).toBe(1)
  })

  it('names what two entries claim now', async () => {
    const one = '- { id: place.tripoli, type: place, house: { en: Tripoli }, different_from: [place.other] }\n'
    const two = `${one}- { id: place.other, type: place, house: { en: Tripoli }, different_from: [place.tripoli] }\n`
    const found = await impactOf(one, two, ['They left Tripoli. Tripoli was quiet.'])
    expect(found.ambiguous).toEqual([
      { text: 'Tripoli', entries: ['place.other', 'place.tripoli'], count: 2, articles: ['0.txt'] },
    ])
  })

  it('is silent about a new id, another file, a note and a source', async () => {
    const after =
      '- { id: place.lat, replaces: [place.latakia], type: place, house: { en: Latakia, tr: Lazkiye }, note: a port, sources: [x] }\n'
    const found = await impactOf(LATAKIA, after, ['Ships left Latakia and Lazkiye.', 'Ships left Lazkiye.'])
    expect(found.changed).toEqual([])
  })

  it('settles rules over the run with articles that hold no changed form', async () => {
    const before = '- { id: place.saraqeb, type: place, forms: [{ form: Saraqeb, status: admitted, in: [en] }] }\n'
    const after = before.replace('}] }', '}, { form: Saraqib, status: admitted, in: [en] }] }')
    const found = await impactOf(before, after, ['Saraqeb was quiet.', 'Saraqib was quiet.', 'Saraqeb again.'])
    expect(found.articles.examined).toBe(1)
    expect(found.changed.map(({ path }) => path)).toContain('1.txt')
  })

  it('equals the comparison of two whole runs, whatever changes', async () => {
    const MORE = [
      '- { id: place.tripoli, type: place, house: { en: Homs }, different_from: [place.homs] }',
      '- { id: place.latakia, type: place, house: { en: Latakia, fr: Lattaquié }, match: { requires: [road] } }',
      '- { id: place.latakia, type: place, house: { en: Lattakia } }',
      '- { id: place.port, replaces: [place.latakia, place.homs], type: place, house: { en: Latakia }, forms: [{ form: Homs, status: deprecated }] }',
      '- { id: person.baghaei, type: person, house: { en: Esmail Bagaei }, parts: { given: Esmail, family: Bagaei } }',
      '- { id: person.rami, type: person, house: { en: Rami Abdel Rahmane }, exempt: [heading] }',
      '- { id: org.sohr, type: organisation, house: { en: Syrian Observatory }, short: { en: SOHR } }',
      '- { id: org.al-qaeda, type: organisation, house: { en: al Qaeda }, forms: [{ form: al-Qaeda, kind: alias, status: admitted }] }',
      '- { id: place.aleppo, type: place, house: { en: Aleppo }, forms: [{ form: Αleppo, status: deprecated }] }',
    ]
    const pick = fc.subarray([...ENTRIES, ...MORE], { minLength: 2 })
    let [read, examined, changed] = [0, 0, 0]
    await fc.assert(
      fc.asyncProperty(pick, pick, fc.array(articles, { minLength: 1, maxLength: 5 }), async (one, other, drafts) => {
        const found = await impactOf(one.join('\n'), [...one.slice(0, 6), ...other.slice(0, 2)].join('\n'), drafts)
        read += found.articles.read
        examined += found.articles.examined
        changed += found.changed.length
      }),
      { numRuns: 60 },
    )
    expect(examined).toBeLessThan(read)
    expect(changed).toBeGreaterThan(20)
  }, 60_000)
})
