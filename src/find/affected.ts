import { foldedHash } from '../core/fold.ts'
import type { LanguageTag } from '../core/language.ts'
import { splitWords, type Words } from '../core/words.ts'
import { inflectionOf } from './inflection/inflection.ts'

/** Words whose readings are remembered by language; more are read anew. */
const REMEMBERED = 200_000

/**
 * Sifts articles in which one of some spellings may be read. None is missed: an article passes as soon as it holds all
 * words of a spelling, in any order, as they stand or as its language may have bent them. Names torn apart count, and so
 * does what a closer look would dismiss.
 */
export class Sieve {
  /** Words of each spelling by the hash of the longest, which the fewest articles hold. */
  readonly #byWord = new Map<number, Int32Array[]>()
  readonly #readings = new Map<LanguageTag, Map<string, readonly number[]>>()

  constructor(spellings: readonly string[]) {
    for (const text of spellings) {
      const { count, starts, ends, hashes } = splitWords(text)
      let longest = -1
      for (let at = 0; at < count; at++)
        if (longest < 0 || ends[at]! - starts[at]! > ends[longest]! - starts[longest]!) longest = at
      if (longest < 0) continue
      const known = this.#byWord.get(hashes[longest]!)
      if (known) known.push(hashes.slice(0, count))
      else this.#byWord.set(hashes[longest]!, [hashes.slice(0, count)])
    }
  }

  /** Whether an article may write one of the spellings. */
  passes({
    text,
    words,
    language,
  }: {
    readonly text: string
    readonly words: Words
    readonly language: LanguageTag
  }): boolean {
    const held = new Set<number>()
    for (let at = 0; at < words.count; at++) held.add(words.hashes[at]!)
    if (inflectionOf(language)) {
      const seen = new Set<string>()
      for (let at = 0; at < words.count; at++) {
        const word = text.slice(words.starts[at]!, words.ends[at]!)
        if (seen.has(word)) continue
        seen.add(word)
        for (const hash of this.#readingsOf(word, language)) held.add(hash)
      }
    }
    for (const hash of held) {
      for (const spelling of this.#byWord.get(hash) ?? []) if (spelling.every(one => held.has(one))) return true
    }
    return false
  }

  #readingsOf(word: string, language: LanguageTag): readonly number[] {
    const known = this.#readings.get(language) ?? new Map<string, readonly number[]>()
    this.#readings.set(language, known)
    const before = known.get(word)
    if (before) return before
    const readings = inflectionOf(language)?.read(word) ?? []
    const hashes = [...new Set(readings.map(({ base }) => foldedHash(base, 0, base.length)))]
    if (known.size < REMEMBERED) known.set(word, hashes)
    return hashes
  }
}
