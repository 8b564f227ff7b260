import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersOf, packSections, unpackSections } from '../../src/core/byte-sections.ts'

const numbers = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })).map(list => Int32Array.from(list))

describe('sections of bytes', () => {
  it('come back as they were, wherever they lie', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(numbers, fc.uint8Array())), fc.nat(7), (sections, before) => {
        const packed = packSections(sections)
        const moved = new Uint8Array(before + packed.length)
        moved.set(packed, before)
        const unpacked = unpackSections(moved.subarray(before))
        expect(unpacked).toHaveLength(sections.length)
        for (const [at, section] of sections.entries())
          expect(section instanceof Int32Array ? numbersOf(unpacked[at]!) : Uint8Array.from(unpacked[at]!)).toEqual(
            section,
          )
      }),
    ))

  it('are little-endian, on every machine', () =>
    expect([...packSections([Int32Array.of(1, -2)])]).toEqual([1, 0, 0, 0, 8, 0, 0, 0, 1, 0, 0, 0, 254, 255, 255, 255]))

  it('are refused when bytes are missing or left over', () => {
    const packed = packSections([Uint8Array.of(1, 2, 3)])
    expect(() => unpackSections(packed.subarray(0, -1))).toThrow(RangeError)
    expect(() => unpackSections(Uint8Array.of(...packed, 0))).toThrow(RangeError)
    expect(() => unpackSections(Uint8Array.of(255, 255, 255, 255))).toThrow(RangeError)
  })
})
