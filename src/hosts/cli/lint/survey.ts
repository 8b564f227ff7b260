import { isUtf8 } from 'node:buffer'
import { Failure } from '../../../core/failure.ts'
import { STDIN } from '../inputs.ts'
import { isRecords } from '../records.ts'
import { chunksOf } from './chunks.ts'
import { hashOf } from './kept.ts'

/** A stretch of a file, by bytes, with the number of its first line and a hash of all that decides what it comes to. */
export type Stretch = {
  readonly start: number
  readonly end: number
  readonly firstLine: number
  readonly hash: string
}

/** A path to read, and the stretches of its file; none where they are not known. */
export type Surveyed = { readonly path: string; readonly stretches: readonly Stretch[] | null }

/**
 * Reads all files for the hashes of what they hold, so that it is known before anything is parsed whether nothing has
 * changed. Standard input can be read only once, and what cannot be read at once is left for later too.
 * @param read throws a Failure where a file cannot be read
 * @param signatureOf what tells the desk for a path from any other
 */
export async function survey(
  paths: AsyncIterable<string | Failure>,
  read: (path: string) => Promise<Uint8Array>,
  signatureOf: (path: string) => string,
): Promise<(Surveyed | Failure)[]> {
  const surveyed: (Surveyed | Failure)[] = []
  for await (const path of paths) {
    if (path instanceof Failure) surveyed.push(path)
    else {
      const bytes = path === STDIN ? null : await read(path).catch(() => null)
      surveyed.push({ path, stretches: bytes && stretchesOf(path, bytes, signatureOf(path)) })
    }
  }
  return surveyed
}

/** The stretches of a file: chunks of a file of records, else the whole. */
function stretchesOf(path: string, bytes: Uint8Array, signature: string): Stretch[] {
  // What is wrong with an encoding is told from the whole.
  const isCut = isRecords(path) && isUtf8(bytes) && !bytes.includes(0)
  const chunks = isCut ? chunksOf(bytes) : [{ start: 0, end: bytes.length, firstLine: 1 }]
  return Array.from(chunks, chunk => ({ ...chunk, hash: hashOf(signature, bytes.subarray(chunk.start, chunk.end)) }))
}
