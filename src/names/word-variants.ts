import { fold } from '../core/fold.ts'
import { Remembered } from '../core/remembered.ts'
import { scoreKeys } from './compare.ts'
import { fameOf } from './known-names.ts'
import { type NameKey, nameKey } from './name-key.ts'
import { squeeze } from './name-word.ts'
import { areNearTwins } from './near-twins.ts'
import type { WrittenName } from './set-variants.ts'
import { differenceOf } from './spelling-difference.ts'

/** Letters of a word that may anchor a name: short ones are shared by chance. */
const SHORTEST_ANCHOR = 4
const SHORTEST_WORD = 4
/** How sure the comparison must be where one word of a full name differs. */
const SURE = 0.85
const SHORTEST_TYPO = 7
/** Words that are remembered: names of a run share few. */
const MOST_REMEMBERED = 65_536

/** A name taken apart: its words, and all of it, by their letters. */
export type FullName = {
  readonly name: WrittenName
  readonly words: readonly Word[]
  readonly letters: string
  /** What words are compared by, by place, made when first asked for: of all words of a run they would take much memory. */
  readonly keys: NameKey[]
}

type Word = {
  readonly letters: string
  readonly isCommon: boolean
  readonly isAnchor: boolean
  readonly isKnown: boolean
  /** Whether its letters by themselves are an everyday word. */
  readonly spellsCommon: boolean
}

/** Says whether two full names are one, and by which keys such names are found. Each word is looked at once. */
export class WordVariants {
  readonly #isCommon: (word: string) => boolean
  readonly #words = new Remembered<Word>(MOST_REMEMBERED)

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
    return { name, words: name.words.map(word => this.#word(word)), letters: lettersOf(name.text), keys: [] }
  }

  isOne(a: FullName, b: FullName): boolean {
    if (a.letters === b.letters) return this.#isFormat(a.name, b.name)
    if (a.words.length !== b.words.length) return false
    const at = a.words.findIndex((word, index) => word.letters !== b.words[index]!.letters)
    // Nothing but particles differs, or more than one word.
    if (at < 0 || a.words.some((word, index) => index > at && word.letters !== b.words[index]!.letters)) return false
    return isOneWord(a.words[at]!, b.words[at]!, () => scoreKeys(keyOf(a, at), keyOf(b, at)))
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
      const isKnown = fameOf(letters) > 0
      const isAnchor = letters.length >= SHORTEST_ANCHOR && !isKnown && !isCommon
      return { letters, isCommon, isAnchor, isKnown, spellsCommon: this.#isCommon(letters) }
    })
  }
}

function keyOf({ words, keys }: FullName, at: number): NameKey {
  keys[at] ??= nameKey(words[at]!.letters)
  return keys[at]
}

function isOneWord(a: Word, b: Word, score: () => number): boolean {
  const [one, other] = [a.letters, b.letters]
  if (Math.min(one.length, other.length) < SHORTEST_WORD || areNearTwins(one, other)) return false
  if (a.spellsCommon || b.spellsCommon || (a.isKnown && b.isKnown)) return false
  const { suffix, edits } = differenceOf(one, other)
  if (suffix) return false
  if (squeeze(one) === squeeze(other)) return true
  if (edits === 1 && Math.min(one.length, other.length) >= SHORTEST_TYPO) return true
  return score() >= SURE
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{Nd}]+/gu, '')
}
