import { detached } from '../core/detached.ts'
import { unitKey } from './cluster-units.ts'
import type { Name } from './name.ts'

/** One written name of a run, however often it occurs. */
export type LedgerName<Place> = {
  /** As first written outside of lines in capitals. */
  readonly text: string
  /** Its words as written, acronyms among them; particles and initials are left out. */
  readonly words: readonly string[]
  /** Words alone, no acronyms, initials or numerals. */
  readonly plain: boolean
  readonly count: number
  /** How many articles write it. */
  readonly articles: number
  /** The first articles that write it, by number. */
  readonly seenIn: readonly number[]
  /** Its first places, one by article. */
  readonly places: readonly Place[]
}

type Open<Place> = {
  text: string
  readonly words: string[]
  readonly plain: boolean
  count: number
  articles: number
  last: number
  readonly seenIn: number[]
  readonly places: Place[]
}

/**
 * The names of a run, each once: memory follows the number of distinct names, not the text.
 * @typeParam Place what is kept of the first articles that write a name
 */
export class NameLedger<Place> {
  readonly #names = new Map<string, Open<Place>>()
  readonly #most: number
  #article = 0

  /** @param most articles of which places are kept, by name */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * Enters the names of one article.
   * @param placeOf asked for the first mention of a name in one of the first articles that write it
   */
  enter(names: readonly Name[], placeOf: (name: Name) => Place | null): void {
    const article = this.#article++
    for (const name of names) {
      const key = unitKey(name.text)
      let known = this.#names.get(key)
      if (!known) {
        const [text, words, plain] = [textOf(name), wordsOf(name), isPlain(name)]
        known = { text, words, plain, count: 0, articles: 0, last: -1, seenIn: [], places: [] }
        this.#names.set(detached(key), known)
      }
      known.count++
      if (isLoud(known.text) && !isLoud(name.text)) known.text = textOf(name)
      if (known.last === article) continue
      known.last = article
      known.articles++
      if (known.seenIn.length < this.#most) {
        known.seenIn.push(article)
        const place = placeOf(name)
        if (place !== null) known.places.push(place)
      }
    }
  }

  /** The names by {@link unitKey}, in the order in which the run first wrote them. */
  get names(): ReadonlyMap<string, LedgerName<Place>> {
    return this.#names
  }
}

function textOf({ text }: Name): string {
  return detached(text.replace(/\s+/g, ' '))
}

function wordsOf(name: Name): string[] {
  return name.parts.filter(({ role }) => role === 'word' || role === 'acronym').map(({ text }) => detached(text))
}

function isPlain({ parts }: Name): boolean {
  return parts.every(({ role, text }) => role === 'particle' || (role === 'word' && !/^[IVX]+$|\d/.test(text)))
}

function isLoud(text: string): boolean {
  return text === text.toUpperCase()
}
