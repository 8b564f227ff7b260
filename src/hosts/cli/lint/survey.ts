import { isUtf8 } from 'node:buffer'
import { Failure } from '../../../core/failure.ts'
import { STDIN } from '../inputs.ts'
import { isRecords } from '../records.ts'
import { hashOf } from './kept.ts'
import { streamedChunks } from './streamed-chunks.ts'

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
 * @param open the same for files of records, which are read in pieces
 * @param signatureOf what tells the desk for a path from any other
 */
export async function survey(
  paths: AsyncIterable<string | Failure>,
  read: (path: string) => Promise<Uint8Array>,
  open: (path: string) => Promise<AsyncIterable<Uint8Array>>,
  signatureOf: (path: string) => string,
): Promise<(Surveyed | Failure)[]> {
  const surveyed: (Surveyed | Failure)[] = []
  for await (const path of paths) {
    if (path instanceof Failure) surveyed.push(path)
    else {
      const stretches = path === STDIN ? null : stretchesOf(path, read, open, signatureOf(path)).catch(() => null)
      surveyed.push({ path, stretches: await stretches })
    }
  }
  return surveyed
}

/** The stretches of a file: chunks of a file of records, else the whole. */
async function stretchesOf(
  path: string,
  read: (path: string) => Promise<Uint8Array>,
  open: (path: string) => Promise<AsyncIterable<Uint8Array>>,
  signature: string,
): Promise<Stretch[]> {
  const chunks = isRecords(path) ? await chunksIn(await open(path), signature) : null
  if (chunks) return chunks
  const bytes = await read(path)
  return [{ start: 0, end: bytes.length, firstLine: 1, hash: hashOf(signature, bytes) }]
}

/** The chunks of a file of records; null where it is no text in UTF-8: what is wrong with an encoding is told from the whole. */
async function chunksIn(stream: AsyncIterable<Uint8Array>, signature: string): Promise<Stretch[] | null> {
  const stretches: Stretch[] = []
  for await (const { bytes, ...chunk } of streamedChunks(stream)) {
    if (!isUtf8(bytes) || bytes.includes(0)) return null
    stretches.push({ ...chunk, hash: hashOf(signature, bytes) })
  }
  return stretches
}
