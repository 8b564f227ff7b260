import { fold } from '../core/fold.ts'

/** The letters an acronym of these words may draw on, in order: every word's first, and all of a word that is an acronym itself. */
export function initialsOf(words: readonly string[]): string {
  return words.map(word => fold(isAcronym(word) ? word : word.slice(0, 1))).join('')
}

/** Prefixes that names and acronyms add or leave out: High Commissioner for Refugees (UNHCR). */
const OPTIONAL_PREFIX = /^(?:un|us|eu|uk)(?=..)/

/**
 * Whether an acronym may abbreviate a name: its letters are first letters of the name's words, in order, words left out
 * or not. Points, case, accents and a plural s do not count.
 */
export function abbreviates(words: readonly string[], acronym: string): boolean {
  const letters = lettersOf(acronym)
  const initials = initialsOf(words)
  return isWithin(letters, initials) || isWithin(letters.replace(OPTIONAL_PREFIX, ''), initials)
}

/** An acronym's letters, folded: no points, no plural s. */
export function lettersOf(acronym: string): string {
  return fold(acronym.replace(/(?<=\p{Lu})[’']?s$/u, '').replace(/[^\p{L}\p{Nd}]/gu, ''))
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** Whether `letters` stand in `row` in their order. */
function isWithin(letters: string, row: string): boolean {
  let at = 0
  for (const letter of letters) {
    const found = row.indexOf(letter, at)
    if (found < 0) return false
    at = found + 1
  }
  return true
}
