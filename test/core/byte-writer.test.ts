/** Numbers and texts come back as they were written, in their order. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ByteReader, ByteWriter } from '../../src/core/byte-writer.ts'

type Item = { readonly number: number } | { readonly bits: number } | { readonly text: string }
const item: fc.Arbitrary<Item> = fc.oneof(
  fc.record({ number: fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 })) }),
  fc.record({ bits: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }) }),
  fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 200 }) }),
)

it('comes back as it was written, whatever is passed over', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(item, fc.boolean()), { maxLength: 60 }), { maxLength: 4 }), entries => {
      const writer = new ByteWriter()
      for (const entry of entries) {
        for (const [one] of entry) {
          if ('number' in one) writer.number(one.number)
          else if ('bits' in one) writer.bits(one.bits)
          else writer.text(one.text)
        }
        const reader = new ByteReader(writer.take().slice())
        for (const [one, skipped] of entry) {
          if ('number' in one) expect(reader.number()).toBe(one.number)
          else if ('bits' in one) expect(reader.bits()).toBe(one.bits)
          else if (skipped) reader.skipText()
          else expect(reader.text()).toBe(one.text)
        }
        expect(reader.isAtEnd).toBe(true)
      }
    }),
  )
})
