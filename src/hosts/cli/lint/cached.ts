import type { Aside } from '../../../core/aside.ts'
import { Failure } from '../../../core/failure.ts'
import { memoryAside } from '../../../core/memory-aside.ts'
import type { LintRun } from '../../../core/run.ts'
import type { DeskSettings } from '../../../pipeline.ts'
import type { PackedRecord } from '../../../rules/packed-record.ts'
import type { Context } from '../command.ts'
import type { RecordStore } from '../io.ts'
import { isRecords } from '../records.ts'
import { isReport } from '../reports.ts'
import type { Settings } from '../settings.ts'
import { hashOf, keep, recall } from './kept.ts'
import { keepRun, recallRun } from './kept-run.ts'
import { type Instead, type Piece, readPieces, readWhole, streamOf } from './pieces.ts'
import { signatureOf } from './signature.ts'
import { recordPieces, spread, withoutRepeats } from './spread.ts'
import { streamedStretches } from './streamed-chunks.ts'
import { type Stretch, type Surveyed, survey } from './survey.ts'

/** Code of the failure of a file that was changed under way. */
const CHANGED = 'file-changed'

/** What a cached run works with. */
type Ground = {
  readonly settings: Settings
  readonly context: Context
  readonly instead: Instead
  readonly store: RecordStore
  /** What tells the desk for a path from any other. */
  readonly signed: (path: string) => string
}

/**
 * Runs over articles through a store of what they came to before. Where nothing has changed, what the run came to is taken
 * as it was; else what has changed is looked at, and all is settled anew.
 * @param settle settles the records of a run
 * @param lay opens a place where articles are laid for as long as the run is looked at; in memory, where absent
 */
export async function runCached(
  paths: AsyncIterable<string | Failure>,
  settings: Settings,
  context: Context,
  instead: Instead,
  store: RecordStore,
  settle: (records: AsyncIterable<PackedRecord | Failure>) => Promise<LintRun>,
  lay: () => Aside = memoryAside,
): Promise<LintRun> {
  const signatures = new Map<DeskSettings, string>()
  const signed = (path: string) => {
    const desk = settings.deskOf(path)
    const signature = signatures.get(desk) ?? signatureOf(desk, settings, context.io)
    signatures.set(desk, signature)
    return signature
  }
  const read = (path: string) => readWhole(path, context, instead)
  const open = (path: string) => streamOf(path, context, instead)
  const surveyed = await survey(withoutReports(paths, context), read, open, signed)
  const hash = hashOfRun(surveyed)
  const known = hash && recallRun(store, hash, lay())
  if (known) return known
  const run = await settle(withoutRepeats(recordSurveyed(surveyed, { settings, context, instead, store, signed })))
  if (hash && !run.failures.some(isChanged)) keepRun(store, hash, run)
  return run
}

async function* withoutReports(paths: AsyncIterable<string | Failure>, context: Context) {
  for await (const path of paths) if (path instanceof Failure || !isReport(path, context)) yield path
}

/** A hash of all that decides on a run; null where something could not be read. */
function hashOfRun(surveyed: readonly (Surveyed | Failure)[]): string | null {
  const files = surveyed.map(file => (file instanceof Failure ? null : file))
  if (files.some(file => !file?.stretches)) return null
  return hashOf(JSON.stringify(files.map(file => [file!.path, file!.stretches!.map(({ hash }) => hash)])))
}

/** What all files come to, in order: known again, or looked at. */
async function* recordSurveyed(
  surveyed: readonly (Surveyed | Failure)[],
  ground: Ground,
): AsyncGenerator<PackedRecord | Failure> {
  const { settings, context, instead, store } = ground
  const looked = spread(unknownPieces(surveyed, ground), context)
  try {
    for (const file of surveyed) {
      if (file instanceof Failure) yield file
      else if (file.stretches === null)
        yield* recordPieces(readPieces(once(file.path), settings.deskOf, context, instead), context)
      else {
        const { path } = file
        for (const stretch of file.stretches) {
          const { hash, firstLine } = stretch
          const isKept = store.find(path, hash) !== null
          const known = isKept ? recall(store, path, hash, firstLine) : null
          if (known) yield* known
          else {
            // What is kept and damaged was not among the unknown ones.
            const items = await stretchOf(isKept ? spread(piecesOf(path, [stretch], ground), context) : looked)
            if (!items.some(isChanged)) keep(store, path, hash, items, firstLine)
            yield* items
          }
        }
      }
    }
  } finally {
    // Threads that wait for more would keep the process alive.
    await looked.return(undefined)
  }
}

/** The stretches that no run has looked at. */
async function* unknownPieces(surveyed: readonly (Surveyed | Failure)[], ground: Ground) {
  for (const file of surveyed) {
    if (file instanceof Failure || !file.stretches) continue
    const unknown = file.stretches.filter(({ hash }) => !ground.store.find(file.path, hash))
    if (unknown.length > 0) yield* piecesOf(file.path, unknown, ground)
  }
}

/** Stretches of a file to look at, each with its end. A file that is no longer what was surveyed is a failure. */
async function* piecesOf(
  path: string,
  stretches: readonly Stretch[],
  { settings, context, instead, signed }: Ground,
): AsyncGenerator<Piece | Failure> {
  const desk = settings.deskOf(path)
  let at = 0
  for await (const bytes of bytesOfStretches(path, stretches, context, instead)) {
    const { start, firstLine, hash } = stretches[at++]!
    if (hashOf(signed(path), bytes) === hash)
      yield { desk, input: { path, bytes, from: { line: firstLine - 1, byte: start } } }
    else yield new Failure(CHANGED, {}, { path })
    yield END
  }
  for (; at < stretches.length; at++) {
    yield new Failure(CHANGED, {}, { path })
    yield END
  }
}

/** The bytes of stretches of a file as it is now, as far as it can be read. */
async function* bytesOfStretches(
  path: string,
  stretches: readonly Stretch[],
  context: Context,
  instead: Instead,
): AsyncGenerator<Uint8Array> {
  try {
    const isCut = isRecords(path)
    const stream = isCut ? await streamOf(path, context, instead) : once(await readWhole(path, context, instead))
    yield* streamedStretches(stream, stretches)
  } catch (error) {
    // What lacks its bytes is told as changed.
    if (!(error instanceof Failure)) throw error
  }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}

/** Whether an item says nothing of the file that was surveyed. */
function isChanged(item: unknown): boolean {
  return item instanceof Failure && item.code === CHANGED
}

/** Passes through the threads in its place, as failures do: what comes before it belongs to one stretch. */
const END = new Failure('end-of-stretch')

/** What the next stretch came to. */
async function stretchOf(items: AsyncIterator<PackedRecord | Failure>): Promise<(PackedRecord | Failure)[]> {
  const taken: (PackedRecord | Failure)[] = []
  for (let next = await items.next(); !next.done && next.value !== END; next = await items.next())
    taken.push(next.value)
  return taken
}
