/** Whole lines of a file of records: from which byte to which, and the number of the first. */
export type Chunk = { readonly start: number; readonly end: number; readonly firstLine: number }

const NEWLINE = 10
/** Lines after which a chunk ends whatever they hold, and of how many lines on average one ends it. */
const LONGEST = 512
const ONE_IN = 64
/** Bytes of a line that decide whether a chunk ends before it. */
const LOOKED_AT = 48

/**
 * Cuts a file of records where its own lines say so, not where they stand: a record put in or taken out changes the chunk it
 * is in, and the others are known again.
 */
export function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  let start = 0
  let firstLine = 1
  let line = 0
  for (let at = 0; at < bytes.length; ) {
    if (line - firstLine + 1 >= LONGEST || (at > start && endsBefore(bytes, at))) {
      yield { start, end: at, firstLine }
      start = at
      firstLine = line + 1
    }
    line++
    const end = bytes.indexOf(NEWLINE, at)
    at = end < 0 ? bytes.length : end + 1
  }
  if (start < bytes.length) yield { start, end: bytes.length, firstLine }
}

/** FNV-1a over the first bytes of a line. */
function endsBefore(bytes: Uint8Array, at: number): boolean {
  let hash = 0x811c9dc5
  for (let offset = at; offset < Math.min(at + LOOKED_AT, bytes.length) && bytes[offset] !== NEWLINE; offset++) {
    hash = Math.imul(hash ^ bytes[offset]!, 0x01000193)
  }
  return (hash >>> 8) % ONE_IN === 0
}
