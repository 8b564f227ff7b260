import { createHash } from 'node:crypto'
import { Failure, type FailurePlace } from '../../../core/failure.ts'
import { later } from '../../../core/later.ts'
import type { Params } from '../../../core/message.ts'
import type { ArticleFindings, LintRun } from '../../../core/run.ts'
import type { Brief, PackedRecord } from '../../../rules/packed-record.ts'
import type { RecordStore } from '../io.ts'

/** What reading and looking at an article comes to. */
export type Item = PackedRecord | Failure

type KeptFailure = {
  readonly failure: { readonly code: string; readonly params: Params; readonly place: FailurePlace }
}

/** A hash of texts and bytes, one after another. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url')
}

/**
 * What a store keeps of a stretch of a file: two lines for each article, read at once, and two more that seldom are.
 * @param firstLine of the stretch in its file
 * @returns null where it has nothing, or nothing whole
 */
export function recall(store: RecordStore, path: string, hash: string, firstLine: number): Item[] | null {
  const stored = store.find(path, hash)
  if (!stored) return null
  try {
    const heads = linesOf(stored.head())
    const tails = later(() => linesOf(stored.tail()))
    return Array.from({ length: heads.length / 2 }, (_, at) => {
      const told = JSON.parse(heads[2 * at]!) as Brief | KeptFailure
      if ('failure' in told) return moved(failureOf(told), firstLine - 1)
      const texts = [() => heads[2 * at + 1]!, () => tails()[2 * at]!, () => tails()[2 * at + 1]!]
      return moved({ brief: told, texts }, firstLine - 1)
    })
  } catch {
    return null
  }
}

/** Keeps what a stretch of a file came to. @param firstLine of the stretch in its file */
export function keep(store: RecordStore, path: string, hash: string, items: readonly Item[], firstLine: number): void {
  const [heads, tails]: [string[], string[]] = [[], []]
  for (const item of items) {
    const kept = moved(item, 1 - firstLine)
    const texts = kept instanceof Failure ? ['', '', ''] : kept.texts.map(text => text())
    const [own, ...rest] = texts
    heads.push(JSON.stringify(kept instanceof Failure ? keptFailure(kept) : kept.brief), own!)
    tails.push(...rest)
  }
  store.add(path, hash, heads.map(ended).join(''), tails.map(ended).join(''))
}

function ended(line: string): string {
  return `${line}\n`
}

function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1)
}

/** Lines of a stretch as lines of its file. */
function moved<I extends Item>(item: I, lines: number): I {
  if (lines === 0) return item
  if (!(item instanceof Failure)) {
    const { brief } = item
    if (brief.recordLine === undefined) return item
    return { ...item, brief: { ...brief, recordLine: brief.recordLine + lines } }
  }
  const { at } = item.place
  if (!at) return item
  const { code, params, place } = item
  return new Failure(code, params, { ...place, at: { ...at, line: at.line + lines } }) as I
}

function keptFailure({ code, params, place }: Failure): KeptFailure {
  return { failure: { code, params, place } }
}

function failureOf({ failure: { code, params, place } }: KeptFailure): Failure {
  return new Failure(code, params, place)
}

/** Whole runs are kept beside the files, under no path. */
const RUN = ''

/** What a whole run came to before; null where nothing is kept. @param hash of all that decides on the run */
export function recallRun(store: RecordStore, hash: string): LintRun | null {
  const stored = store.find(RUN, hash)
  if (!stored) return null
  try {
    const files = JSON.parse(stored.head()) as ArticleFindings[]
    return { files, failures: (JSON.parse(stored.tail()) as KeptFailure[]).map(failureOf) }
  } catch {
    return null
  }
}

/** Keeps what a whole run came to. */
export function keepRun(store: RecordStore, hash: string, { files, failures }: LintRun): void {
  store.add(RUN, hash, JSON.stringify([...files]), JSON.stringify(failures.map(keptFailure)))
}
