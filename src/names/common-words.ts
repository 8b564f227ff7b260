import type { LanguageTag } from '../core/language.ts'
import { bitsOf, COMMON, FUNCTION, loreOf } from './customs.ts'

/**
 * Whether a word is an everyday word of a language: one of its closed-class words, or one that its news writes in lower
 * case. Case and accents do not count. Languages nobody counted have no common words here.
 */
export function isCommonWord(word: string, language: LanguageTag): boolean {
  return (bitsOf(loreOf(language), word) & (COMMON | FUNCTION)) !== 0
}
