import { Failure } from '../core/failure.ts'
import { declaredEncoding, firstInvalidByte, likelyEncoding, markedEncoding, wideEncoding } from './encoding.ts'

/** First bytes of files that are no text, whatever their extension says. Source: the formats' own specifications. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, DOCX, ODT
  [0x1f, 0x8b, 0x08], // gzip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0xd0, 0xcf, 0x11, 0xe0], // old Word documents
]

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Bytes as text. Only UTF-8 is read; a byte order mark is taken off.
 * @param base offset of `bytes` in the file, for naming the first bad byte
 * @throws Failure `encoding-utf16`, `encoding-utf32`, `file-binary`, `encoding-other`, `encoding-invalid`, `file-too-large`
 */
export function decode(bytes: Uint8Array, path: string, base = 0): string {
  const marked = markedEncoding(bytes)
  if (marked === 'UTF-8') return decodeUtf8(bytes.subarray(3), path, base + 3)
  if (marked) throw wide(marked, path, base)
  return decodeUtf8(bytes, path, base)
}

/** Whether a file that begins so may be read on, line by line. */
export function isUtf8Text(beginning: Uint8Array): boolean {
  return !beginning.includes(0) && !isBinary(beginning) && (markedEncoding(beginning) ?? 'UTF-8') === 'UTF-8'
}

function isBinary(bytes: Uint8Array): boolean {
  return SIGNATURES.some(signature => signature.every((byte, at) => bytes[at] === byte))
}

/**
 * As {@link decode}, for a page that may name its own encoding. One that names another than UTF-8 and has more than ASCII
 * in it reads differently in every program.
 */
export function decodeHtml(bytes: Uint8Array, path: string): string {
  const encoding = markedEncoding(bytes) === null ? declaredEncoding(bytes) : null
  const byte = encoding === null ? -1 : bytes.findIndex(one => one >= 0x80 || one === ESCAPE)
  if (encoding !== null && byte >= 0) throw new Failure('encoding-declared', { encoding, byte }, { path, byte })
  return decode(bytes, path)
}

/** Begins a change of character set in ISO-2022 encodings. */
const ESCAPE = 0x1b

/** As {@link decode}, for a part of a file whose beginning has been looked at. */
export function decodeUtf8(bytes: Uint8Array, path: string, base: number): string {
  if (isBinary(bytes)) throw new Failure('file-binary', { byte: base }, { path, byte: base })
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const encoding = wideEncoding(bytes)
    if (encoding) throw wide(encoding, path, base)
    throw new Failure('file-binary', { byte: base + nul }, { path, byte: base + nul })
  }
  try {
    return UTF8.decode(bytes)
  } catch (cause) {
    const bad = firstInvalidByte(bytes)
    if (bad < 0) throw new Failure('file-too-large', { bytes: bytes.length }, { path }, cause)
    const byte = base + bad
    const encoding = likelyEncoding(bytes)
    if (encoding) throw new Failure('encoding-other', { encoding, byte }, { path, byte })
    throw new Failure('encoding-invalid', { byte }, { path, byte })
  }
}

function wide(encoding: string, path: string, byte: number): Failure {
  return new Failure(
    encoding.startsWith('UTF-32') ? 'encoding-utf32' : 'encoding-utf16',
    { encoding, byte },
    { path, byte },
  )
}
