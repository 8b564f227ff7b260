import { beforeAll, describe, expect, it } from 'vitest'
import { findMentions } from '../../src/find/find.ts'
import { compileLexicon, type Lexicon } from '../../src/find/lexicon.ts'
import type { Mention } from '../../src/find/mention.ts'
import { loadGlossary } from '../../src/glossary/load.ts'
import { readText } from '../../src/read/read.ts'

const GLOSSARY = `
- id: place.latakia
  type: place
  house: { en: Latakia, fr: Lattaquié, el: Λαττάκεια }
  native: { ar: اللاذقية }
  forms: [{ form: Lattakia, kind: transliteration, status: deprecated, in: [en], from: [el, ar] }]
- id: org.al-qaeda
  type: organisation
  house: { en: al-Qaeda, fr: Al-Qaïda }
  forms:
    - { form: Al-Qaeda, status: deprecated, in: [en] }
    - { form: al Qaeda, status: deprecated, in: [en] }
- id: org.un
  type: organisation
  house: { en: United Nations, fr: Nations unies }
  short: { en: UN, fr: ONU }
  forms: [{ form: U.N., kind: acronym, status: deprecated, in: [en] }]
- id: place.turkey
  type: place
  house: { en: Turkey, tr: Türkiye, fr: Turquie }
  forms: [{ form: Türkiye, kind: full, status: admitted, in: [en] }]
- id: person.araghchi
  type: person
  parts: { given: Abbas, family: Araghchi }
  house:
    en: [{ form: Abbas Araghchi }, { form: Abbas Araqchi, house: [reuters] }]
    de: Abbas Araghtschi
- id: person.sharaa
  type: person
  parts: { given: Ahmed, particle: al-, family: Sharaa }
  house: { en: [{ form: Ahmed al-Sharaa, since: 2024-12-08 }] }
  forms:
    - { form: Abu Mohammed al-Jolani, kind: nom-de-guerre, status: admitted, in: [en] }
    - { form: Abu Mohammed al-Joulani, kind: nom-de-guerre, status: deprecated, in: [en], from: [fr] }
- id: org.sdf
  type: organisation
  house: { en: Syrian Democratic Forces, tr: Suriye Demokratik Güçleri }
  short: { en: SDF, tr: SDG }
- id: work.sdg
  type: work
  house: { en: Sustainable Development Goals }
  short: { en: SDG }
- id: place.kyiv
  type: place
  house: { en: Kyiv }
  forms: [{ form: Kiev, status: deprecated, in: [en], from: [ru] }]
  match: { not_near: [chicken] }
- id: org.baath
  type: organisation
  house: { en: Baath Party }
  forms: [{ form: The Party, kind: short, status: deprecated, in: [en] }]
  match: { requires: [Baath] }
`

let lexicon: Lexicon

beforeAll(async () => {
  const { glossary } = await loadGlossary([{ path: 'g.yaml', text: GLOSSARY }])
  lexicon = compileLexicon(glossary.spellings)
})

async function mentions(
  text: string,
  view: { language?: string; house?: string; date?: string } = {},
): Promise<Mention[]> {
  const language = view.language ?? 'en'
  const document = await readText(text, { lang: language, languages: [language], defaultLanguage: language })
  return findMentions(document, lexicon, {
    language,
    house: view.house ?? 'default',
    date: view.date ?? '2026-01-01',
    isCommonWord: word => word === 'damas',
  })
}

const shown = (found: readonly Mention[]): string[] =>
  found.map(({ text, standing, preferred }) => `${text}: ${standing} → ${preferred}`)

describe('standing', () => {
  it.each([
    ['They left Latakia.', ['Latakia: preferred → Latakia']],
    ['They left Lattakia.', ['Lattakia: deprecated → Latakia']],
    ['They left Lattaquié.', ['Lattaquié: foreign → Latakia']],
    ['Türkiye agreed.', ['Türkiye: admitted → Turkey']],
    ['The ONU agreed.', ['ONU: foreign → UN']],
    ['Abu Mohammed al-Joulani spoke.', ['Abu Mohammed al-Joulani: deprecated → Abu Mohammed al-Jolani']],
    ['The port (اللاذقية) is open.', ['اللاذقية: admitted → Latakia']],
  ])('%s', async (text, expected) => expect(shown(await mentions(text))).toEqual(expected))

  it('follows the house', async () => {
    expect(shown(await mentions('Abbas Araqchi spoke.'))).toEqual(['Abbas Araqchi: admitted → Abbas Araghchi'])
    expect(shown(await mentions('Abbas Araqchi spoke.', { house: 'reuters' }))).toEqual([
      'Abbas Araqchi: preferred → Abbas Araqchi',
    ])
    expect(shown(await mentions('Abbas Araghchi spoke.', { house: 'reuters' }))).toEqual([
      'Abbas Araghchi: deprecated → Abbas Araqchi',
    ])
  })

  it('follows the date', async () => {
    expect(shown(await mentions('Ahmed al-Sharaa spoke.', { date: '2024-12-08' }))).toEqual([
      'Ahmed al-Sharaa: preferred → Ahmed al-Sharaa',
    ])
    expect(shown(await mentions('Ahmed al-Sharaa spoke.', { date: '2024-12-07' }))).toEqual([
      'Ahmed al-Sharaa: admitted → null',
    ])
  })

  it('follows the language of the article', async () => {
    expect(shown(await mentions('Ils ont quitté Lattaquié et Latakia.', { language: 'fr' }))).toEqual([
      'Lattaquié: preferred → Lattaquié',
      'Latakia: foreign → Lattaquié',
    ])
  })
})

describe('matching as people write', () => {
  it.each([
    ['a possessive', "Lattakia’s port, Lattakia's mayor", ['Lattakia', 'Lattakia']],
    ['a line in capitals', 'LATTAKIA’S PORT BURNS', ['LATTAKIA']],
    ['a no-break space', 'They met Abbas\u00A0Araghchi.', ['Abbas\u00A0Araghchi']],
    ['decomposed letters', 'Tu\u0308rkiye agreed.', ['Türkiye']],
    ['a soft hyphen', 'They left Latta\u00ADkia.', ['Lattakia']],
    ['a point that belongs to the form', 'The U.N. envoy left.', ['U.N.']],
    ['a hyphenated compound', 'The Turkey-backed groups and pro-Turkey media', ['Turkey', 'Turkey']],
  ])('%s', async (_, text, expected) => expect((await mentions(text)).map(mention => mention.text)).toEqual(expected))

  it('keeps the capitals of the text', async () => {
    expect(shown(await mentions('LATTAKIA BURNS'))).toEqual(['LATTAKIA: deprecated → LATAKIA'])
    expect(shown(await mentions('Al-Qaeda denied it. In Idlib, Al-Qaeda denied it again.'))).toEqual([
      'Al-Qaeda: preferred → Al-Qaeda',
      'Al-Qaeda: deprecated → al-Qaeda',
    ])
  })

  it('takes the longest', async () => {
    expect((await mentions('The Syrian Democratic Forces (SDF) left.')).map(mention => mention.text)).toEqual([
      'Syrian Democratic Forces',
      'SDF',
    ])
  })
})

describe('silence', () => {
  it.each([
    ['a bird', 'They ate turkey.'],
    ['a longer word', 'Lattakian sailors, Turkeys'],
    ['a comma inside', 'Abbas, Araghchi and others'],
    ['a blank line inside', 'He greeted Abbas\n\nAraghchi left.'],
    ['a dish', 'She ordered chicken Kiev.'],
    ['a condition that is not met', 'The Party said no.'],
    ['part of another word behind an apostrophe', 'The Un’aidi family'],
    ['an acronym in small letters', 'onu and un'],
  ])('%s', async (_, text) => expect(await mentions(text)).toEqual([]))

  it('says nothing of a foreign acronym that means something else here', async () => {
    expect(shown(await mentions('The SDG were adopted.'))).toEqual(['SDG: preferred → SDG'])
  })

  it('reads a form once its condition is met', async () => {
    expect(shown(await mentions('The Baath Party ruled. Then The Party split.'))).toContain(
      'The Party: deprecated → Baath Party',
    )
  })
})

describe('later references', () => {
  it('follows a family name to its bearer', async () => {
    const found = await mentions(
      'Abbas Araghtschi left Tehran. Araghtschi, he said, would return; Mr. Araghtschi’s plane waited.',
    )
    expect(shown(found)).toEqual([
      'Abbas Araghtschi: foreign → Abbas Araghchi',
      'Araghtschi: foreign → Araghchi',
      'Araghtschi: foreign → Araghchi',
    ])
    expect(found.map(mention => mention.reference)).toEqual(['listed', 'family', 'family'])
  })

  it('leaves another bearer alone', async () => {
    expect(
      (await mentions('Abbas Araghtschi met Hassan Araghtschi and Araghtschi Brothers.')).map(mention => mention.text),
    ).toEqual(['Abbas Araghtschi'])
  })
})

describe('order', () => {
  it('does not depend on the glossary’s', async () => {
    const { glossary } = await loadGlossary([{ path: 'g.yaml', text: GLOSSARY }])
    const text = 'The U.N. and al Qaeda left Lattakia; Abu Mohammed al-Joulani went to Türkiye.'
    const forward = shown(await mentions(text))
    lexicon = compileLexicon([...glossary.spellings].reverse())
    expect(shown(await mentions(text))).toEqual(forward)
    expect(forward).toHaveLength(5)
  })
})
