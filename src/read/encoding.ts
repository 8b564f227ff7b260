/**
 * What a file that is not UTF-8 seems to be. Only for saying so: nothing but UTF-8 is read.
 * Source of the byte values: the WHATWG Encoding Standard and Unicode 15.1, section 3.9 (well-formed UTF-8).
 */

/** The encoding that a byte order mark names. */
export function markedEncoding(bytes: Uint8Array): 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE' | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'UTF-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE'
  if (a === 0xfe && b === 0xff) return 'UTF-16BE'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32BE'
  return null
}

/** Browsers look for a declaration so far. Source: WHATWG HTML, prescan a byte stream. */
const PRESCAN = 1024
const DECLARED =
  /<(?:meta\s[^>]{0,200}?charset\s{0,9}=|\?xml\s[^>]{0,200}?encoding\s{0,9}=)\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i
/** Names of UTF-8, of ASCII, and of UTF-16, which browsers take for UTF-8 where it is declared in ASCII. */
const UTF8_NAMES = /^(?:(?:x-)?unicode-?1-1-utf-?8|(?:x-)?utf-?8|(?:x-)?unicode20utf8|(?:us-)?ascii|utf-16(?:le|be)?)$/i

/** The encoding that a page names in `meta` or its XML declaration; null where it names none, or one that UTF-8 holds. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, PRESCAN)).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const name = DECLARED.exec(beginning)?.[1]
  return name === undefined || UTF8_NAMES.test(name) ? null : name
}

const SAMPLE = 4096

/** UTF-16 or UTF-32 without a mark: NUL bytes in step. */
export function wideEncoding(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~3
  if (length === 0) return bytes.length === 2 ? (bytes[1] === 0 ? 'UTF-16LE' : 'UTF-16BE') : null
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 3]!++
  const units = length / 4
  const [first, second, third, fourth] = zeros as [number, number, number, number]
  if (first === 0 && fourth === units && third > units * 0.9) return 'UTF-32LE'
  if (fourth === 0 && first === units && second > units * 0.9) return 'UTF-32BE'
  const even = first + third
  const odd = second + fourth
  if (bytes.length % 2 === 1 || even + odd < 2) return null
  // Spaces and digits have a NUL byte in every script; a text of letters and spaces has one in twenty at least.
  if (even === 0 && odd >= units / 10) return 'UTF-16LE'
  if (odd === 0 && even >= units / 10) return 'UTF-16BE'
  return null
}

/** Offset of the first byte that is not well-formed UTF-8; -1 when all is well. */
export function firstInvalidByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!
    if (lead < 0x80) {
      at++
      continue
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    if (length === 0) return at
    const second = bytes[at + 1] ?? 0
    // Overlong forms, surrogates and values past U+10FFFF are shut out by the second byte.
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (second < low || second > high) return at
    for (let more = 2; more < length; more++) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return at
    at += length
  }
  return -1
}

/** Most frequent letters of the alphabets that eight-bit code pages give to one language area. */
const ALPHABETS: readonly { readonly name: string; readonly frequent: readonly number[] }[] = [
  { name: 'Windows-1251', frequent: [0xe0, 0xe5, 0xe8, 0xee] }, // а е и о
  { name: 'Windows-1253', frequent: [0xe1, 0xe9, 0xef, 0xf4] }, // α ι ο τ
  { name: 'Windows-1256', frequent: [0xc7, 0xe1, 0xe3, 0xed] }, // ا ل م ي
]

/** The name of the eight-bit encoding that bytes look like; null when they look like none. */
export function likelyEncoding(bytes: Uint8Array): string | null {
  const counts = new Uint32Array(256)
  const length = Math.min(bytes.length, 1 << 20)
  for (let at = 0; at < length; at++) counts[bytes[at]!]!++
  let controls = 0
  let ascii = 0
  let c1 = 0
  let high = 0
  counts.forEach((count, byte) => {
    if (byte < 9 || (byte > 13 && byte < 32)) controls += count
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) ascii += count
    else if (byte >= 0x80 && byte < 0xa0) c1 += count
    else if (byte >= 0xa0) high += count
  })
  if (controls > 0 || high + c1 > length * 0.9) return null
  if (high > ascii * 0.7) {
    const share = (alphabet: (typeof ALPHABETS)[number]) =>
      alphabet.frequent.reduce((sum, byte) => sum + counts[byte]!, 0) / high
    const best = [...ALPHABETS].sort((a, b) => share(b) - share(a))[0]!
    return share(best) > 0.25 ? best.name : null
  }
  return c1 > 0 ? 'Windows-1252' : 'ISO-8859-1'
}
