import { Failure, type FailurePlace } from '../../core/failure.ts'
import type { Params } from '../../core/message.ts'
import type { DeskSettings } from '../../pipeline.ts'
import type { Input } from '../../read/read.ts'
import type { Brief, PackedRecord } from '../../rules/packed-record.ts'

/** A desk as it travels between threads: its glossary as the bytes that all of them share. */
export type PackedDesk = Omit<DeskSettings, 'glossary' | 'evidence'> & { readonly glossary: Uint8Array | null }

/** What a member of the crew is asked: to open a desk under a number, or to look at the articles of some inputs. */
export type Order =
  | { readonly desk: number; readonly settings: PackedDesk }
  | { readonly batch: number; readonly desk: number; readonly inputs: readonly Input[] }

/** A {@link Failure} as it travels: structured cloning keeps no more of an error than its message. */
type FailureData = { readonly failure: string; readonly params: Params; readonly place: FailurePlace }

/**
 * What a member answers to a batch: items in order, or what went wrong in the tool itself. Of records `briefs` holds the
 * JSON of what is needed at once; the rest of each ends in `rests` where `ends` says, which is handed over and not copied.
 */
export type Answer =
  | {
      readonly batch: number
      readonly briefs: readonly (string | FailureData)[]
      readonly rests: Uint8Array<ArrayBuffer>
      readonly ends: readonly number[]
    }
  | { readonly batch: number; readonly fault: unknown }

/** A failure, made ready to travel. */
function failureData({ code, params, place }: Failure): FailureData {
  return { failure: code, params, place }
}

/** The answer to a batch: what its articles came to, made ready to travel. */
export function answerOf(
  batch: number,
  items: readonly (PackedRecord | Failure)[],
): Extract<Answer, { ends: unknown }> {
  const rests = items.map(item => (item instanceof Failure ? NOTHING : item.rest()))
  const whole = new Uint8Array(rests.reduce((sum, rest) => sum + rest.length, 0))
  const ends: number[] = []
  let end = 0
  for (const rest of rests) {
    whole.set(rest, end)
    end += rest.length
    ends.push(end)
  }
  const briefs = items.map(item => (item instanceof Failure ? failureData(item) : JSON.stringify(item.brief)))
  return { batch, briefs, rests: whole, ends }
}

/** The items that {@link answerOf} made ready. */
export function* itemsOf({
  briefs,
  rests,
  ends,
}: Extract<Answer, { ends: unknown }>): Generator<PackedRecord | Failure> {
  for (const [at, brief] of briefs.entries()) {
    if (typeof brief !== 'string') yield new Failure(brief.failure, brief.params, brief.place)
    else {
      const rest = rests.subarray(ends[at - 1] ?? 0, ends[at])
      yield { brief: JSON.parse(brief) as Brief, rest: () => rest }
    }
  }
}

const NOTHING = new Uint8Array(0)
