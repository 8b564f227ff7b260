import type { LanguageTag } from '../core/language.ts'
import type { Position } from '../core/lines.ts'

/**
 * Cues that are not names, as data: wording, typography, numbers, credits. Names and acronyms live in entries alone, so
 * that nothing counts twice. Weights are natural-log likelihood ratios against native text, by language.
 */
export type Cue = {
  readonly id: string
  readonly family: CueFamily
  /** A regular expression over the plain text, flags `u` and, unless `case: sensitive`, `i`. */
  readonly pattern: string
  readonly case?: 'sensitive'
  /** Languages of articles it speaks in. */
  readonly in: readonly LanguageTag[]
  /** Languages it speaks for; `none` for native text, `other` for a language not modelled. */
  readonly weights: Readonly<Record<LanguageTag, number>>
  /** How the weight was found: counted on labelled data, or set by hand. */
  readonly weighed: 'data' | 'hand'
  /** The source wording it renders, for the explanation: `fr: bilan`. */
  readonly renders?: Readonly<Record<LanguageTag, string>>
  readonly note?: string
  readonly tests: CueTests
  /** Texts of which every match holds one; absent where it can match without any. */
  readonly anchors?: readonly Anchor[]
  /** Where it is written; absent in the compiled evidence. */
  readonly at?: { readonly path: string } & Position
}

/** Text, folded as by letter-units.ts, and how far behind a match's start it may begin, in code units. */
export type Anchor = { readonly text: string; readonly least: number; readonly most: number }

export const CUE_FAMILIES = ['calque', 'typography', 'number', 'date', 'residue', 'native'] as const
type CueFamily = (typeof CUE_FAMILIES)[number]

/** A spelling convention: how a language writes foreign names in Latin letters, as patterns over one folded name part. */
export type Convention = {
  readonly id: string
  readonly languages: readonly LanguageTag[]
  readonly weight: number
  readonly pattern: string
  readonly note?: string
  readonly tests: CueTests
  /** Where it is written; absent in the compiled evidence. */
  readonly at?: { readonly path: string } & Position
}

/** Texts in which a pattern must be found, and near misses in which it must not. */
type CueTests = { readonly shows: readonly string[]; readonly silent: readonly string[] }

/** What `glossary/evidence/` holds. */
export type EvidenceData = {
  readonly cues: readonly Cue[]
  readonly conventions: readonly Convention[]
}
