import { explainMatch } from './explain-match.ts'
import { type Match, matchNames } from './match-parts.ts'
import type { Comparison } from './name.ts'
import { type NameKey, nameKey } from './name-key.ts'
import { probabilityOf, soundProbability } from './probability.ts'
import { loadTrained, type Trained } from './trained.ts'

export { blockKeys } from './blocks.ts'
export { type NameKey, nameKey } from './name-key.ts'

let loaded: Trained | null = null

function model(): Trained {
  loaded ??= loadTrained()
  return loaded
}

/**
 * Whether two written names are one name, with the reasons.
 * @param a as written, any script
 */
export function compareNames(a: string, b: string): Comparison {
  return compareKeys(nameKey(a), nameKey(b))
}

/** The same over names made ready, for many comparisons. */
export function compareKeys(a: NameKey, b: NameKey): Comparison {
  const [first, second] = inOrder(a, b)
  if (first.folded.plain === second.folded.plain) return { score: 1, same: true, why: [] }
  const match = matchOf(first, second)
  const score = scoreOf(first, second, match)
  return {
    score,
    same: score >= 0.5,
    why: match ? explainMatch(match, first, second) : [{ key: whyNot(first, second), params: {} }],
  }
}

/** The probability alone, without reasons: for sifting candidates. */
export function scoreKeys(a: NameKey, b: NameKey): number {
  const [first, second] = inOrder(a, b)
  if (first.folded.plain === second.folded.plain) return 1
  return scoreOf(first, second, matchOf(first, second))
}

/** One order for both ways to ask, so that the answer is one. */
function inOrder(a: NameKey, b: NameKey): [NameKey, NameKey] {
  return a.text <= b.text ? [a, b] : [b, a]
}

/** How two names lie on each other; names without letters lie on nothing. */
function matchOf(a: NameKey, b: NameKey): Match | null {
  return a.letters === '' || b.letters === '' ? null : matchNames(a, b, model().table)
}

/** Chinese characters, and what else no table romanizes, fit nothing: that is no judgment on the names. */
function whyNot(a: NameKey, b: NameKey): string {
  return isUnread(a) !== isUnread(b) ? 'compare.unread' : 'compare.nothing-alike'
}

function isUnread({ letters }: NameKey): boolean {
  return /[\p{Script=Han}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Myanmar}\p{Script=Ethiopic}\p{Script=Khmer}]/u.test(
    letters,
  )
}

function scoreOf(a: NameKey, b: NameKey, match: Match | null): number {
  const { weights, origins } = model()
  return probabilityOf(match, a, b, origins, weights)
}

/** How alike two names sound, 0 to 1, whatever is known of them: for finding the names that need to be known as two. */
export function likenessOf(a: NameKey, b: NameKey): number {
  const [first, second] = inOrder(a, b)
  const { weights, origins, table } = model()
  return soundProbability(matchNames(first, second, table), first, second, origins, weights)
}
