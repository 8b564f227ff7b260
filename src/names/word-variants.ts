import { fold } from '../core/fold.ts'
import { Remembered } from '../core/remembered.ts'
import { squeeze } from './cluster-candidates.ts'
import { scoreKeys } from './compare.ts'
import { fameOf } from './known-names.ts'
import { nameKey } from './name-key.ts'
import { areNearTwins } from './near-twins.ts'
import type { WrittenName } from './set-variants.ts'
import { differenceOf } from './spelling-difference.ts'

/** Letters of a word that may anchor a name: short ones are shared by chance. */
const SHORTEST_ANCHOR = 4
const SHORTEST_WORD = 4
/** How sure the comparison must be where one word of a full name differs. */
const SURE = 0.85
const SHORTEST_TYPO = 7
/** Words and pairs of words that are remembered: names of a run share few. */
const MOST_REMEMBERED = 65_536

/** A name taken apart: its words, and all of it, by their letters. */
export type FullName = { readonly name: WrittenName; readonly words: readonly string[]; readonly letters: string }

type Word = { readonly letters: string; readonly isCommon: boolean; readonly isAnchor: boolean }

/** Says whether two full names are one, and by which keys such names are found. Each word is looked at once. */
export class WordVariants {
  readonly #isCommon: (word: string) => boolean
  readonly #words = new Remembered<Word>(MOST_REMEMBERED)
  readonly #pairs = new Remembered<boolean>(MOST_REMEMBERED)

  /** @param isCommon whether a word is an everyday word of the language */
  constructor(isCommon: (word: string) => boolean) {
    this.#isCommon = isCommon
  }

  /** Keys of which two names that are one share one; none where everyday words make the name. */
  keysOf({ text, words }: WrittenName): string[] {
    const parts = words.map(word => this.#word(word))
    if (parts.every(({ isCommon }) => isCommon)) return []
    const keys = [`=${lettersOf(text)}`]
    for (let at = 0; at < parts.length; at++) {
      if (!parts.some(({ isAnchor }, other) => other !== at && isAnchor)) continue
      keys.push(`${at} ${parts.map(({ letters }, other) => (other === at ? '' : letters)).join(' ')}`)
    }
    return keys
  }

  full(name: WrittenName): FullName {
    return { name, words: name.words.map(word => this.#word(word).letters), letters: lettersOf(name.text) }
  }

  isOne(a: FullName, b: FullName): boolean {
    if (a.letters === b.letters) return this.#isFormat(a.name, b.name)
    const at = a.words.findIndex((word, index) => word !== b.words[index])
    const [one, other] = [a.words[at], b.words[at]]
    // Nothing but particles differs, or more than one word.
    if (one === undefined || other === undefined) return false
    if (a.words.length !== b.words.length || a.words.some((word, index) => index !== at && word !== b.words[index]))
      return false
    const pair = `${one} ${other}`
    return this.#pairs.of(pair, () => this.#isOneWord(one, other))
  }

  #isOneWord(one: string, other: string): boolean {
    if (Math.min(one.length, other.length) < SHORTEST_WORD || areNearTwins(one, other)) return false
    if (this.#isCommon(one) || this.#isCommon(other) || (fameOf(one) > 0 && fameOf(other) > 0)) return false
    const { suffix, edits } = differenceOf(one, other)
    if (suffix) return false
    if (squeeze(one) === squeeze(other)) return true
    if (edits === 1 && Math.min(one.length, other.length) >= SHORTEST_TYPO) return true
    return scoreKeys(nameKey(one), nameKey(other)) >= SURE
  }

  /**
   * Whether two names of the same letters are two spellings: by their accents; by a hyphen or a space where no everyday word
   * is joined, as attributes are (the North-American market).
   */
  #isFormat(a: WrittenName, b: WrittenName): boolean {
    const seams = (text: string) => text.toLowerCase().replace(/[\p{L}\p{M}\p{Nd}]+/gu, 'x')
    if (seams(a.text) === seams(b.text)) return true
    return ![...a.words, ...b.words].some(word => this.#isCommon(word) || fameOf(word) > 1)
  }

  #word(text: string): Word {
    return this.#words.of(text, () => {
      const letters = lettersOf(text)
      const isCommon = this.#isCommon(text)
      // A rare word of some length: two names that share it are seldom two bearers.
      const isAnchor = letters.length >= SHORTEST_ANCHOR && fameOf(letters) === 0 && !isCommon
      return { letters, isCommon, isAnchor }
    })
  }
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{Nd}]+/gu, '')
}
