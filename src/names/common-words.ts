import type { LanguageTag } from '../core/language.ts'
import { COMMON, FUNCTION } from './custom-words.ts'
import { bitsOf, loreOf } from './customs.ts'

/** Whether the everyday words of a language were counted in its news. */
export function hasCommonWords(language: LanguageTag): boolean {
  return loreOf(language).counted
}

/**
 * Whether a word is an everyday word of a language: one of its closed-class words, or one that its news writes in lower
 * case. Case and accents do not count. Languages nobody counted have no common words here.
 */
export function isCommonWord(word: string, language: LanguageTag): boolean {
  return (bitsOf(loreOf(language), word) & (COMMON | FUNCTION)) !== 0
}

/** The same, for words that were hashed already (`foldedHash`). */
export function commonHashes(language: LanguageTag): (hash: number) => boolean {
  const { bits } = loreOf(language)
  return hash => (bits.get(hash) & (COMMON | FUNCTION)) !== 0
}
