import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, lastSteps } from '../../src/names/align.ts'
import { blockKeys, compareNames, nameKey, scoreKeys } from '../../src/names/compare.ts'
import { loadTrained } from '../../src/names/trained.ts'

const SYLLABLES = [
  'al',
  'sha',
  'mo',
  'kha',
  'dsch',
  'ou',
  'gh',
  'i',
  'y',
  'tz',
  'ö',
  'š',
  'ʼ',
  '-',
  ' ',
  'бо',
  'ق',
  'ا',
  'kim',
  '7',
  '大',
]
const name = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 9 })
  .map(parts => parts.join(''))
  .filter(text => /\p{L}/u.test(text))
const anything = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('any two names', () => {
  it('score the same both ways round, between 0 and 1', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const there = compareNames(a, b)
        expect(compareNames(b, a)).toEqual(there)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
        expect(there.same).toBe(there.score >= 0.5)
        expect(scoreKeys(nameKey(a), nameKey(b))).toBe(there.score)
      }),
    )
  })

  it('are one when they are equal', () => {
    fc.assert(fc.property(anything, text => compareNames(text, text).score === 1))
  })

  it('are read to the end whatever they hold', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(Number.isFinite(compareNames(a, b).score)).toBe(true)
        expect(blockKeys(a).length).toBeLessThanOrEqual(10)
      }),
    )
  })
})

describe('an alignment', () => {
  const { table } = loadTrained()

  it('costs what its steps cost', () => {
    fc.assert(
      fc.property(name, name, (first, second) => {
        const [a, b] = [nameKey(first), nameKey(second)]
        const total = align(a, 0, a.letters.length, b, 0, b.letters.length, table, Number.POSITIVE_INFINITY)
        if (!Number.isFinite(total)) return
        const sum = lastSteps().reduce((cost, step) => cost + step.cost, 0)
        expect(sum).toBeCloseTo(total, 3)
      }),
    )
  })

  it('of two long runs ends', () => {
    const long = nameKey('Muhammad'.repeat(500))
    const other = nameKey('Mohamed'.repeat(500))
    expect(scoreKeys(long, other)).toBeLessThan(0.5)
  })
})

describe('block keys', () => {
  it.each([
    ['Bagaei', 'Baghaei'],
    ['Lattakia', 'Latakia'],
    ['Jolani', 'Dscholani'],
    ['Jolani', 'Golani'],
    ['Kadhafi', 'Gaddafi'],
    ['Chruschtschow', 'Khrushchev'],
    ['Zelenskyy', 'Selenskyj'],
    ['Abu Aqla', 'Abu-Aqla'],
    ['Ahmed Maher al-Sharaa', 'Ahmad Sharaa'],
    ['Путин', 'Poutine'],
  ])('%s and %s meet', (a, b) => {
    const keys = new Set(blockKeys(a))
    expect(blockKeys(b).some(key => keys.has(key))).toBe(true)
  })

  it('keep most names apart', () => {
    const names = [
      'Jolani',
      'Zelenskyy',
      'Baghaei',
      'Netanyahu',
      'Khrushchev',
      'Latakia',
      'Kim Jong Un',
      'Sergey Lavrov',
    ]
    const keys = names.flatMap(text => blockKeys(text))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
