import { Failure, type FailurePlace } from '../../core/failure.ts'
import type { Params } from '../../core/message.ts'
import type { DeskSettings } from '../../pipeline.ts'
import type { Input } from '../../read/read.ts'
import type { ArticleRecord } from '../../rules/record.ts'

/** A desk as it travels between threads: its glossary as the bytes that all of them share. */
export type PackedDesk = Omit<DeskSettings, 'glossary' | 'evidence'> & { readonly glossary: Uint8Array | null }

/** What a member of the crew is asked: to open a desk under a number, or to look at the articles of some inputs. */
export type Order =
  | { readonly desk: number; readonly settings: PackedDesk }
  | { readonly batch: number; readonly desk: number; readonly inputs: readonly Input[] }

/** A {@link Failure} as it travels: structured cloning keeps no more of an error than its message. */
export type FailureData = { readonly failure: string; readonly params: Params; readonly place: FailurePlace }

/** What a member answers to a batch: records in order, or what went wrong in the tool itself. */
export type Answer = { readonly batch: number } & (
  | { readonly records: readonly (ArticleRecord | FailureData)[] }
  | { readonly fault: unknown }
)

/** A failure, made ready to travel. */
export function failureData({ code, params, place }: Failure): FailureData {
  return { failure: code, params, place }
}

/** The failure that {@link failureData} made ready; a record stays one. */
export function revived(told: ArticleRecord | FailureData): ArticleRecord | Failure {
  return 'failure' in told ? new Failure(told.failure, told.params, told.place) : told
}
