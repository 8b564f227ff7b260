import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, foldedHash, foldsAlike } from '../../src/core/fold.ts'
import { isWordUnit, splitWords } from '../../src/core/words.ts'

/** Letters of many kinds: plain, composed and loose accents, ligatures, digits, marks that are dropped, halves of pairs. */
const letters = fc.constantFrom(
  ...[
    'a',
    'B',
    'é',
    'e\u0301',
    'İ',
    'ß',
    'æ',
    'ﬁ',
    'Σ',
    'ς',
    'я',
    'ه',
    'ة',
    '٣',
    '阿',
    'カ',
    '\u00AD',
    '\u200C',
    '🌊',
    '\uE000',
    '7',
    ' ',
    '-',
    '’',
    '.',
  ],
)
const text = fc.array(letters, { maxLength: 40 }).map(parts => parts.join(''))

it('hashes each word as the fold of its letters is hashed', () =>
  fc.assert(
    fc.property(text, written => {
      const { count, starts, ends, hashes } = splitWords(written)
      for (let word = 0; word < count; word++)
        expect(hashes[word]).toBe(foldedHash(written, starts[word]!, ends[word]!))
    }),
    { numRuns: 500 },
  ))

it('leaves nothing that belongs to a word between words', () =>
  fc.assert(
    fc.property(text, written => {
      const { count, starts, ends } = splitWords(written)
      let from = 0
      for (let word = 0; word <= count; word++) {
        const to = word < count ? starts[word]! : written.length
        for (let at = from; at < to; at++) expect(isWordUnit(written.charCodeAt(at))).toBe(false)
        from = ends[word] ?? to
      }
    }),
    { numRuns: 300 },
  ))

it('splits a text as long as it is', () => {
  const written = 'Ships left the port. '.repeat(5_000)
  const { count, ends } = splitWords(written)
  expect(count).toBe(20_000)
  expect(ends.at(-1)).toBe(written.length - 2)
})

it('tells of two stretches whether they fold alike', () =>
  fc.assert(
    fc.property(text, text, (one, other) => {
      const whole = `${one}|${other}`
      expect(foldsAlike(whole, 0, one.length, one.length + 1, whole.length)).toBe(fold(one) === fold(other))
    }),
    { numRuns: 500 },
  ))

it('takes no letter for another, however many there are that fold to several', () => {
  const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at))
  const folded = syllables.map(fold)
  expect(new Set(folded).size).toBe(syllables.length)
  expect(syllables.map(fold)).toEqual(folded)
  expect(fold('\uE000\uF8FF')).toBe('\uE000\uF8FF')
})
