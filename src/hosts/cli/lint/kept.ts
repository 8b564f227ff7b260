import { createHash } from 'node:crypto'
import { Failure, type FailurePlace } from '../../../core/failure.ts'
import type { Params } from '../../../core/message.ts'
import type { ArticleFindings, LintRun } from '../../../core/run.ts'
import type { ArticleRecord, Gathering } from '../../../rules/record.ts'
import type { LooseRecord } from '../../../rules/settle.ts'
import type { RecordStore } from '../io.ts'

/** What reading and looking at an article comes to. */
export type Item = ArticleRecord | LooseRecord | Failure

/** A record without its candidates, or a failure: what every run needs. */
type Head =
  | (Omit<ArticleRecord, 'gathered'> & { readonly gathered: Readonly<Record<string, Pick<Gathering, 'kept'>>> })
  | KeptFailure
type KeptFailure = {
  readonly failure: { readonly code: string; readonly params: Params; readonly place: FailurePlace }
}
type Tail = Readonly<Record<string, Gathering['candidates']>> | null

/** A hash of texts and bytes, one after another. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url')
}

/**
 * What a store keeps of a stretch of a file.
 * @param firstLine of the stretch in its file
 * @returns null where it has nothing, or nothing whole
 */
export function recall(store: RecordStore, path: string, hash: string, firstLine: number): Item[] | null {
  const stored = store.find(path, hash)
  if (!stored) return null
  try {
    const heads = JSON.parse(stored.head()) as Head[]
    let tails: Tail[] | null = null
    return heads.map((head, at) => {
      if ('failure' in head) return moved(failureOf(head), firstLine - 1)
      // Few candidates come to something: those of most articles are never read.
      const loose: LooseRecord = {
        ...head,
        recall: code => {
          tails ??= JSON.parse(stored.tail()) as Tail[]
          return tails[at]?.[code] ?? []
        },
      }
      return moved(loose, firstLine - 1)
    })
  } catch {
    return null
  }
}

/** Keeps what a stretch of a file came to. @param firstLine of the stretch in its file */
export function keep(
  store: RecordStore,
  path: string,
  hash: string,
  items: readonly (ArticleRecord | Failure)[],
  firstLine: number,
): void {
  const heads = items.map((item): Head => {
    if (item instanceof Failure) return keptFailure(moved(item, 1 - firstLine))
    const gathered = Object.entries(item.gathered).map(([code, { kept }]) => [code, { kept }] as const)
    return { ...moved(item, 1 - firstLine), gathered: Object.fromEntries(gathered) }
  })
  const tails = items.map((item): Tail => {
    if (item instanceof Failure) return null
    return Object.fromEntries(Object.entries(item.gathered).map(([code, { candidates }]) => [code, candidates]))
  })
  store.add(path, hash, JSON.stringify(heads), JSON.stringify(tails))
}

/** Lines of a stretch as lines of its file. */
function moved<I extends Item>(item: I, lines: number): I {
  if (lines === 0) return item
  if (!(item instanceof Failure))
    return item.recordLine === undefined ? item : { ...item, recordLine: item.recordLine + lines }
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
  store.add(RUN, hash, JSON.stringify(files), JSON.stringify(failures.map(keptFailure)))
}
