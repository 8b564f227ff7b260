/** The names of the shipped gazetteer that are also something else: another place, a person, a word. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { findMentions } from '../../src/find/find.ts'
import { compileLexicon, type Lexicon } from '../../src/find/lexicon.ts'
import { loadGlossary } from '../../src/glossary/load.ts'
import { hasCommonWords, isCommonWord } from '../../src/names/common-words.ts'
import { readText } from '../../src/read/read.ts'

const FILES = ['gazetteer/cldr.json', 'places/countries.yaml', 'places/levant.yaml', 'places/turkey.yaml']

let lexicon: Lexicon

beforeAll(async () => {
  const files = await Promise.all(
    FILES.map(async name => ({ path: `glossary/${name}`, text: await readFile(`glossary/${name}`, 'utf8') })),
  )
  lexicon = compileLexicon((await loadGlossary(files)).glossary.spellings)
})

/** Names of places that an English article writes, as `text: id standing`. */
async function places(text: string): Promise<string[]> {
  const document = await readText(text, { lang: 'en', languages: ['en'], defaultLanguage: 'en' })
  const view = {
    language: 'en',
    house: 'default',
    date: '2026-01-01',
    isCommonWord: (word: string) => isCommonWord(word, 'en'),
    knowsWords: hasCommonWords('en'),
  }
  return findMentions(document, lexicon, view).map(({ text, entry, standing }) => `${text}: ${entry.id} ${standing}`)
}

describe('places with ambiguous names', () => {
  it.each([
    ['Georgia counted its ballots by hand; Atlanta waited.', []],
    ['Georgia’s parliament in Tbilisi met.', ['Georgia: place.ge preferred', 'Tbilisi: place.asia-tbilisi preferred']],
    [
      'Talks in Tbilisi brought peace to Georgien.',
      ['Tbilisi: place.asia-tbilisi preferred', 'Georgien: place.ge foreign'],
    ],
    ['Niger closed its border with Nigeria.', ['Niger: place.ne preferred', 'Nigeria: place.ng preferred']],
    [
      'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea are African countries but for one; Conakry said so.',
      [
        'Guinea: place.gn preferred',
        'Guinea-Bissau: place.gw preferred',
        'Equatorial Guinea: place.gq preferred',
        'Papua New Guinea: place.pg preferred',
        'Conakry: place.africa-conakry preferred',
      ],
    ],
    [
      'Goma is in the Democratic Republic of Congo, not in the Republic of Congo.',
      [
        'Democratic Republic of Congo: place.democratic-republic-of-congo preferred',
        'Republic of Congo: place.cg preferred',
      ],
    ],
    ['Ancient Macedonia is not North Macedonia.', ['North Macedonia: place.north-macedonia preferred']],
    ['Chad Smith met Jersey Shore’s crew; Chad smiled.', []],
    ['Roast turkey and guinea fowl were served on china.', []],
    ['Türkiye: the ministry insists.', ['Türkiye: place.turkey admitted']],
  ])('%s', async (text, expected) => expect(await places(text)).toEqual(expected))

  it.each([
    ['given names', 'Kuba, Malte, Dominika, Mauricio and Athena left with Sofiya.'],
    ['surnames', 'Then Alger, Kordova and Mosca spoke of Luxemburg.'],
    ['other towns', 'From Granada to Monterey, from Praga to Uman.'],
    ['words', 'The Swiss called it Soul, the Argentine called it Damask.'],
    [
      'names of papers and parties',
      'Alternative für Deutschland told Gazeta Polska; Forza Italia told Le Soir de Belgique.',
    ],
    ['languages as others name them', 'He wrote Deutsch and Français.'],
  ])('%s are no leaks', async (_, text) =>
    expect((await places(text)).filter(line => line.endsWith('foreign'))).toEqual([]))

  it.each([
    ['Marokko'],
    ['Lissabon'],
    ['Égypte'],
    ['Rusia'],
    ['Chypre'],
    ['Varsovia'],
    ['Yunanistan'],
    ['Singapour'],
    ['Ranska'],
  ])('%s is one', async name =>
    expect(await places(`He flew to ${name} on Monday.`)).toEqual([expect.stringMatching(/ foreign$/u)]))
})
