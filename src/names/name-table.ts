import { Column } from '../core/column.ts'
import { IdTable } from '../core/id-table.ts'
import { TextPool } from '../core/text-pool.ts'
import { isLoud, type NameUse } from './name-ledger.ts'
import { unitKey } from './name-word.ts'
import type { WrittenName } from './set-variants.ts'

/** Articles by name of which the number is kept. */
const MOST_SEEN = 3

/** Where a name stands: in an article of the run, as one of the names that it writes. */
type Place = { readonly article: number; readonly at: number }

/** Parts a name from its words, where these are not simply its parts. */
const SEAM = '\u0000'
const LOUD = 1
const PLAIN = 2
/** Numbers kept of the first place of a name. */
const FIRST = 3
/** Flags stand below the number of articles. */
const FLAGS = 4

/**
 * The names of a run, each once, in columns: some sixty bytes for each, so that an archive may have a million. A name is
 * put together when it is asked for by its number, which follows the order in which the run first writes them.
 */
export class NameTable {
  readonly #ids = new IdTable()
  readonly #texts = new TextPool()
  readonly #counts = new Column()
  /** By name: how many articles write it, and its flags. */
  readonly #articles = new Column()
  /** By name: the first article that writes it, its number among the names there, and where its other places lie. */
  readonly #first = new Column()
  /** The other places of names that have some: {@link MOST_SEEN} less one, an article and a number each. */
  readonly #others = new Column()

  get length(): number {
    return this.#counts.length
  }

  /** Enters the names of the next article, each once. */
  enter(uses: readonly NameUse[], article: number): void {
    for (const [at, use] of uses.entries()) {
      const name = this.#ids.idOf(unitKey(use.text))
      if (name === this.length) this.#add(use)
      else if (this.#articles.get(name) & LOUD && !isLoud(use.text)) {
        this.#articles.add(name, -LOUD)
        this.#texts.replace(name, joined(use.text, this.at(name).words))
      }
      const seen = this.#seen(name)
      if (seen < MOST_SEEN) this.#put(name, seen, article, at)
      this.#articles.add(name, FLAGS)
      this.#counts.add(name, use.count)
    }
  }

  /** A name by its number; `seenIn` holds its first articles. */
  at(name: number): WrittenName {
    const [text = '', ...words] = this.#texts.get(name).split(SEAM)
    return {
      text,
      words: words.length > 0 ? words : text.split(' '),
      plain: (this.#articles.get(name) & PLAIN) > 0,
      count: this.#counts.get(name),
      articles: this.#seen(name),
      seenIn: this.places(name).map(({ article }) => article),
    }
  }

  /** The first places of a name, one by article. */
  places(name: number): Place[] {
    return Array.from({ length: Math.min(MOST_SEEN, this.#seen(name)) }, (_, seen) => {
      const [places, place] = this.#placeOf(name, seen)
      return { article: places.get(place), at: places.get(place + 1) }
    })
  }

  /** How many articles write a name. */
  #seen(name: number): number {
    return Math.floor(this.#articles.get(name) / FLAGS)
  }

  #add({ text, words, plain }: NameUse): void {
    this.#texts.add(joined(text, words))
    this.#counts.push(0)
    this.#articles.push((isLoud(text) ? LOUD : 0) | (plain ? PLAIN : 0))
    for (let part = 0; part < FIRST; part++) this.#first.push(0)
  }

  /** Keeps where an article writes a name. @param seen how many have written it before */
  #put(name: number, seen: number, article: number, at: number): void {
    // Most names stand in one article.
    if (seen === 1) {
      this.#first.set(FIRST * name + 2, this.#others.length)
      for (let part = 0; part < 2 * (MOST_SEEN - 1); part++) this.#others.push(0)
    }
    const [places, place] = this.#placeOf(name, seen)
    places.set(place, article)
    places.set(place + 1, at)
  }

  /** The column that a place lies in, and where. */
  #placeOf(name: number, seen: number): [places: Column, place: number] {
    if (seen === 0) return [this.#first, FIRST * name]
    return [this.#others, this.#first.get(FIRST * name + 2) + 2 * (seen - 1)]
  }
}

/** A name with its words, where these are not simply its parts. */
function joined(text: string, words: readonly string[]): string {
  return words.join(' ') === text ? text : [text, ...words].join(SEAM)
}
