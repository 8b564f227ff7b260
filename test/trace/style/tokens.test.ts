import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, log } from '../../../src/trace/style/arithmetic.ts'
import { KeyTable } from '../../../src/trace/style/key-table.ts'
import { maskedBy } from '../../../src/trace/style/masked.ts'
import { eachLetterNgram, eachWordNgram } from '../../../src/trace/style/ngrams.ts'
import { nibbles, stepsOf, unnibbled } from '../../../src/trace/style/nibbles.ts'
import { hashOf } from '../../../src/trace/style/shapes.ts'
import { SortedKeys } from '../../../src/trace/style/sorted-keys.ts'
import { readTokens } from '../../../src/trace/style/tokens.ts'

const vocabulary = new SortedKeys(Uint32Array.from(['the', 'of', 'said', 'in', 'it', 's', 'was'], hashOf).sort())
const masked = (text: string) => [...maskedBy(vocabulary, readTokens(text)).words]
const letters = (text: string) => String.fromCharCode(...maskedBy(vocabulary, readTokens(text)).letters)

describe('readTokens', () => {
  it.each([
    ['names', 'the mayor of Aleppo said', 'the mayor of Hanoi said'],
    ['numbers of one shape', 'it was in 1987', 'it was in 2016'],
    ['rare words with one ending', 'the kidnapping', 'the rafting'],
    ['quotation marks', 'it was “in”', 'it was "in"'],
    ['dashes', 'it was – in', 'it was — in'],
    ['apostrophes', 'it’s', "it's"],
    ['sentences on lines of their own', 'It was. The said.', 'It was.\nThe said.'],
  ])('levels %s', (_, one, other) => {
    expect(masked(one)).toEqual(masked(other))
  })

  it.each([
    ['words of the vocabulary', 'the said', 'the was'],
    ['endings', 'the rafting', 'the rafted'],
    ['number formats', 'in 1,200', 'in 1.200,5'],
    ['where a comma stands', 'said, in', 'said in'],
  ])('keeps apart %s', (_, one, other) => {
    expect(masked(one)).not.toEqual(masked(other))
  })

  it('leaves out what is skipped, and says where every token stands', () => {
    const text = 'it said “never again” in the end'
    const { starts, ends, count } = readTokens(text, [{ start: 9, end: 20 }])
    const words = Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at])).filter(Boolean)
    expect(words).toEqual(['it', 'said', '“', '”', 'in', 'the', 'end'])
  })

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { starts, ends, count } = readTokens(text)
        for (let at = 1; at < count; at++) expect(starts[at]).toBeGreaterThanOrEqual(ends[at - 1]!)
      }),
    )
  })
})

describe('letters', () => {
  it('spell names and the words of the vocabulary, and hide what else would tell the topic', () => {
    expect(letters('It was in Aleppo')).toBe(' | it was in aleppo | ')
    expect(letters('the bombing of it')).toMatch(/^ \| the [\ue000-\uf8ff] of it \| $/)
    expect(letters('in 1987')).toMatch(/^ \| in [\ue000-\uf8ff] \| $/)
  })

  it.each([
    ['quotation marks', 'it was “in”', 'it was "in"'],
    ['dashes', 'it was – in', 'it was — in'],
    ['apostrophes', 'it’s', "it's"],
    ['numbers of one shape', 'it was in 1987', 'it was in 2016'],
  ])('level %s', (_, one, other) => {
    expect(letters(one)).toBe(letters(other))
  })

  it('make no more room than they were given, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const tokens = readTokens(text)
        expect(maskedBy(vocabulary, tokens).letters.at(-1)).toBe(0x20)
      }),
    )
  })
})

describe('eachLetterNgram', () => {
  it('gives every run of four or five letters, order told apart', () => {
    const keys = new Set<number>()
    eachLetterNgram(Uint16Array.of(1, 2, 3, 4, 5), key => keys.add(key))
    // 1234, 2345; 12345
    expect(keys.size).toBe(3)
    eachLetterNgram(Uint16Array.of(5, 4, 3, 2, 1), key => keys.add(key))
    expect(keys.size).toBe(6)
  })
})

describe('nibbles', () => {
  it('keep the sign and the order of weights, within a seventh of the largest', () => {
    const weight = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 40 }), list => {
        const weights = Float64Array.from(list)
        const [step] = stepsOf(weights, 1)
        const kept = [...unnibbled(nibbles(weights, [step!]), weights.length)].map(whole => whole * step!)
        const largest = Math.max(...list.map(Math.abs))
        kept.forEach((value, at) => {
          expect(Math.abs(value - list[at]!)).toBeLessThanOrEqual(largest / 7 + 1e-9)
          expect(value * list[at]!).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })
})

describe('eachWordNgram', () => {
  it('gives every sequence of one to three, order told apart', () => {
    const keys = new Set<number>()
    eachWordNgram(Uint32Array.of(7, 8, 7), key => keys.add(key))
    // 7, 8; 7-8, 8-7; 7-8-7
    expect(keys.size).toBe(5)
  })
})

describe('KeyTable', () => {
  it('numbers keys as they come, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 300 }), keys => {
        const table = new KeyTable(1)
        expect(keys.map(key => table.add(key))).toEqual([...keys.keys()])
        expect(keys.map(key => table.add(key))).toEqual([...keys.keys()])
        expect([...table.keys()]).toEqual(keys)
      }),
    )
  })
})

describe('SortedKeys', () => {
  it('find what they hold, and nothing else', () => {
    const near = fc.integer({ min: 0x7fff0000, max: 0x80010000 })
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(near, fc.nat(0xffffffff)), { maxLength: 300 }), near, (list, other) => {
        const keys = Uint32Array.from(list).sort()
        const sorted = new SortedKeys(keys)
        expect([...keys].map(key => sorted.rowOf(key))).toEqual([...keys.keys()])
        if (!keys.includes(other)) expect(sorted.rowOf(other)).toBe(-1)
      }),
    )
  })
})

describe('arithmetic', () => {
  it('agrees with the engine', () => {
    for (const x of [-30, -1, 0, 0.3, 1, 12.5]) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12)
    for (const x of [1e-6, 0.5, 1, 2, 1e6]) expect(log(x)).toBeCloseTo(Math.log(x), 11)
  })
})
