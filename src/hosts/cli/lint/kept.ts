import { createHash } from 'node:crypto'
import { Failure, type FailurePlace } from '../../../core/failure.ts'
import { later } from '../../../core/later.ts'
import type { Params } from '../../../core/message.ts'
import type { Brief, PackedRecord } from '../../../rules/packed-record.ts'
import type { RecordStore } from '../io.ts'

/** What reading and looking at an article comes to. */
export type Item = PackedRecord | Failure

/** A failure as plain data. */
export type KeptFailure = {
  readonly failure: { readonly code: string; readonly params: Params; readonly place: FailurePlace }
}

/** A hash of texts and bytes, one after another. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url')
}

/** Lines of JSON that hold the rest of a record. */
const REST = 3

/**
 * What a store keeps of a stretch of a file: what is needed at once, and the rest.
 * @param firstLine of the stretch in its file
 * @returns null where it has nothing, or nothing whole
 */
export function recall(store: RecordStore, path: string, hash: string, firstLine: number): Item[] | null {
  const stored = store.find(path, hash)
  if (!stored) return null
  try {
    const rests = later(() => linesOf(stored.tail()))
    return linesOf(stored.head()).map((line, at) => {
      const told = JSON.parse(line) as Brief | KeptFailure
      if ('failure' in told) return moved(failureOf(told), firstLine - 1)
      const rest = () =>
        encoder.encode(
          `${rests()
            .slice(REST * at, REST * (at + 1))
            .join('\n')}\n`,
        )
      return moved({ brief: told, rest }, firstLine - 1)
    })
  } catch {
    return null
  }
}

/** Keeps what a stretch of a file came to. @param firstLine of the stretch in its file */
export function keep(store: RecordStore, path: string, hash: string, items: readonly Item[], firstLine: number): void {
  const heads: string[] = []
  const rests: string[] = []
  for (const item of items) {
    const kept = moved(item, 1 - firstLine)
    heads.push(`${JSON.stringify(kept instanceof Failure ? keptFailure(kept) : kept.brief)}\n`)
    rests.push(kept instanceof Failure ? '\n'.repeat(REST) : decoder.decode(kept.rest()))
  }
  store.add(path, hash, heads.join(''), rests.join(''))
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The lines of a text that ends each of them. */
export function linesOf(text: string): string[] {
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

/** A failure as it is kept. */
export function keptFailure({ code, params, place }: Failure): KeptFailure {
  return { failure: { code, params, place } }
}

/** The failure that {@link keptFailure} kept. */
export function failureOf({ failure: { code, params, place } }: KeptFailure): Failure {
  return new Failure(code, params, place)
}
