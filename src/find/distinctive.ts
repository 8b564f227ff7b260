import { wordAt } from '../core/words.ts'
import type { Spelling } from '../glossary/model.ts'
import { appliesTo, type View } from './house.ts'
import { spelledLike } from './lexicon.ts'
import type { Surroundings } from './resolve.ts'
import type { Match } from './scan.ts'

const SHORTEST = 4
/** What stands on goods, in every language's news: Made in Germany. */
const LABEL = /\bmade in[ \u00A0]$/iu

/** Whether all that is said of a spelling comes from a gazetteer: then it gives way to what people wrote. */
export function isTaken({ uses }: Spelling): boolean {
  return uses.every(use => use.leak !== undefined)
}

/**
 * Whether another language's form, which nobody chose for the glossary, can be nothing else in this article: four
 * letters or more, unlike every name of any other entry and every form of the article's language but for accents, and
 * alone, not a part of a longer name (Forza Italia).
 */
export function isDistinctive(spelling: Spelling, match: Match, around: Surroundings, view: View): boolean {
  if (spelling.uses.some(use => use.leak === 'never')) return false
  if (!/^\p{Lu}/u.test(spelling.text) || (spelling.text.match(/\p{L}/gu)?.length ?? 0) < SHORTEST) return false
  // Finnish calls a language as its country, but for the capital: ranska, Ranska.
  const isOther = (like: Spelling) =>
    speaksHere(like, view) || (like.entry !== spelling.entry && like.entry.type !== 'language')
  return !spelledLike(around.lexicon, spelling.text).some(isOther) && standsAlone(match, around, view)
}

/** Whether another entry's spelling forbids to take a form for the one entry: what people wrote does, a gazetteer's name only here. */
export function isRival(other: Spelling, spelling: Spelling, view: View): boolean {
  return other.entry !== spelling.entry && (!isTaken(other) || speaksHere(other, view))
}

function speaksHere({ uses }: Spelling, view: View): boolean {
  return uses.some(use => appliesTo(use.languages, view.language))
}

/** No capitalised word and no word of another language is joined to it: Forza Italia, Banque du Liban. */
function standsAlone(match: Match, around: Surroundings, view: View): boolean {
  const { text, words } = around
  const first = wordAt(words, match.start)
  const last = wordAt(words, match.end - 1)
  if (LABEL.test(text.slice(Math.max(0, match.start - 8), match.start))) return false
  const isJoined = (from: number, to: number) => /^(?:[ \u00A0\n]|[-‐‑])$/u.test(text.slice(from, to))
  if (first > 0 && isJoined(words.ends[first - 1]!, match.start)) {
    const start = words.starts[first - 1]!
    const before = text.slice(start, words.ends[first - 1])
    // A capital that only opens the sentence: "In Marokko".
    const opens = isCapitalised(before) && around.startsSentence(start) && view.isCommonWord(before.toLowerCase())
    if (!opens && isStrange(before, view)) return false
  }
  if (last + 1 === words.count || !isJoined(match.end, words.starts[last + 1]!)) return true
  return !isStrange(text.slice(words.starts[last + 1], words.ends[last + 1]), view)
}

function isStrange(word: string, view: View): boolean {
  return isCapitalised(word) || (view.knowsWords === true && /^\p{Ll}/u.test(word) && !view.isCommonWord(word))
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
