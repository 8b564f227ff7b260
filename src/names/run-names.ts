import { detached } from '../core/detached.ts'
import type { LanguageTag } from '../core/language.ts'
import { Lines, type Position } from '../core/lines.ts'
import { articleName } from '../core/named-article.ts'
import { firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import type { Document } from '../read/document.ts'
import { clusterNames, isLearned, isWeighed } from './cluster.ts'
import { spanOf } from './cluster-context.ts'
import type { Unit } from './cluster-units.ts'
import { isCommonWord } from './common-words.ts'
import type { Name } from './name.ts'
import { type LedgerName, NameLedger, usesOf } from './name-ledger.ts'
import { unitKey } from './name-word.ts'
import { knowBeside } from './run-beside.ts'
import { findSetVariants } from './set-variants.ts'

/** Where a spelling stands first: the article, as reports name it, with line and column of its source. */
export type NamePlace = { readonly article: string } & Position

/** One written name of a run that no glossary lists; `seenIn` holds every article that writes it. */
export type RunName = LedgerName<never>

/** Written words that one article shows to be one name, the one that prevails first. */
export type RunCluster = {
  readonly units: readonly UnitUse[]
  /** Number of the article, and its language. */
  readonly article: number
  readonly language: LanguageTag
  readonly probability: number
}
export type UnitUse = {
  readonly key: string
  readonly text: string
  readonly count: number
  readonly place: NamePlace
  /** A title stands before it somewhere, or a preposition of place. */
  readonly kind: 'person' | 'place' | null
}

/** A name of the glossary as a run writes it. */
export type EntryUse = {
  readonly preferred: string | null
  readonly forms: Map<string, number>
  readonly seenIn: number[]
}

/** A stretch that the glossary knows. */
type Known = {
  readonly span: Span
  readonly text: string
  readonly entry: { readonly id: string }
  readonly preferred: string | null
}

/** What an article brings: its names, and what of it the glossary knows, in reading order. */
export type ArticleNames = {
  readonly document: Document
  readonly language: LanguageTag
  readonly names: readonly Name[]
  readonly mentions: readonly Known[]
}

/** Collects the names of a run; memory follows the number of distinct names and of the articles that write them. */
export class RunNames {
  readonly #ledger = new NameLedger<never>(Number.POSITIVE_INFINITY)
  readonly #entries = new Map<string, EntryUse>()
  readonly #clusters: RunCluster[] = []
  readonly #joined: string[][] = []
  readonly #articles: string[] = []
  /** Names of articles in whose language spellings can be weighed. */
  readonly #weighed = new Set<RunName>()
  #language: LanguageTag = 'en'

  /** Enters one article. */
  see({ document, language, names, mentions }: ArticleNames): void {
    const article = articleName(document)
    const number = this.#articles.push(article) - 1
    const enter = ({ entry, preferred }: Known, text: string) => {
      const use: EntryUse = this.#entries.get(entry.id) ?? { preferred, forms: new Map(), seenIn: [] }
      this.#entries.set(entry.id, use)
      const form = detached(text.replace(/\s+/g, ' '))
      use.forms.set(form, (use.forms.get(form) ?? 0) + 1)
      if (use.seenIn.at(-1) !== number) use.seenIn.push(number)
    }
    for (const mention of mentions) enter(mention, mention.text)
    const spans = mentions.map(({ span }) => span)
    const unknown = names.filter(({ span }) => {
      const next = spans[firstEndingAfter(spans, span.start)]
      return next === undefined || !overlaps(next, span)
    })
    const beside = knowBeside(document, unknown, mentions)
    for (const { mention, text } of beside.attached) enter(mention, text)
    for (const pair of beside.joined) this.#joined.push(pair.map(form => detached(unitKey(form))))
    const uses = usesOf(beside.names).map(({ use }) => use)
    this.#ledger.enter(uses, () => null)
    if (!isWeighed(language)) return
    this.#language = language
    if (isLearned(language)) for (const { text } of uses) this.#weighed.add(this.#ledger.names.get(unitKey(text))!)
    const clusters = clusterNames(unknown, document, language)
    if (clusters.length === 0) return
    const lines = new Lines(document.source)
    for (const { units, probability } of clusters) {
      const uses = units.map(unit => useOf(unit, document, article, lines))
      this.#clusters.push({ units: uses, article: number, language, probability })
    }
  }

  /** Written names in no list, by {@link unitKey}. */
  get names(): ReadonlyMap<string, RunName> {
    return this.#ledger.names
  }

  get entries(): ReadonlyMap<string, EntryUse> {
    return this.#entries
  }

  get clusters(): readonly RunCluster[] {
    return this.#clusters
  }

  /** Written names that an article shows to be one, in two scripts, by {@link unitKey}. */
  get joined(): readonly (readonly string[])[] {
    return this.#joined
  }

  /** How an article is called, by its number. */
  articleName(number: number): string {
    return this.#articles[number]!
  }

  /** Whether a word is an everyday word of the language in which spellings were weighed last. */
  isCommon(word: string): boolean {
    return isCommonWord(word, this.#language)
  }

  /** Full names that are one name in several spellings over the run. */
  variants(): RunName[][] {
    const names = [...this.#weighed]
    return findSetVariants(names, word => this.isCommon(word)).map(group => group.map(at => names[at]!))
  }
}

function useOf(unit: Unit, document: Document, article: string, lines: Lines): UnitUse {
  const [first] = unit.places
  const { start } = document.map.toSource(spanOf(first!))
  return {
    key: detached(unitKey(unit.text)),
    text: detached(unit.text.replace(/\s+/g, ' ')),
    count: unit.places.length,
    place: { article, ...lines.position(start) },
    kind: kindOf(unit, document.text),
  }
}

const BEFORE_PLACE = /\b(?:in|at|near|from|to|into|outside|around|of)\s+(?:the\s+)?$/

function kindOf({ places }: Unit, text: string): UnitUse['kind'] {
  if (places.some(({ name, from, to }) => name.title !== undefined || (from > 0 && to === name.parts.length - 1)))
    return 'person'
  return places.some(({ name }) => BEFORE_PLACE.test(text.slice(Math.max(0, name.span.start - 16), name.span.start)))
    ? 'place'
    : null
}
