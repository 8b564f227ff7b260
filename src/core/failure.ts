import type { Position } from './lines.ts'
import { type Message, type Params, say } from './message.ts'

/** Where a failure was met. `at` is a place in the file, `byte` an offset into it before decoding. */
export type FailurePlace = { readonly path?: string; readonly at?: Position; readonly byte?: number }

/**
 * The job cannot be done: an unreadable file, a broken glossary, an unknown option. Wrong text is a Finding instead.
 * `code` is stable and names a sentence of the catalogues, `failure.<code>`.
 */
export class Failure extends Error {
  readonly code: string
  readonly params: Params
  readonly place: FailurePlace

  constructor(code: string, params: Params = {}, place: FailurePlace = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.name = 'Failure'
    this.code = code
    this.params = params
    this.place = place
  }

  /** What to say about it. */
  get say(): Message {
    return say(`failure.${this.code}`, this.params)
  }
}
