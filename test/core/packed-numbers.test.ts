import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packNumbers, unpackNumbers } from '../../src/core/packed-numbers.ts'

const ascii = (text: string) => new TextEncoder().encode(text)

describe('packed numbers', () => {
  it('come back as they were, all 32 bits', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), numbers => {
        const packed = packNumbers(Int32Array.from(numbers))
        expect(packed).toMatch(/^[A-Za-z0-9_-]+$/u)
        expect([...unpackNumbers(ascii(packed))]).toEqual(numbers)
      }),
    ))

  it.each([
    [[], 'B'],
    [[0, 63], 'BA_'],
    [[0, 63, 64, 4095], 'CAA_AAB__'],
    [[-1], 'G_____D'],
  ])('take as many digits as the largest needs: %j', (numbers, packed) =>
    expect(packNumbers(Int32Array.from(numbers))).toBe(packed))
})
