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

/**
 * The names of a run, each once, in columns: some seventy bytes for each, so that an archive may have a million. A name is
 * put together when it is asked for by its number, which follows the order in which the run first writes them.
 */
export class NameTable {
  readonly #ids = new IdTable()
  readonly #texts = new TextPool()
  /** By name: the number of its text. */
  readonly #text = new Column()
  readonly #flags = new Column()
  readonly #counts = new Column()
  readonly #articles = new Column()
  /** By name: {@link MOST_SEEN} articles, and its number among the names of each. */
  readonly #places = new Column()

  get length(): number {
    return this.#text.length
  }

  /** Enters the names of the next article, each once. */
  enter(uses: readonly NameUse[], article: number): void {
    for (const [at, use] of uses.entries()) {
      const name = this.#ids.idOf(unitKey(use.text))
      if (name === this.length) this.#add(use)
      else if (this.#flags.get(name) & LOUD && !isLoud(use.text)) {
        this.#flags.set(name, this.#flags.get(name) & ~LOUD)
        this.#text.set(name, this.#put(use.text, this.at(name).words))
      }
      const seen = this.#articles.get(name)
      if (seen < MOST_SEEN) {
        this.#places.set(2 * (name * MOST_SEEN + seen), article)
        this.#places.set(2 * (name * MOST_SEEN + seen) + 1, at)
      }
      this.#articles.set(name, seen + 1)
      this.#counts.set(name, this.#counts.get(name) + use.count)
    }
  }

  /** A name by its number; `seenIn` holds its first articles. */
  at(name: number): WrittenName {
    const [text = '', ...words] = this.#texts.get(this.#text.get(name)).split(SEAM)
    return {
      text,
      words: words.length > 0 ? words : text.split(' '),
      plain: (this.#flags.get(name) & PLAIN) > 0,
      count: this.#counts.get(name),
      articles: this.#articles.get(name),
      seenIn: this.places(name).map(({ article }) => article),
    }
  }

  /** The first places of a name, one by article. */
  places(name: number): Place[] {
    return Array.from({ length: Math.min(MOST_SEEN, this.#articles.get(name)) }, (_, seen) => {
      const place = 2 * (name * MOST_SEEN + seen)
      return { article: this.#places.get(place), at: this.#places.get(place + 1) }
    })
  }

  #add({ text, words, plain }: NameUse): void {
    this.#text.push(this.#put(text, words))
    this.#flags.push((isLoud(text) ? LOUD : 0) | (plain ? PLAIN : 0))
    this.#counts.push(0)
    this.#articles.push(0)
    for (let place = 0; place < 2 * MOST_SEEN; place++) this.#places.push(0)
  }

  #put(text: string, words: readonly string[]): number {
    return this.#texts.add(words.join(' ') === text ? text : [text, ...words].join(SEAM))
  }
}
