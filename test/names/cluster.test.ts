import { describe, expect, it } from 'vitest'
import { clusterNames, joinUnits } from '../../src/names/cluster.ts'
import { findCandidates } from '../../src/names/cluster-candidates.ts'
import { writtenSpans } from '../../src/names/cluster-context.ts'
import { collectUnits, type Unit } from '../../src/names/cluster-units.ts'
import { nameWord } from '../../src/names/name-word.ts'
import { recognizeNames } from '../../src/names/recognize.ts'
import { plainDocument } from './plain-document.ts'

/** Clusters of a text, each as its spellings, the prevailing one first. */
function clustersOf(text: string, language = 'en'): string[][] {
  const document = plainDocument(text)
  return clusterNames(recognizeNames(document, language), document, language).map(({ units }) =>
    units.map(unit => {
      const [{ start, end }] = writtenSpans(unit) as [{ start: number; end: number }]
      return text.slice(start, end)
    }),
  )
}

describe('spellings of one name', () => {
  it.each([
    [
      'transliteration',
      'Mayor Taras Semilarskyi met Ms Ilves. Semilarskyi said so. Later Semilarsky left.',
      ['Semilarskyi', 'Semilarsky'],
    ],
    [
      'a typing error beside a frequent form',
      'Ana Giffords spoke. Giffords left. Giffords sang. Later Gifffords rested.',
      ['Giffords', 'Gifffords'],
    ],
    ['accents', 'Petr Klíma spoke on Monday. On Friday Petr Klima resigned.', ['Klíma', 'Klima']],
    ['a space', 'The Liangyun library opened. Visitors to Liang Yun said it was full.', ['Liangyun', 'Liang Yun']],
    [
      'a hyphen',
      'Shireen Abu Aqla reported from Jenin. The family of Shireen Abu-Aqla asked why.',
      ['Abu Aqla', 'Abu-Aqla'],
    ],
    ['points of an acronym', 'The U.N. sent food. A U.N. convoy left. The UN said so.', ['U.N.', 'UN']],
    [
      'a given name under one family name',
      'Prime Minister Binyamin Lapidot spoke. Benyamin Lapidot left.',
      ['Binyamin', 'Benyamin'],
    ],
    [
      'with the article that a hyphen joins to it',
      'Faraj al-Mehishi was seen on Monday. On Friday Faraj Mehisi was not.',
      ['al-Mehishi', 'Mehisi'],
    ],
  ])('%s', (_, text, forms) => {
    expect(clustersOf(text)).toEqual([forms])
  })

  it('ranks the better known of two equally frequent forms first', () => {
    expect(clustersOf('The Washinton office closed. Staff of the Washington office left.')).toEqual([
      ['Washington', 'Washinton'],
    ])
  })
})

describe('two names', () => {
  it.each([
    ['two people of one family name', 'Jon Blue presided. Anna Blue objected. Lon Blue was silent.'],
    ['other given names', 'Michael Brown died in 2014. Koritha Mitchell teaches English. Mitchell wrote a book.'],
    ['near-twins', 'Floods hit Shaanxi on Monday. Rain fell in Shanxi on Friday.'],
    ['a country and its people', 'Somalia voted. The Somali president won. Somalis sang.'],
    ['a plural', 'The Rosenberg house was sold. Both Rosenbergs were gone.'],
    ['a genitive', "The People's Party won. Peoples of the north voted."],
    ['one list', 'Aid went to Gomel, Homel and Mogilev.'],
    ['what the text explains', 'Panya (Panja to her friends) sang. Panya smiled.'],
    ['the article dropped', 'Walid al-Moualem spoke. Moualem left.'],
    ['numbers', 'Volumes beyond RMB10 billion became volumes beyond RMB100 billion.'],
    ['a handle', 'Byron MacDonald apologized. Wow #ByronMacDonald, wrote a viewer.'],
    ['a currency', 'The U.S. senate voted. It paid US$200 billion. The U.S. house agreed.'],
    ['a headline without points', 'UN Chief Says Rain Is Coming\n\nThe U.N. chief said so. The U.N. agreed.'],
    ['initials and nicknames', 'Donald J. Trump lost. Lenny Henry laughed. Len sang.'],
    ['acronyms', 'UNDP and UNEP met in Geneva. UNDP paid. UNEP did not.'],
  ])('%s', (_, text) => {
    expect(clustersOf(text)).toEqual([])
  })

  it('is silent in languages in which the evidence was not learned', () => {
    expect(clustersOf('Petr Klíma mluvil. Petr Klima odešel.', 'cs')).toEqual([])
  })
})

describe('candidates', () => {
  const unitsOf = (text: string): Unit[] => {
    const document = plainDocument(text)
    return collectUnits(recognizeNames(document, 'en'), text)
  }
  const pairs = (units: readonly Unit[]) => findCandidates(units).map(({ a, b }) => [a.text, b.text].sort().join(' '))

  it('finds pairs by their consonants, by a letter more or less, by their ends and by their neighbours', () => {
    const units = unitsOf(
      'In May Osten met Cowley, Scarbrough, Galatasaray. In June Austin met Kouli, Sarborough, Galatarasay.',
    )
    expect(pairs(units)).toEqual(
      expect.arrayContaining(['Austin Osten', 'Cowley Kouli', 'Sarborough Scarbrough', 'Galatarasay Galatasaray']),
    )
  })

  it('does not pair every name with every other', () => {
    const letters = 'bcdfghklmnprstvz'
    const names = Array.from(
      { length: 400 },
      (_, at) =>
        `${letters[at % 16]!.toUpperCase()}a${letters[(at >> 4) % 16]}o${letters[(at * 7) % 16]}e${at % 3 ? 'r' : 'n'}u`,
    )
    const units = unitsOf(names.map(name => `On Monday ${name} spoke at length.`).join(' '))
    expect(units.length).toBeGreaterThan(300)
    expect(findCandidates(units).length).toBeLessThan(units.length * 20)
  })

  it('bounds what a page of near-identical names costs', () => {
    const units = unitsOf(
      Array.from(
        { length: 300 },
        (_, at) =>
          `On Monday Mar${'aeiou'[at % 5]}n${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${'aeiou'[(at >> 3) % 5]}s spoke.`,
      ).join(' '),
    )
    expect(findCandidates(units).length).toBeLessThan(40 * 40 * 30)
  })
})

describe('joining', () => {
  const unit = (text: string): Unit => ({
    text,
    letters: text.toLowerCase(),
    word: nameWord(text),
    kind: 'word',
    places: [{ name: { span: { start: 0, end: 1 }, text, parts: [], capitalAnyway: false }, from: 0, to: 0 }],
  })
  const [a, b, c] = [unit('Katerry'), unit('Catery'), unit('Carter')]

  it('follows sure links', () => {
    const clusters = joinUnits([
      { a, b, probability: 0.9 },
      { a: b, b: c, probability: 0.8 },
    ])
    expect(clusters.map(({ units }) => units.length)).toEqual([3])
    expect(clusters[0]!.probability).toBe(0.8)
  })

  it('does not grow one name without end', () => {
    const chain = Array.from({ length: 500 }, (_, at) => unit(`Katerr${at}`))
    const clusters = joinUnits(chain.slice(1).map((one, at) => ({ a: chain[at]!, b: one, probability: 0.9 })))
    expect(Math.max(...clusters.map(({ units }) => units.length))).toBeLessThan(20)
    expect(clusters.flatMap(({ units }) => units).length).toBeGreaterThan(400)
  })

  it('does not join what a third spelling keeps apart', () => {
    const clusters = joinUnits([
      { a, b, probability: 0.9 },
      { a: b, b: c, probability: 0.8 },
      { a, b: c, probability: 0.01 },
    ])
    expect(clusters.map(({ units }) => units.map(({ text }) => text).sort())).toEqual([['Catery', 'Katerry']])
  })
})
