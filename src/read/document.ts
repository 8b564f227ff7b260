import type { LanguageTag } from '../core/language.ts'
import type { Position } from '../core/lines.ts'
import type { Memory, Placed } from '../core/memory.ts'
import type { OffsetMap } from '../core/offset-map.ts'
import type { Span } from '../core/span.ts'
import type { Words } from '../core/words.ts'

/** Stretches of a document that rules treat differently. */
export type RegionKind =
  | 'quotation'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'credit'
  | 'link-target'
  | 'code'
  | 'caption'
  | 'front-matter'

/**
 * A region in plain-text offsets. Regions may nest; a quotation's span includes its marks. A passage that markup says is
 * in another language counts as a quotation in that language.
 */
export type Region = Span & {
  readonly kind: RegionKind
  /** Quotations only: the language it is in, where that is not the article's. */
  readonly language?: LanguageTag
}

/** One convention of quotation marks, named by its opening and closing mark. */
export type QuoteStyle = 'straight' | 'curly' | 'low' | 'guillemet' | 'corner'

/**
 * A quotation mark, in plain-text offsets. Apostrophes are none; a single mark counts only where it has a partner.
 */
export type QuoteMark = Span & {
  readonly level: 'double' | 'single'
  readonly style: QuoteStyle
  readonly side: 'open' | 'close'
  /** Index in `quoteMarks` of the mark that it pairs with; null when it stands alone. */
  readonly partner: number | null
  /** Opens a paragraph's part of a quotation that the next paragraph opens again: alone, and rightly so. */
  readonly continued: boolean
}

/** A statement of front matter or of a page's metadata that is no part of the text. `span` is in source offsets. */
export type Declared = {
  readonly value: string
  readonly span: Span
  /** The language of the work that is named, where that is stated beside it. */
  readonly language?: LanguageTag
}

/** A suppression comment or front-matter line, in source offsets. */
export type Suppression = {
  /** Codes it silences; empty for all. */
  readonly codes: readonly string[]
  /** Source stretch in which findings that start there are silenced. */
  readonly scope: Span
  /** Where the comment itself stands. */
  readonly span: Span
  readonly at: Position
  readonly reason?: string
}

export type Format = 'text' | 'markdown' | 'html'

/** An article as read: plain text, the way back to its source, its language and its regions. */
export type Document = {
  readonly path: string
  /** Id of an NDJSON record; absent for a file. */
  readonly article?: string
  /** 1-based line of an NDJSON record in its file; lines of findings are lines of its text. */
  readonly recordLine?: number
  readonly format: Format
  /** The source as decoded, without a byte order mark. Findings point into this. */
  readonly source: string
  /** Plain text: markup, entities and soft hyphens resolved, NFC. Blocks are parted by a blank line. */
  readonly text: string
  readonly map: OffsetMap
  readonly words: Words
  /** Blocks of `text` in order, not overlapping. */
  readonly paragraphs: readonly Span[]
  /** Sentences of `text` in order, not overlapping, none across a paragraph's end. */
  readonly sentences: readonly Span[]
  /** Sorted by start, then longest first. */
  readonly regions: readonly Region[]
  readonly language: LanguageTag
  readonly languageFrom: 'option' | 'declared' | 'detected' | 'default'
  /** ISO 8601 date of publication, where the article states one. */
  readonly date?: string
  readonly suppressions: readonly Suppression[]
  /** Every quotation mark of `text` in order, with its side and partner. */
  readonly quoteMarks: readonly QuoteMark[]
  /** What front matter or metadata says about where the article comes from. */
  readonly declared?: {
    readonly byline?: Declared
    readonly credit?: Declared
    /** The language it was translated from, or the name or address of the work. */
    readonly translationOf?: Declared
    /** Name or address of the work it rests on. */
    readonly basedOn?: Declared
    /** Address of the same article on another site, which the page names as its proper place. */
    readonly canonical?: Declared
  }
  /** Where the article is being written: what is remembered of it, paragraph by paragraph. */
  readonly kept?: Kept
}

/** What is remembered of an article and, one for each of its paragraphs, of those. */
export type Kept = { readonly memory: Memory; readonly placed: readonly Placed[] }
