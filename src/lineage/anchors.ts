import { fold } from '../core/fold.ts'
import { firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import { SpanIndex } from '../core/span-index.ts'
import type { Mention } from '../find/mention.ts'
import { isCommonWord } from '../names/common-words.ts'
import type { Name } from '../names/name.ts'
import type { Document } from '../read/document.ts'
import { stem } from './stem.ts'

/** What survives translation in one place of a text: a canonical name, a number, a word's root. */
export type Anchor = Span & {
  readonly key: string
  readonly kind: 'name' | 'number' | 'rare' | 'word'
  /** Rises by one at each quotation mark of the text, so that what is quoted stands apart from what is reported. */
  readonly zone: number
}

/** A sentence as lineage sees it: what it says, in order. */
export type Sentence = Span & { readonly anchors: readonly Anchor[] }

/** An article reduced to its sentences' anchors, in plain-text offsets, and where somebody is quoted. */
export type Outline = {
  readonly document: Document
  readonly sentences: readonly Sentence[]
  readonly quotations: SpanIndex<Span>
}

const SHORTEST_WORD = 3
/** A sentence of less says nothing by itself. */
const FEWEST_ANCHORS = 3
/** Where what is said is apart from the report: credit lines, bylines, headings of pages. */
const APART: ReadonlySet<string> = new Set(['byline', 'credit', 'code', 'link-target', 'front-matter'])

/** Reduces an article to what survives translation. Names are canonical through the glossary, else folded as written. */
export function outline(document: Document, mentions: readonly Mention[], names: readonly Name[]): Outline {
  const named = namedStretches(mentions, names)
  const apart = new SpanIndex(document.regions.filter(region => APART.has(region.kind)))
  const sentences: Sentence[] = []
  const marks = document.quoteMarks.filter(mark => mark.level === 'double')
  let zone = 0
  let word = 0
  for (const sentence of document.sentences) {
    const anchors: Anchor[] = []
    while (word < document.words.count && document.words.starts[word]! < sentence.start) word++
    for (; word < document.words.count && document.words.starts[word]! < sentence.end; word++) {
      const anchor = anchorAt(document, word, named)
      if (!anchor || anchor.key === anchors.at(-1)?.key) continue
      while (zone < marks.length && marks[zone]!.end <= anchor.end) zone++
      anchors.push({ ...anchor, zone })
    }
    if (anchors.length < FEWEST_ANCHORS || apart.covering(sentence).length > 0) continue
    sentences.push({ ...sentence, anchors })
  }
  const quotations = new SpanIndex(document.regions.filter(region => region.kind === 'quotation'))
  return { document, sentences, quotations }
}

type Named = Span & { readonly key: string }

function namedStretches(mentions: readonly Mention[], names: readonly Name[]): Named[] {
  const known = mentions.map(({ span, entry }) => ({ ...span, key: entry.id }))
  const isKnown = (span: Span): boolean => {
    const next = known[firstEndingAfter(known, span.start)]
    return next !== undefined && overlaps(next, span)
  }
  const unknown = names
    .filter(({ span }) => !isKnown(span))
    .map(({ span, parts, text }) => ({ ...span, key: `~${fold(parts.at(-1)?.text ?? text)}` }))
  return [...known, ...unknown].sort((a, b) => a.start - b.start)
}

function anchorAt(
  { text, words, language }: Document,
  word: number,
  named: readonly Named[],
): Omit<Anchor, 'zone'> | null {
  const start = words.starts[word]!
  const end = words.ends[word]!
  const name = named[firstEndingAfter(named, start)]
  if (name && name.start <= start) return { start: name.start, end: name.end, key: name.key, kind: 'name' }
  const written = text.slice(start, end)
  if (/\d/.test(written)) return { start, end, key: `#${numberAt(text, start, end)}`, kind: 'number' }
  if (written.length < SHORTEST_WORD) return null
  const common = isCommonWord(written.toLowerCase(), language)
  if (common && written.length < 5) return null
  return { start, end, key: stem(written), kind: common ? 'word' : 'rare' }
}

/** A number with its thousands together: 14,000 and 14.000 are one; the part after the comma belongs to it. */
function numberAt(text: string, start: number, end: number): string {
  const rest = /^(?:[.,\u00A0\u202F]\d{3})+/.exec(text.slice(end))?.[0] ?? ''
  const before = /\d[.,\u00A0\u202F]$/.test(text.slice(Math.max(0, start - 2), start))
  return before ? `…${text.slice(start, end)}` : (text.slice(start, end) + rest).replace(/\D/g, '')
}
