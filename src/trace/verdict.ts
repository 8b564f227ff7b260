import type { Failure } from '../core/failure.ts'
import type { LanguageTag } from '../core/language.ts'
import type { Position } from '../core/lines.ts'
import type { Message } from '../core/message.ts'
import type { Span } from '../core/span.ts'

/** What can be an answer: a language, `none` (written in its own language), `other` (translated, language not modelled). */
export type Source = LanguageTag | 'none' | 'other'

export const EVIDENCE_KINDS = [
  'acronym',
  'name-form',
  'convention',
  'credit',
  'outlet',
  'native',
  'typography',
  'number',
  'date',
  'calque',
  'residue',
  'script-leak',
  'style',
  'letters',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** Kinds that the whole of an article is evidence for, by a model; the others have a place. */
export type StyleKind = 'style' | 'letters'

/** Whether a kind of evidence comes from the style model. */
export function isStyle(kind: EvidenceKind): kind is StyleKind {
  return kind === 'style' || kind === 'letters'
}

/** A feature of style that shows in an article, as it stands there, and its part of the weight. */
export type Tell = { readonly text: string; readonly weight: number }

/** Whether style was weighed; else there is no model for the article's language, or the article has too few words. */
export type StyleUse = 'used' | 'no-model' | 'too-short'

/** A span that speaks for or against a source language. Spans are source offsets; absent where the evidence has no place. */
export type Evidence = {
  readonly kind: EvidenceKind
  readonly text: string
  readonly span?: Span
  /** Line and column of the span's start in the source, where whoever made the verdict had the lines at hand. */
  readonly start?: Position
  /** Natural-log likelihood ratios against native text, as they count: after caps and discounts. */
  readonly weights: Readonly<Record<Source, number>>
  readonly quoted: boolean
  readonly say: Message
  /** Entry or cue it rests on. */
  readonly see: string
  /** Style only: what tells most for the answer that it speaks for. */
  readonly tells?: readonly Tell[]
}

/** The ranking that the evidence adds up to. `probability` of `ranking` sums to 1. */
export type Verdict = {
  readonly source: Source | 'unknown'
  readonly confidence: number
  readonly ranking: readonly { readonly language: Source; readonly probability: number }[]
  readonly chain: readonly LanguageTag[]
  readonly evidence: readonly Evidence[]
  /** Natural log of what was believed before any evidence, by answer. */
  readonly prior: Readonly<Record<Source, number>>
  readonly style: StyleUse
}

/** The verdict on one article. */
export type ArticleVerdict = {
  readonly path: string
  readonly article?: string
  readonly language: LanguageTag
  readonly verdict: Verdict
  /** The text itself, where a report shows it. */
  readonly shown?: ShownText
}

/** An article as it is shown beside its verdict. Plain-text offsets. */
export type ShownText = {
  readonly text: string
  readonly paragraphs: readonly Span[]
  /** Where each piece of evidence stands, in the order of the verdict; null outside the text. */
  readonly places: readonly (Span | null)[]
}

/** What a trace run came to. */
export type TraceRun = { readonly files: readonly ArticleVerdict[]; readonly failures: readonly Failure[] }
