import type { Span } from '../core/span.ts'
import type { NameWord } from './name-word.ts'

/** A proper name as it stands in a text, in plain-text offsets, possessive left out. */
export type Name = {
  readonly span: Span
  readonly text: string
  /** Its words in order, particles and initials among them. */
  readonly parts: readonly NamePart[]
  /** Its first word stands where every word takes a capital: a sentence's start, a heading in title case. */
  readonly capitalAnyway: boolean
  /** The title or role that stands right before it, in plain-text offsets: the President of President Assad. */
  readonly title?: Span
}

export type NamePart = {
  readonly span: Span
  readonly text: string
  readonly role: 'word' | 'particle' | 'initial' | 'acronym'
  /** What is known of it as a word, once somebody has asked. */
  word?: NameWord | null
}

/** An answer to: are two written names one name? */
export type Comparison = {
  /** Probability that they are one name, 0 to 1. */
  readonly score: number
  readonly same: boolean
  /** Why, as catalogue keys under `compare.` with what they are about, strongest first. */
  readonly why: readonly { readonly key: string; readonly params: Readonly<Record<string, string>> }[]
}
