import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { readRecords } from '../../src/read/ndjson.ts'
import { cutRecords } from '../../src/read/record-parts.ts'

async function* chunked(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let turn = 0; at < bytes.length; turn++) {
    const length = lengths[turn % lengths.length]!
    yield bytes.subarray(at, at + length)
    at += length
  }
}

const plain = (record: object) =>
  record instanceof Failure ? { code: record.code, params: record.params, place: record.place } : record

async function inParts(bytes: Uint8Array, lengths: readonly number[], size: number): Promise<object[]> {
  const found: object[] = []
  for await (const { bytes: part, from } of cutRecords(chunked(bytes, lengths), size))
    found.push(...Array.from(readRecords(part, 'a.ndjson', from), plain))
  return found
}

const whole = (bytes: Uint8Array): object[] => Array.from(readRecords(bytes, 'a.ndjson'), plain)

describe('a file of records in parts', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).map(text => ({ text })),
    fc.constantFrom('{', '', '[]', '\r', '{"id":"x"}', 'ü'),
  )

  it('is read as the file in one piece is', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 80 }),
        fc.boolean(),
        async (lines, lengths, size, ends) => {
          const text = lines.map((one, at) => (typeof one === 'string' ? one : JSON.stringify({ id: `${at}`, ...one })))
          const bytes = new TextEncoder().encode(text.join('\n') + (ends ? '\n' : ''))
          expect(await inParts(bytes, lengths, size)).toEqual(whole(bytes))
        },
      ),
    ))

  it('is cut into parts of the size that is asked for, however much of it comes at once', async () => {
    const record = `${JSON.stringify({ id: 'a', text: 'Zehn Menschen starben.' })}\n`
    const bytes = new TextEncoder().encode(record.repeat(200))
    const sizes: number[] = []
    for await (const { bytes: part } of cutRecords(chunked(bytes, [3_000]), 500)) sizes.push(part.length)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(bytes.length)
    for (const size of sizes.slice(0, -1)) {
      expect(size).toBeGreaterThanOrEqual(500)
      expect(size).toBeLessThan(1_000 + record.length)
    }
  })

  it.each([
    ['UTF-16', Buffer.from('{"id":"a","text":"b"}\n{"id":"c","text":"d"}\n', 'utf16le')],
    ['UTF-16 with its mark', Buffer.from('\ufeff{"id":"a","text":"b"}\n{}\n', 'utf16le')],
    ['a PDF', Buffer.from('%PDF-1.7\nline\nline\n')],
  ])('is refused once, as a whole, when it is %s', async (_, bytes) => {
    expect(await inParts(bytes, [64], 8)).toEqual(whole(bytes))
    expect(whole(bytes)).toHaveLength(1)
  })

  it('places a bad byte in the file, not in its part', async () => {
    const bytes = Buffer.concat([Buffer.from('{"id":"a","text":"b"}\n'), Buffer.from([0xff, 0x0a])])
    expect(await inParts(bytes, [8], 8)).toEqual(whole(bytes))
  })
})
