import { fold } from '../../core/fold.ts'
import { baseLanguage, type LanguageTag } from '../../core/language.ts'
import { firstEndingAfter, overlaps, type Span } from '../../core/span.ts'
import { SpanIndex } from '../../core/span-index.ts'
import type { Mention } from '../../find/mention.ts'
import type { Entry } from '../../glossary/model.ts'
import type { Name } from '../../names/name.ts'
import type { Document } from '../../read/document.ts'
import { findQuantities, type Quantity } from './quantities.ts'

/**
 * What a text says that is the same in every language: a name, by its entry or as written, or a quantity. Plain data, in
 * plain-text offsets.
 */
export type Fact = Span & {
  readonly kind: 'entry' | 'name' | Quantity['kind']
  /** The entry's id, the folded last word of a name that no entry has, or the quantity's key. */
  readonly key: string
  readonly text: string
  readonly value?: number
  readonly unit?: string
  /** Of an entry: what may stand in its place, a person for a person, a country for a country. */
  readonly sort?: string
  /** Of a person's entry: languages in which its name is known. */
  readonly known?: readonly LanguageTag[]
  /** Inside a direct quotation. */
  readonly quoted?: true
}

/** A sentence with its facts in order. Sentences without any are left out. */
type FactSentence = Span & { readonly facts: readonly Fact[] }

/** The facts of an article, sentence by sentence. */
export type ArticleFacts = { readonly language: LanguageTag; readonly sentences: readonly FactSentence[] }

/** Where what is said is apart from the report. */
const APART: ReadonlySet<string> = new Set(['byline', 'credit', 'dateline', 'code', 'link-target', 'front-matter'])

/** Reduces an article to its facts. */
export function factsOf(document: Document, mentions: readonly Mention[], names: readonly Name[]): ArticleFacts {
  const apart = new SpanIndex(document.regions.filter(({ kind }) => APART.has(kind)))
  const quotations = new SpanIndex(document.regions.filter(({ kind }) => kind === 'quotation'))
  const quantities = quantityFacts(document, mentions)
  const free = names.filter(({ span }) => {
    const next = quantities[firstEndingAfter(quantities, span.start)]
    return next === undefined || !overlaps(next, span)
  })
  const named = namedFacts(baseLanguage(document.language), mentions, free)
  const all = [...named, ...quantities].sort((a, b) => a.start - b.start)
  const sentences: FactSentence[] = []
  let next = 0
  for (const { start, end } of document.sentences) {
    const facts: Fact[] = []
    for (; next < all.length && all[next]!.start < end; next++) {
      const fact = all[next]!
      if (fact.start < start || apart.covers(fact)) continue
      facts.push(quotations.covers(fact) ? { ...fact, quoted: true } : fact)
    }
    if (facts.length > 0) sentences.push({ start, end, facts })
  }
  return { language: baseLanguage(document.language), sentences }
}

/** Languages that write every noun with a capital: a word alone may be anybody's. */
const NOUNS_IN_CAPITALS: ReadonlySet<LanguageTag> = new Set(['de', 'lb'])

type AboutEntry = Pick<Fact, 'sort' | 'known'>

const abouts = new WeakMap<Entry, AboutEntry>()

function aboutEntry(entry: Entry): AboutEntry {
  const known = abouts.get(entry) ?? sortOf(entry)
  abouts.set(entry, known)
  return known
}

function sortOf({ type, territory, house, native }: Entry): AboutEntry {
  if (type !== 'person') return { sort: territory === undefined ? type : 'territory' }
  return { sort: type, known: [...new Set([...Object.keys(house), ...Object.keys(native)])] }
}

function* namedFacts(language: LanguageTag, mentions: readonly Mention[], names: readonly Name[]): Generator<Fact> {
  const families = NOUNS_IN_CAPITALS.has(language) ? familiesOf(names) : null
  const spans = mentions.map(({ span }) => span)
  for (const { span, entry, text } of mentions) {
    const { start, end } = span
    yield { start, end, kind: 'entry', key: entry.id, text, ...aboutEntry(entry) }
  }
  for (const { span, parts, text } of names) {
    const { start, end } = span
    const next = spans[firstEndingAfter(spans, start)]
    if (next && overlaps(next, span)) continue
    const key = fold(parts.at(-1)?.text ?? text)
    if (parts.length === 1 && families && !families.has(key)) continue
    yield { start, end, kind: 'name', key, text }
  }
}

function familiesOf(names: readonly Name[]): Set<string> {
  return new Set(names.flatMap(({ parts }) => (parts.length > 1 ? [fold(parts.at(-1)!.text)] : [])))
}

/** Quantities outside of names: the 2000 of an event's name is not counted again. */
function quantityFacts(document: Document, mentions: readonly Mention[]): Fact[] {
  const spans = mentions.map(({ span }) => span)
  const isFree = (span: Span) => {
    const next = spans[firstEndingAfter(spans, span.start)]
    return next === undefined || !overlaps(next, span)
  }
  return findQuantities(document)
    .filter(isFree)
    .map(({ start, end, kind, key, value, unit }) => {
      const text = document.text.slice(start, end)
      return { start, end, kind, key, text, ...(kind === 'count' && { value }), ...(unit !== null && { unit }) }
    })
}
