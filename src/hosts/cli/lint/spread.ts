import { Failure } from '../../../core/failure.ts'
import { IdTable } from '../../../core/id-table.ts'
import type { Desk, DeskSettings } from '../../../pipeline.ts'
import type { PackedRecord } from '../../../rules/packed-record.ts'
import type { Batch } from '../../crew/crew.ts'
import type { Context } from '../command.ts'
import { isRecords } from '../records.ts'
import type { Piece } from './pieces.ts'

/**
 * Bytes up to which one thread does all. Each thread warms up by itself: on two cores, two threads take as long as one for
 * 1 to 4 MB; for 9 MB a twelfth less time, a quarter more of the processor and a third more memory; for 44 MB a fifth less
 * time.
 */
const SMALL = 16 * 1024 * 1024
/** The same where somebody says how many threads there are to be. */
const SMALL_WHEN_ASKED = 1024 * 1024
/** Bytes that a thread is given at once, where files are small. */
const BATCH = 128 * 1024
/** More threads than this wait for the one that reads and settles. */
const MOST = 8

/**
 * The records of all pieces, in order: made in this thread where there is little to do, else in several.
 * @param isRun whether they are all of the run: rules over the run are not asked about an article that is alone in it
 */
export function recordPieces(
  pieces: AsyncIterable<Piece | Failure>,
  context: Context,
  isRun = false,
): AsyncGenerator<PackedRecord | Failure> {
  return withoutRepeats(spread(pieces, context, isRun))
}

/** The same, where a record may have an id that a piece before it has too. */
export async function* spread(
  pieces: AsyncIterable<Piece | Failure>,
  context: Context,
  isRun = false,
): AsyncGenerator<PackedRecord | Failure> {
  const { io, options } = context
  const jobs = options.jobs ?? Math.min(MOST, io.threads?.cores ?? 1)
  if (!io.threads || jobs < 2) return yield* recordHere(pieces, context)
  const all = pieces[Symbol.asyncIterator]()
  const first = await atLeast(all, options.jobs === undefined ? SMALL : SMALL_WHEN_ASKED)
  if (first.isAll) return yield* recordHere(chained(first.pieces), context, isRun && isOneArticle(first.pieces))
  const { Crew } = await import('../../crew/crew.ts')
  const crew = new Crew(io.threads.entry, jobs)
  try {
    yield* crew.records(batches(chained(first.pieces, { [Symbol.asyncIterator]: () => all })))
  } finally {
    await crew.dismiss()
  }
}

/** Whether pieces are one file that is no file of records. */
function isOneArticle([piece, ...others]: readonly (Piece | Failure)[]): boolean {
  return others.length === 0 && piece !== undefined && 'input' in piece && !isRecords(piece.input.path)
}

async function* recordHere(pieces: AsyncIterable<Piece | Failure>, { parts }: Context, isOne = false) {
  const { deskForOne, openDesk, readInput, packArticle } = await parts.pipeline()
  const desks = new Map<DeskSettings, Desk>()
  for await (const piece of pieces) {
    if (piece instanceof Failure) {
      yield piece
      continue
    }
    const opened = desks.get(piece.desk) ?? openDesk(piece.desk)
    desks.set(piece.desk, opened)
    const desk = isOne ? deskForOne(opened) : opened
    for await (const read of readInput(piece.input, desk))
      yield read instanceof Failure ? read : packArticle(read, desk)
  }
}

/** Takes pieces until there are so many bytes of them. */
async function atLeast(
  pieces: AsyncIterator<Piece | Failure>,
  size: number,
): Promise<{ pieces: (Piece | Failure)[]; isAll: boolean }> {
  const taken: (Piece | Failure)[] = []
  for (let bytes = 0; bytes < size; ) {
    const next = await pieces.next()
    if (next.done) return { pieces: taken, isAll: true }
    taken.push(next.value)
    if (!(next.value instanceof Failure)) bytes += next.value.input.bytes.length
  }
  return { pieces: taken, isAll: false }
}

/** Gives what was taken, which it lets go of, then the rest. */
async function* chained<T extends object>(taken: T[], rest?: AsyncIterable<T>): AsyncGenerator<T> {
  const left = taken.splice(0).reverse()
  for (let one = left.pop(); one !== undefined; one = left.pop()) yield one
  if (rest) yield* rest
}

/** Puts together what is small and looked at from one desk; the order stays. */
async function* batches(pieces: AsyncIterable<Piece | Failure>): AsyncGenerator<Batch | Failure> {
  let gathered: Piece[] = []
  let bytes = 0
  const batch = (): Batch => {
    const inputs = gathered.map(piece => piece.input)
    const { desk } = gathered[0]!
    gathered = []
    bytes = 0
    return { desk, inputs }
  }
  for await (const piece of pieces) {
    if (gathered.length > 0 && (piece instanceof Failure || piece.desk !== gathered[0]!.desk)) yield batch()
    if (piece instanceof Failure) yield piece
    else {
      gathered.push(piece)
      bytes += piece.input.bytes.length
      if (bytes >= BATCH) yield batch()
    }
  }
  if (gathered.length > 0) yield batch()
}

/** Each part of a file of records knows its own ids only: a second record of an id becomes the failure that it is. */
export async function* withoutRepeats(
  records: AsyncIterable<PackedRecord | Failure>,
): AsyncGenerator<PackedRecord | Failure> {
  const seen = new Map<string, IdTable>()
  for await (const record of records) {
    if (record instanceof Failure || record.brief.article === undefined) {
      yield record
      continue
    }
    const { path, article: id, recordLine: line } = record.brief
    const ids = seen.get(path) ?? new IdTable()
    seen.set(path, ids)
    const known = ids.size
    if (ids.idOf(id) < known) yield new Failure('record-id-repeated', { id }, { path, at: { line: line!, column: 1 } })
    else yield record
  }
}
