import { isUtf8Text } from './decode.ts'
import type { PartStart } from './ndjson.ts'

/** Whole lines of a file of records, and where they begin in it. */
export type Part = { readonly bytes: Uint8Array; readonly from: PartStart }

const NEWLINE = 10

/**
 * Cuts a file of records into parts of whole lines, so that no more of it need be in memory than is looked at. What does
 * not begin as UTF-8 text is one part: it has no lines.
 * @param size bytes that a part has at least, but the last; it has less than twice as many, but for its last line
 */
export async function* cutRecords(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Part> {
  let gathered: Uint8Array[] = []
  let length = 0
  let from: PartStart = { line: 0, byte: 0 }
  let hasLines: boolean | null = null
  for await (const chunk of chunks) {
    gathered.push(chunk)
    length += chunk.length
    if (length < size) continue
    hasLines ??= isUtf8Text(joined(gathered))
    const last = hasLines ? chunk.lastIndexOf(NEWLINE) : -1
    if (last < 0) continue
    const whole = joined(gathered)
    for (let start = 0, end = length - chunk.length + last + 1; start < end; ) {
      const stop = end - start < 2 * size ? end : whole.indexOf(NEWLINE, start + size - 1) + 1
      const bytes = whole.subarray(start, stop)
      yield { bytes, from }
      from = { line: from.line + linesOf(bytes), byte: from.byte + bytes.length }
      start = stop
    }
    gathered = [chunk.subarray(last + 1)]
    length = gathered[0]!.length
  }
  if (length > 0) yield { bytes: joined(gathered), from }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0]!
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function linesOf(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}
