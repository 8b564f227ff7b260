import { describe, expect, it } from 'vitest'
import { foldedHash } from '../../src/core/fold.ts'
import { BitTable } from '../../src/names/bit-table.ts'
import { isCommonWord } from '../../src/names/common-words.ts'
import { visitPacked } from '../../src/names/packed-words.ts'

const hashOf = (word: string) => foldedHash(word, 0, word.length)

describe('visitPacked', () => {
  it('gives the hash of each word of a front-coded list', () => {
    const hashes: number[] = []
    visitPacked('AabandonHedEeBtAzero', hash => hashes.push(hash))
    expect(hashes).toEqual(['abandon', 'abandoned', 'abane', 'at', 'zero'].map(hashOf))
  })

  it('gives none for an empty list', () => {
    expect(() => visitPacked('', () => expect.unreachable())).not.toThrow()
  })
})

describe('BitTable', () => {
  it('joins the bits of a word and knows no others', () => {
    const table = new BitTable(8)
    for (const word of ['one', 'two', 'three', 'four', 'five']) table.mark(hashOf(word), 1)
    table.mark(hashOf('two'), 4)
    expect(['one', 'two', 'six'].map(word => table.get(hashOf(word)))).toEqual([1, 5, 0])
    expect(() => table.mark(hashOf('six'), 1)).toThrow(RangeError)
  })
})

describe('isCommonWord', () => {
  it.each(['the', 'Government', 'POLICE', 'when', 'ministry'])('%s is one', word => {
    expect(isCommonWord(word, 'en')).toBe(true)
  })

  it.each(['Aleppo', 'Rahmane', 'SOHR', ''])('%s is none', word => {
    expect(isCommonWord(word, 'en')).toBe(false)
  })

  it('goes by the language', () => {
    expect(isCommonWord('depuis', 'fr-FR')).toBe(true)
    expect(isCommonWord('depuis', 'en')).toBe(false)
    expect(isCommonWord('police', 'xx')).toBe(false)
  })
})
