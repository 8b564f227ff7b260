import { Failure } from '../../../core/failure.ts'
import type { DeskSettings } from '../../../pipeline.ts'
import type { Input } from '../../../read/read.ts'
import { bytesOf } from '../articles.ts'
import type { Context } from '../command.ts'
import { STDIN } from '../inputs.ts'
import { isRecords } from '../records.ts'
import { isReport } from '../reports.ts'

/** A file, or a part of a file of records, and the desk that looks at it. */
export type Piece = { readonly desk: DeskSettings; readonly input: Input }

/** Bytes of a part: enough work for a thread not to wait on messages, little enough to share out. */
const PART = 256 * 1024

/** Reads a file whole, or what is there instead of it. @throws Failure as reading a file does */
export async function readWhole(path: string, { io }: Pick<Context, 'io'>, instead: Instead): Promise<Uint8Array> {
  return (await instead?.(path)) ?? bytesOf(path, io)
}

/** Where bytes come from that are not read from the file itself: what is staged of it. */
export type Instead = ((path: string) => Promise<Uint8Array | null>) | null

/** What there is to look at, in the order of the paths; a Failure stands for what could not be read. */
export async function* readPieces(
  paths: AsyncIterable<string | Failure>,
  deskOf: (path: string) => DeskSettings,
  context: Context,
  instead: Instead,
): AsyncGenerator<Piece | Failure> {
  for await (const path of paths) {
    if (path instanceof Failure) yield path
    else if (!isReport(path, context)) {
      try {
        yield* piecesOf(path, deskOf, context, instead)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        yield error
      }
    }
  }
}

async function* piecesOf(
  path: string,
  deskOf: (path: string) => DeskSettings,
  { io, parts, options }: Context,
  instead: Instead,
): AsyncGenerator<Piece> {
  const name = path === STDIN ? (options.stdinFilename ?? STDIN) : path
  const desk = deskOf(name)
  const known = (await instead?.(path)) ?? null
  if (!isRecords(name)) {
    yield { desk, input: { path: name, bytes: known ?? (await bytesOf(path, io)) } }
    return
  }
  const { cutRecords } = await parts.pipeline()
  const chunks = known ? once(known) : path === STDIN ? io.stdin() : io.files.stream(path)
  for await (const part of cutRecords(chunks, PART)) yield { desk, input: { path: name, ...part } }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
