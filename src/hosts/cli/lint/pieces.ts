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

/** The bytes of a file as they come, or of what is there instead of it. Going over them throws as reading a file does. */
export async function streamOf(
  path: string,
  { io }: Pick<Context, 'io'>,
  instead: Instead,
): Promise<AsyncIterable<Uint8Array>> {
  const known = (await instead?.(path)) ?? null
  return known ? once(known) : path === STDIN ? io.stdin() : io.files.stream(path)
}

/** Where bytes come from that are not read from the file itself: what is staged of it. */
export type Instead = ((path: string) => Promise<Uint8Array | null>) | null

/** Files that are read while another is looked at. */
const AHEAD = 8

/** What there is to look at, in the order of the paths; a Failure stands for what could not be read. */
export async function* readPieces(
  paths: AsyncIterable<string | Failure>,
  deskOf: (path: string) => DeskSettings,
  context: Context,
  instead: Instead,
): AsyncGenerator<Piece | Failure> {
  const opened: Promise<AsyncIterable<Piece | Failure>>[] = []
  for await (const path of paths) {
    if (path instanceof Failure) opened.push(Promise.resolve(once<Piece | Failure>(path)))
    else if (!isReport(path, context)) opened.push(open(path, deskOf, context, instead))
    // What went wrong with it is said in its turn.
    opened.at(-1)?.catch(() => {})
    if (opened.length > AHEAD) yield* await opened.shift()!
  }
  for (const pieces of opened) yield* await pieces
}

/** Reads a file; one of records is opened, and read in its turn. */
async function open(
  path: string,
  deskOf: (path: string) => DeskSettings,
  context: Context,
  instead: Instead,
): Promise<AsyncIterable<Piece | Failure>> {
  const name = path === STDIN ? (context.options.stdinFilename ?? STDIN) : path
  const desk = deskOf(name)
  if (isRecords(name)) return partsOf(path, { desk, name }, context, instead)
  try {
    return once({ desk, input: { path: name, bytes: await readWhole(path, context, instead) } })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return once(error)
  }
}

async function* partsOf(
  path: string,
  { desk, name }: { readonly desk: DeskSettings; readonly name: string },
  { io, parts }: Context,
  instead: Instead,
): AsyncGenerator<Piece | Failure> {
  try {
    const { cutRecords } = await parts.pipeline()
    for await (const part of cutRecords(await streamOf(path, { io }, instead), PART))
      yield { desk, input: { path: name, ...part } }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    yield error
  }
}

async function* once<T>(one: T): AsyncGenerator<T> {
  yield one
}
