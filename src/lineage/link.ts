import type { Failure } from '../core/failure.ts'
import type { LanguageTag } from '../core/language.ts'
import type { Params } from '../core/message.ts'
import type { Span } from '../core/span.ts'

/** An article by path, and id for an NDJSON record. */
export type ArticleRef = { readonly path: string; readonly article?: string }

/**
 * How two articles share a source. `same-source`: both render it. `derived`: b derives from a. `quotation`: they share
 * what somebody said, and nothing else.
 */
export type Relation = 'same-source' | 'derived' | 'quotation'

/**
 * What a link rests on, without words: a key below `lineage.why.` and what goes in.
 * `coverage`: shares of both articles that the other says too. `order`: share of passages in one order. `verbatim`: words
 * outside quotations that are the same. `later`: dates of both. `contains`: share of the one that the other holds.
 * `facts`: names and numbers of articles in different languages. `declared`: b says so.
 * `translated`: the language of a, from which the trace of b leads.
 * `spelling`: a form that both have and one takes over. `marks`: quotation marks that a paste left behind.
 */
export type Reason = {
  readonly code:
    | 'coverage'
    | 'order'
    | 'verbatim'
    | 'later'
    | 'contains'
    | 'spelling'
    | 'marks'
    | 'facts'
    | 'translated'
    | 'declared'
  readonly params: Params
}

/** One side of an aligned passage: source offsets, a sentence or less. */
export type Side = { readonly span: Span; readonly text: string }
export type Passage = { readonly a: Side; readonly b: Side; readonly score: number }

/** Two articles that share a source, with the passages that show it. `a` and `b` are indexes into the run's articles. */
export type Link = {
  readonly a: number
  readonly b: number
  readonly relation: Relation
  /** 0 to 1. */
  readonly score: number
  /** What it rests on, strongest first. */
  readonly why: readonly Reason[]
  readonly passages: readonly Passage[]
}

/** Articles joined by links other than quotations, and the first language of their likely source. */
export type Family = { readonly members: readonly number[]; readonly source: LanguageTag | null }

/** What a lineage run came to. */
export type LineageRun = {
  readonly articles: readonly ArticleRef[]
  /** Of each article: its source as decoded, into which spans point, and the language it is written in. */
  readonly texts: readonly { readonly source: string; readonly language: LanguageTag }[]
  readonly links: readonly Link[]
  readonly families: readonly Family[]
  readonly failures: readonly Failure[]
}
