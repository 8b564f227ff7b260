import { type Chunk, chunksOf } from './chunks.ts'

const NEWLINE = 10

/** A file of records cut as {@link chunksOf} cuts it, with the bytes of each chunk: no more of it is in memory than is cut. */
export async function* streamedChunks(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Chunk & { readonly bytes: Uint8Array }> {
  let open: Uint8Array[] = []
  /** Where what is open begins in the file. */
  let [byte, line] = [0, 1]
  function* placed(bytes: Uint8Array, chunks: readonly Chunk[]) {
    for (const { start, end, firstLine } of chunks)
      yield {
        start: byte + start,
        end: byte + end,
        firstLine: line + firstLine - 1,
        bytes: bytes.subarray(start, end),
      }
  }
  for await (const piece of stream) {
    open.push(piece)
    if (!piece.includes(NEWLINE)) continue
    const bytes = Buffer.concat(open)
    const chunks = [...chunksOf(bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1))]
    // What comes next may belong to the last one.
    const last = chunks.pop()!
    yield* placed(bytes, chunks)
    open = [bytes.subarray(last.start)]
    byte += last.start
    line += last.firstLine - 1
  }
  const rest = Buffer.concat(open)
  yield* placed(rest, [...chunksOf(rest)])
}

/**
 * The bytes of some stretches of a file, one after another. Of a file that has become shorter they are as many as there are.
 * @param stretches in order, not overlapping
 */
export async function* streamedStretches(
  stream: AsyncIterable<Uint8Array>,
  stretches: readonly Pick<Chunk, 'start' | 'end'>[],
): AsyncGenerator<Uint8Array> {
  let gathered: Uint8Array[] = []
  let [next, byte] = [0, 0]
  for await (const piece of stream) {
    const end = byte + piece.length
    for (; next < stretches.length && stretches[next]!.start < end; next++) {
      const stretch = stretches[next]!
      gathered.push(piece.subarray(Math.max(0, stretch.start - byte), stretch.end - byte))
      if (stretch.end > end) break
      yield Buffer.concat(gathered)
      gathered = []
    }
    if (next === stretches.length) return
    byte = end
  }
  for (; next < stretches.length; next++) {
    yield Buffer.concat(gathered)
    gathered = []
  }
}
