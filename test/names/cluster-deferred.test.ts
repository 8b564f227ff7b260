/** What is costly to know of two spellings is asked for last; the answer is the one that asking at once gives. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clusterNames, joinUnits, probabilityOf, SURE, weighPairs } from '../../src/names/cluster.ts'
import { EVIDENCE } from '../../src/names/cluster-evidence.ts'
import { WEIGHTS } from '../../src/names/cluster-weights.generated.ts'
import { loreOf } from '../../src/names/customs.ts'
import { fameOf } from '../../src/names/known-names.ts'
import { recognizeNames } from '../../src/names/recognize.ts'
import { articlesOf } from '../bench/articles.ts'
import { plainDocument } from './plain-document.ts'

const weights = Float64Array.from(EVIDENCE, name => WEIGHTS[name])
const APART = 0.2

/** Clusters of a text, each as its spellings: as the rule finds them, and from the full evidence of every pair. */
function bothWays(text: string): [string[][], string[][]] {
  const document = plainDocument(text)
  const names = recognizeNames(document, 'en')
  const links = [...weighPairs(names, document, loreOf('en'), fameOf)]
    .map(({ a, b, evidence }) => ({ a, b, probability: probabilityOf(evidence, weights) }))
    .filter(({ probability }) => probability < APART || probability >= SURE)
  return [clusterNames(names, document, 'en'), joinUnits(links)].map(clusters =>
    clusters.map(({ units }) => units.map(unit => unit.text)),
  ) as [string[][], string[][]]
}

const GIVEN = ['Viktor', 'Anna', 'Ana', 'Omar', 'Umar', 'President', '']
const FAMILY = [
  ...[
    'Hryhorenko',
    'Grigorenko',
    'Semilarskyi',
    'Semilarsky',
    'Giffords',
    'Gifffords',
    'Baghaei',
    'Bagaei',
    'Klíma',
    'Klima',
  ],
  ...['Shaanxi', 'Shanxi', 'Kowalska', 'Kowalczyk', 'Peru', 'Peruvians', 'U.N.', 'UN', 'Zhongfu', 'Zhong Fu'],
]
const sentence = fc
  .tuple(
    fc.constantFrom(...GIVEN),
    fc.constantFrom(...FAMILY),
    fc.constantFrom('spoke', 'left Homs', 'met Omar Hakimi', 'and Viktor Hakimi agreed'),
  )
  .map(words => `${words.filter(Boolean).join(' ')}.`)

it('finds in texts of few names what full evidence shows', () => {
  let found = 0
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 14 }), sentences => {
      const [deferred, full] = bothWays(sentences.join(' '))
      expect(deferred).toEqual(full)
      found += full.length
    }),
    { numRuns: 150 },
  )
  expect(found).toBeGreaterThan(50)
})

it('finds in articles what full evidence shows', () => {
  const article = articlesOf({ seed: 7, listed: ['Latakia', 'Lattakia', 'Homs'], people: 60, format: 'text' })
  for (let at = 0; at < 30; at++) {
    const [deferred, full] = bothWays(article(at, 400))
    expect(deferred).toEqual(full)
  }
})
