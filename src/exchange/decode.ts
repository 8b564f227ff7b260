import { Failure } from '../core/failure.ts'
import { Lines } from '../core/lines.ts'

/** Bytes of one file to import; more is no termbase that a person will review. */
const LARGEST = 64 * 2 ** 20

/**
 * The text of a file to import: UTF-8, and nothing else.
 * @throws Failure `import-too-large`, `encoding-utf16`, `import-not-utf8` with line and column
 */
export function decodeImport(path: string, bytes: Uint8Array): string {
  if (bytes.length > LARGEST) throw new Failure('import-too-large', { limit: LARGEST / 2 ** 20 }, { path })
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (b === 0 && bytes.length > 1))
    throw new Failure('encoding-utf16', { encoding: 'UTF-16' }, { path })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const good = soundPrefix(bytes)
    throw new Failure('import-not-utf8', {}, { path, at: new Lines(good).position(good.length) }, cause)
  }
}

/** The text before the first byte that is part of no character. */
function soundPrefix(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [low, high] = [0, bytes.length]
  while (high - low > 8) {
    const middle = (low + high) >>> 1
    if (isSound(bytes.subarray(0, middle))) low = middle
    else high = middle
  }
  for (let end = high; end >= Math.max(0, low - 4); end--) {
    try {
      return decoder.decode(bytes.subarray(0, end))
    } catch {
      // One byte less.
    }
  }
  return ''
}

/** A character cut at the end is no fault. */
function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
