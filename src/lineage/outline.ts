import type { LanguageTag } from '../core/language.ts'
import type { OffsetMap } from '../core/offset-map.ts'
import type { Span } from '../core/span.ts'

/** What an anchor is: a canonical name, a number, a word that few use, an everyday word. */
export type AnchorKind = 'name' | 'number' | 'rare' | 'word'
export const KINDS: readonly AnchorKind[] = ['name', 'number', 'rare', 'word']

/**
 * An article reduced to what survives translation: the anchors of its sentences in order, in typed arrays, so that ten
 * thousand articles fit in memory. Offsets are into the plain text.
 */
export type Outline = {
  readonly text: string
  readonly map: OffsetMap
  readonly language: LanguageTag
  /** ISO 8601 date of publication, where the article states one. */
  readonly date: string | null
  /** Where each sentence starts and ends, two numbers each. Sentences that say too little are left out. */
  readonly sentences: Int32Array
  /** Index of the first anchor of each sentence, then the number of anchors. */
  readonly first: Int32Array
  /** By anchor: its key in the vocabulary of the run, its kind, where it starts and ends. */
  readonly keys: Int32Array
  readonly kinds: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** By anchor: rises by one at each quotation mark, so that what is quoted stands apart from what is reported. */
  readonly zones: Uint16Array
  /** Direct quotations, start and end of each, in order. */
  readonly quotations: Int32Array
}

/** Number of sentences of an outline. */
export function sentenceCount({ first }: Outline): number {
  return first.length - 1
}

/** Whether an anchor stands in a direct quotation. */
export function isQuoted({ quotations, starts, ends }: Outline, anchor: number): boolean {
  for (let at = 0; at < quotations.length; at += 2) {
    if (quotations[at]! > starts[anchor]!) return false
    if (quotations[at + 1]! >= ends[anchor]!) return true
  }
  return false
}

/** The sentence of an outline as a span of its text. */
export function sentenceSpan({ sentences }: Outline, sentence: number): Span {
  return { start: sentences[2 * sentence]!, end: sentences[2 * sentence + 1]! }
}
