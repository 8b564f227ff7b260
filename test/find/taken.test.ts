/** Names that nobody chose, taken from a gazetteer: recognised, and called a leak only where they can be nothing else. */
import { beforeAll, describe, expect, it } from 'vitest'
import { findMentions } from '../../src/find/find.ts'
import { compileLexicon, type Lexicon } from '../../src/find/lexicon.ts'
import { loadGlossary } from '../../src/glossary/load.ts'
import { readText } from '../../src/read/read.ts'

const ROWS = [
  { id: 'place.ma', territory: 'MA', house: { Morocco: 'en', Maroc: 'fr', Marokko: 'de', Fas: 'tr', maroko: 'cs' } },
  { id: 'place.cu', territory: 'CU', house: { Cuba: 'en es', Kuba: 'de' }, quiet: ['Kuba'] },
  { id: 'place.pe', territory: 'PE', house: { Peru: 'en', Perú: 'es', Pérou: 'fr' } },
  { id: 'place.tn', territory: 'TN', house: { Tunisia: 'en', Tunesien: 'de', Tunus: 'tr' } },
  { id: 'place.africa-tunis', zone: 'Africa/Tunis', house: { Tunis: 'en de', Tunus: 'tr' } },
  { id: 'place.dz', territory: 'DZ', house: { Algeria: 'en', Algerien: 'de', Algérie: 'fr', Rabatien: 'da' } },
  { id: 'language.ku', language: 'ku', house: { Kurdish: 'en', Kurdisch: 'de' }, quiet: 'all' },
]
const ENTRIES = `
- { id: people.kurd, type: people, house: { en: Kurd }, forms: [{ form: Kurdish, kind: alias, in: [en] }] }
- { id: org.algerien, type: organisation, house: { fr: Rabatien } }
- { id: place.algeria, type: place, territory: DZ, house: { en: Algeria, fr: Algérie } }
`
const KNOWN = new Set('the a in and of to he went from came said ministers envoys'.split(' '))

let lexicon: Lexicon

beforeAll(async () => {
  const { glossary, problems } = await loadGlossary([
    { path: 'gazetteer/cldr.json', text: JSON.stringify({ gazetteer: 1, source: 'CLDR', entries: ROWS }) },
    { path: 'entries.yaml', text: ENTRIES },
  ])
  expect(problems).toEqual([])
  lexicon = compileLexicon(glossary.spellings)
})

/** What is found, in short: text, entry and standing. */
async function found(text: string, language = 'en'): Promise<string[]> {
  const document = await readText(text, { lang: language, languages: [language], defaultLanguage: language })
  const view = {
    language,
    house: 'default',
    date: '2026-01-01',
    isCommonWord: (word: string) => language === 'en' && KNOWN.has(word),
    knowsWords: language === 'en',
  }
  return findMentions(document, lexicon, view).map(({ text, entry, standing }) => `${text}: ${entry.id} ${standing}`)
}

describe('a name from a gazetteer', () => {
  it.each([
    ['He went to Marokko.', ['Marokko: place.ma foreign']],
    [
      'In Tunesien, ministers and envoys came from Marokko’s north.',
      ['Tunesien: place.tn foreign', 'Marokko: place.ma foreign'],
    ],
    ['He came from Morocco.', ['Morocco: place.ma preferred']],
    ['He went to Algerien.', ['Algerien: place.algeria foreign']],
  ])('is found where it stands alone: %s', async (text, expected) => expect(await found(text)).toEqual(expected))

  it.each([
    ['part of a longer name', 'He came from Bank Marokko and Marokko Telecom, from Gazet Marokko.'],
    ['beside a word that English does not have', 'He said Banque du Maroc.'],
    ['what stands on goods', 'He said Made in Marokko.'],
    ['three letters', 'He went to Fas.'],
    ['a small letter', 'The maroko came.'],
    ['a capital that its language does not write', 'The MAROKKO came.'],
    ['listed as never a leak', 'He went to Kuba.'],
    ['unlike the English form in accents alone', 'He came from Perú.'],
    ['the name of two places', 'He went to Tunus.'],
    ['a word of its language', 'He said Kurdisch.'],
  ])('is passed over: %s', async (_, text) => expect(await found(text)).toEqual([]))

  it('gives way to what people wrote', async () => {
    expect(await found('Kurdish')).toEqual(['Kurdish: people.kurd admitted'])
    expect(await found('He said Rabatien.')).toEqual(['Rabatien: org.algerien foreign'])
  })

  it('is foreign to every language but its own', async () => {
    expect(await found('Il arrive au Marokko, puis au Maroc.', 'fr')).toEqual([
      'Marokko: place.ma foreign',
      'Maroc: place.ma preferred',
    ])
    expect(await found('Er kam aus Marokko.', 'de')).toEqual(['Marokko: place.ma preferred'])
  })
})
