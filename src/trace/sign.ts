import type { LanguageTag } from '../core/language.ts'
import type { Message } from '../core/message.ts'
import type { Span } from '../core/span.ts'
import type { EvidenceKind, Source, StyleKind } from './verdict.ts'

/** Natural-log likelihood ratios against native text, by answer. */
export type Weights = Readonly<Record<Source, number>>

/** Kinds of evidence that have a place; style has none. */
export type SignKind = Exclude<EvidenceKind, StyleKind>

/** What one place in an article says about its source, before it is weighed against the rest. */
export type Sign = {
  readonly kind: SignKind
  /** What counts once in an article: two signs that agree in this are one piece of evidence. */
  readonly once: string
  /** Plain-text offsets. */
  readonly at: Span
  /** Source offsets of what stands outside the plain text, in place of `at`. */
  readonly inSource?: Span
  readonly text: string
  readonly weights: Weights
  readonly quoted: boolean
  readonly say: Message
  /** Entry or cue it rests on. */
  readonly see: string
}

/** One weight for each of some languages. */
export function weigh(languages: readonly LanguageTag[], weight: number): Weights {
  return Object.fromEntries(languages.map(language => [language, weight]))
}

/** The languages that weights speak for, strongest first; `none` and `other` are no languages. */
export function spokenFor(weights: Weights): LanguageTag[] {
  return Object.entries(weights)
    .filter(([source, weight]) => weight > 0 && source !== 'none' && source !== 'other')
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([source]) => source)
}
