import { fold } from '../core/fold.ts'
import { baseLanguage } from '../core/language.ts'
import { firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import { SpanIndex } from '../core/span-index.ts'
import type { Mention } from '../find/mention.ts'
import { isCommonWord } from '../names/common-words.ts'
import type { Name } from '../names/name.ts'
import type { Document } from '../read/document.ts'
import { type AnchorKind, KINDS, type Outline } from './outline.ts'
import { stem } from './stem.ts'
import type { Vocabulary } from './vocabulary.ts'

const SHORTEST_WORD = 3
/** A sentence of less says nothing by itself. */
const FEWEST_ANCHORS = 3
/** Most quotation marks that are told apart in one article. */
const MOST_ZONES = 0xffff
/** Where what is said is apart from the report: credit lines, bylines, headings of pages. */
const APART: ReadonlySet<string> = new Set(['byline', 'credit', 'code', 'link-target', 'front-matter'])

type Found = Span & { readonly key: string; readonly kind: AnchorKind }

/**
 * Reduces an article to what survives translation. Names are canonical through the glossary, else folded as written.
 * @param vocabulary of the run; the article is counted in it
 */
export function outlineOf(
  document: Document,
  mentions: readonly Mention[],
  names: readonly Name[],
  vocabulary: Vocabulary,
): Outline {
  const { text, map, language, words } = document
  const named = namedStretches(mentions, names)
  const apart = new SpanIndex(document.regions.filter(region => APART.has(region.kind)))
  const marks = document.quoteMarks.filter(mark => mark.level === 'double')
  const [sentences, first]: [number[], number[]] = [[], [0]]
  const [keys, kinds, starts, ends, zones]: number[][] = [[], [], [], [], []]
  let [zone, word] = [0, 0]
  for (const sentence of document.sentences) {
    const from = keys!.length
    while (word < words.count && words.starts[word]! < sentence.start) word++
    for (; word < words.count && words.starts[word]! < sentence.end; word++) {
      const anchor = anchorAt(document, word, named)
      if (!anchor) continue
      const key = vocabulary.idOf(anchor.key)
      if (keys!.length > from && keys!.at(-1) === key) continue
      while (zone < marks.length && marks[zone]!.end <= anchor.end) zone++
      keys!.push(key)
      kinds!.push(KINDS.indexOf(anchor.kind))
      starts!.push(anchor.start)
      ends!.push(anchor.end)
      zones!.push(Math.min(zone, MOST_ZONES))
    }
    if (keys!.length - from < FEWEST_ANCHORS || apart.covers(sentence)) {
      for (const list of [keys, kinds, starts, ends, zones]) list!.length = from
      continue
    }
    sentences.push(sentence.start, sentence.end)
    first.push(keys!.length)
  }
  vocabulary.count(keys!)
  const quotations = document.regions.filter(region => region.kind === 'quotation')
  return {
    text,
    map,
    language: baseLanguage(language),
    date: document.date ?? null,
    sentences: Int32Array.from(sentences),
    first: Int32Array.from(first),
    keys: Int32Array.from(keys!),
    kinds: Uint8Array.from(kinds!),
    starts: Int32Array.from(starts!),
    ends: Int32Array.from(ends!),
    zones: Uint16Array.from(zones!),
    quotations: Int32Array.from(quotations.flatMap(({ start, end }) => [start, end])),
  }
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

function anchorAt({ text, words, language }: Document, word: number, named: readonly Named[]): Found | null {
  const start = words.starts[word]!
  const end = words.ends[word]!
  const name = named[firstEndingAfter(named, start)]
  if (name && name.start <= start) return { start: name.start, end: name.end, key: name.key, kind: 'name' }
  const written = text.slice(start, end)
  if (/\d/.test(written)) return { start, end, key: `#${numberAt(text, start, end)}`, kind: 'number' }
  if (written.length < SHORTEST_WORD) return null
  const common = isCommonWord(written.toLowerCase(), language)
  if (common && written.length < 5) return null
  return { start, end, key: `${baseLanguage(language)} ${stem(written)}`, kind: common ? 'word' : 'rare' }
}

/** A number with its thousands together: 14,000 and 14.000 are one; the part after the comma belongs to it. */
function numberAt(text: string, start: number, end: number): string {
  const rest = /^(?:[.,\u00A0\u202F]\d{3})+/.exec(text.slice(end, end + 24))?.[0] ?? ''
  const before = /\d[.,\u00A0\u202F]$/.test(text.slice(Math.max(0, start - 2), start))
  return before ? `…${text.slice(start, end)}` : (text.slice(start, end) + rest).replace(/\D/g, '')
}
