import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packNumbers, unpackNumbers } from '../../src/core/packed-numbers.ts'

const ascii = (text: string) => new TextEncoder().encode(text)

describe('packed numbers', () => {
  it('come back as they were, all 32 bits', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), numbers => {
        const packed = packNumbers(numbers, 6)
        expect(packed).toMatch(/^[A-Za-z0-9_-]*$/u)
        expect([...unpackNumbers(ascii(packed), 6)]).toEqual(numbers)
      }),
    ))

  it('take as many digits as they are given', () => {
    expect(packNumbers([0, 63, 64, 4095], 2)).toBe('AA_AAB__')
    expect([...unpackNumbers(ascii('AA_AAB__'), 2)]).toEqual([0, 63, 64, 4095])
  })
})
