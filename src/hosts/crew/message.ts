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
export type FailureData = { readonly failure: string; readonly params: Params; readonly place: FailurePlace }

/** A packed record as it travels: strings are copied at once, objects field by field. */
export type PostedRecord = { readonly brief: string; readonly texts: readonly string[] }

/** What a member answers to a batch: records in order, or what went wrong in the tool itself. */
export type Answer = { readonly batch: number } & (
  | { readonly records: readonly (PostedRecord | FailureData)[] }
  | { readonly fault: unknown }
)

/** A failure, made ready to travel. */
export function failureData({ code, params, place }: Failure): FailureData {
  return { failure: code, params, place }
}

/** A packed record, made ready to travel. */
export function postedRecord({ brief, texts }: PackedRecord): PostedRecord {
  return { brief: JSON.stringify(brief), texts: texts.map(text => text()) }
}

/** What {@link failureData} or {@link postedRecord} made ready. */
export function revived(told: PostedRecord | FailureData): PackedRecord | Failure {
  if ('failure' in told) return new Failure(told.failure, told.params, told.place)
  return { brief: JSON.parse(told.brief) as Brief, texts: told.texts.map(text => () => text) }
}
