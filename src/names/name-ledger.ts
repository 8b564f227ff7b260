import { detached } from '../core/detached.ts'
import type { Name } from './name.ts'
import { unitKey } from './name-word.ts'

/** One written name of one article, however often it occurs there. */
export type NameUse = {
  /** As first written outside of lines in capitals, else as first written. */
  readonly text: string
  /** Its words as written, acronyms among them; particles and initials are left out. */
  readonly words: readonly string[]
  /** Words alone, no acronyms, initials or numerals. */
  readonly plain: boolean
  readonly count: number
}

/** The names of an article, each once, in the order in which it first writes them, with the first mention of each. */
export function usesOf(names: readonly Name[]): { readonly use: NameUse; readonly first: Name }[] {
  const found = new Map<string, { use: { -readonly [key in keyof NameUse]: NameUse[key] }; first: Name }>()
  for (const name of names) {
    const key = unitKey(name.text)
    const known = found.get(key)
    if (!known) {
      found.set(key, { use: { text: textOf(name), words: wordsOf(name), plain: isPlain(name), count: 1 }, first: name })
      continue
    }
    known.use.count++
    if (isLoud(known.use.text) && !isLoud(name.text)) known.use.text = textOf(name)
  }
  return [...found.values()]
}

/** One written name of a run, however often it occurs. */
export type LedgerName<Place> = NameUse & {
  /** How many articles write it. */
  readonly articles: number
  /** The first articles that write it, by number. */
  readonly seenIn: readonly number[]
  /** Its first places, one by article. */
  readonly places: readonly Place[]
}

type Open<Place> = {
  text: string
  readonly words: readonly string[]
  readonly plain: boolean
  count: number
  articles: number
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
   * @param placeOf asked for the place of a name in one of the first articles that write it, by its number in `uses`
   */
  enter(uses: readonly NameUse[], placeOf: (at: number) => Place | null): void {
    const article = this.#article++
    for (const [at, { text, words, plain, count }] of uses.entries()) {
      const key = unitKey(text)
      let known = this.#names.get(key)
      if (!known) {
        known = { text, words, plain, count: 0, articles: 0, seenIn: [], places: [] }
        this.#names.set(detached(key), known)
      }
      known.count += count
      if (isLoud(known.text) && !isLoud(text)) known.text = text
      known.articles++
      if (known.seenIn.length < this.#most) {
        known.seenIn.push(article)
        const place = placeOf(at)
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

/** Whether a text is in capitals. */
export function isLoud(text: string): boolean {
  return text === text.toUpperCase()
}
