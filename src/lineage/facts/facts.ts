import { fold } from '../../core/fold.ts'
import { baseLanguage, type LanguageTag } from '../../core/language.ts'
import { firstEndingAfter, overlaps, type Span } from '../../core/span.ts'
import { SpanIndex } from '../../core/span-index.ts'
import type { Mention } from '../../find/mention.ts'
import type { Entry } from '../../glossary/model.ts'
import type { Name } from '../../names/name.ts'
import { wordOf } from '../../names/name-word.ts'
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
  const listed = mentions.map(entryFact)
  const quantities = quantityFacts(document, listed)
  const all = [...listed, ...nameFacts(baseLanguage(document.language), names, listed, quantities), ...quantities]
  all.sort((a, b) => a.start - b.start)
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

function entryFact({ span: { start, end }, entry, text }: Mention): Fact {
  return { start, end, kind: 'entry', key: entry.id, text, ...aboutEntry(entry) }
}

/** Names that no entry has, outside of quantities. */
function nameFacts(
  language: LanguageTag,
  names: readonly Name[],
  listed: readonly Fact[],
  quantities: readonly Fact[],
): Fact[] {
  const families = NOUNS_IN_CAPITALS.has(language) ? familiesOf(names, quantities) : null
  const facts: Fact[] = []
  for (const { span, parts, text } of names) {
    if (isTaken(span, listed) || isTaken(span, quantities)) continue
    const last = parts.at(-1)
    const key = last ? wordOf(last).folded : fold(text)
    if (parts.length === 1 && families && !families.has(key)) continue
    facts.push({ start: span.start, end: span.end, kind: 'name', key, text })
  }
  return facts
}

function familiesOf(names: readonly Name[], quantities: readonly Fact[]): Set<string> {
  const full = names.filter(({ span, parts }) => parts.length > 1 && !isTaken(span, quantities))
  return new Set(full.map(({ parts }) => wordOf(parts.at(-1)!).folded))
}

/** Quantities outside of names: the 2000 of an event's name is not counted again. */
function quantityFacts(document: Document, listed: readonly Fact[]): Fact[] {
  const facts: Fact[] = []
  for (const quantity of findQuantities(document)) {
    if (isTaken(quantity, listed)) continue
    const { start, end, kind, key, value, unit } = quantity
    const text = document.text.slice(start, end)
    facts.push({ start, end, kind, key, text, ...(kind === 'count' && { value }), ...(unit !== null && { unit }) })
  }
  return facts
}

/** Whether facts in order have any part of a stretch. */
function isTaken(stretch: Span, facts: readonly Fact[]): boolean {
  const next = facts[firstEndingAfter(facts, stretch.start)]
  return next !== undefined && overlaps(next, stretch)
}
