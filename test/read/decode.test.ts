import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { decode } from '../../src/read/decode.ts'
import { firstInvalidByte } from '../../src/read/encoding.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function failureOf(bytes: Uint8Array): { code: string; params: Failure['params']; byte: number | undefined } {
  try {
    decode(bytes, 'aleppo.txt')
  } catch (failure) {
    if (failure instanceof Failure) return { code: failure.code, params: failure.params, byte: failure.place.byte }
    throw failure
  }
  throw new Error('decoded without a failure')
}

function utf16(text: string, { mark = false, bigEndian = false } = {}): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('')
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), !bigEndian)
  return bytes
}

function utf32(text: string, { mark = false, bigEndian = false } = {}): Uint8Array {
  const points = [...(mark ? '\uFEFF' : ''), ...text]
  const bytes = new Uint8Array(points.length * 4)
  const view = new DataView(bytes.buffer)
  points.forEach((point, at) => void view.setUint32(at * 4, point.codePointAt(0)!, !bigEndian))
  return bytes
}

describe('UTF-8', () => {
  test('is read with and without a byte order mark, which is not counted', () => {
    expect(decode(utf8('Λαττάκεια'), 'a')).toBe('Λαττάκεια')
    expect(decode(utf8('\uFEFFΛαττάκεια'), 'a')).toBe('Λαττάκεια')
    expect(decode(utf8('\uFEFF\uFEFFx'), 'a')).toBe('\uFEFFx')
    expect(decode(new Uint8Array(), 'a')).toBe('')
  })

  test.each([
    [[0x61, 0xff], 1],
    [[0x61, 0xc3], 1],
    [[0x61, 0x62, 0xc0, 0x80], 2],
    [[0xed, 0xa0, 0x80], 0],
    [[0xe2, 0x82], 0],
    [[0xf0, 0x9f, 0x98, 0x80, 0xf5, 0x80], 4],
    [[0xe0, 0x9f, 0xbf], 0],
    [[0xf4, 0x90, 0x80, 0x80], 0],
  ])('names the first bad byte of %j', (bytes, offset) => {
    expect(firstInvalidByte(Uint8Array.from(bytes))).toBe(offset)
  })

  test('finds nothing bad in what is well-formed', () => {
    expect(firstInvalidByte(utf8('Χαλέπι حلب Алеппо 阿勒颇 😀 ascii'))).toBe(-1)
  })

  test('names the bad byte as the file counts it, the byte order mark included', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x01])
    expect(failureOf(bytes)).toEqual({ code: 'encoding-invalid', params: { byte: 4 }, byte: 4 })
  })
})

describe('other encodings', () => {
  const english = 'Rebels reached Aleppo on Friday.'
  const arabic = 'دخلت الفصائل مدينة حلب يوم الجمعة بعد هجوم مفاجئ على ريفها'

  test.each([
    ['UTF-16LE', utf16(english)],
    ['UTF-16BE', utf16(english, { bigEndian: true })],
    ['UTF-16LE', utf16(arabic)],
    ['UTF-16BE', utf16(arabic, { bigEndian: true })],
    ['UTF-16LE', utf16(english, { mark: true })],
    ['UTF-16BE', utf16(arabic, { mark: true, bigEndian: true })],
  ])('%s is refused by name', (encoding, bytes) => {
    expect(failureOf(bytes)).toEqual({ code: 'encoding-utf16', params: { encoding, byte: 0 }, byte: 0 })
  })

  test.each([
    ['UTF-32LE', utf32(english)],
    ['UTF-32BE', utf32(arabic, { bigEndian: true })],
    ['UTF-32LE', utf32(english, { mark: true })],
    ['UTF-32BE', utf32(english, { mark: true, bigEndian: true })],
  ])('%s is refused by name', (encoding, bytes) => {
    expect(failureOf(bytes)).toMatchObject({ code: 'encoding-utf32', params: { encoding } })
  })

  test.each([
    ['ISO-8859-1', Buffer.from('Lattaqui\xe9 est tomb\xe9e hier soir', 'latin1'), 8],
    ['Windows-1252', Buffer.from('\x93Lattaqui\xe9\x94 est tomb\xe9e', 'latin1'), 0],
    // «Алеппо взят. Москва молчит о наступлении» in Windows-1251.
    [
      'Windows-1251',
      Buffer.from(
        '\xc0\xeb\xe5\xef\xef\xee \xe2\xe7\xff\xf2. \xcc\xee\xf1\xea\xe2\xe0 \xec\xee\xeb\xf7\xe8\xf2 \xee',
        'latin1',
      ),
      0,
    ],
  ])('%s is named as what it looks like', (encoding, bytes, byte) => {
    expect(failureOf(bytes)).toEqual({ code: 'encoding-other', params: { encoding, byte }, byte })
  })
})

describe('files that are no text', () => {
  test.each([
    ['a NUL byte', Uint8Array.from([...utf8('abc'), 0, ...utf8('def')]), 3],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 0],
    ['a document', utf8('%PDF-1.7'), 0],
    ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 0],
  ])('%s', (_, bytes, byte) => {
    expect(failureOf(bytes)).toEqual({ code: 'file-binary', params: { byte }, byte })
  })
})
