export { blockKeys } from './blocks.ts'

import { priorCosts } from './costs.ts'
import { matchNames } from './match-parts.ts'
import type { Comparison } from './name.ts'
import { type NameKey, nameKey } from './name-key.ts'

const table = priorCosts()

/** Whether two written names are one name. @param a as written, any script */
export function compareNames(a: string, b: string): Comparison {
  return compareKeys(nameKey(a), nameKey(b))
}

/** The same over names made ready, for many comparisons. */
export function compareKeys(a: NameKey, b: NameKey): Comparison {
  if (a.folded.plain === b.folded.plain) return { score: 1, same: true, why: [] }
  const [first, second] = a.text < b.text ? [a, b] : [b, a]
  const match = matchNames(first, second, table)
  const conflict = Math.min(match.leftA.length, match.leftB.length)
  const left = match.leftA.length + match.leftB.length
  const logit =
    1.2 + 2.8 * Math.min(1, match.letters / 8) - 1.3 * match.cost - 2.5 * match.worst - 1.5 * left - 4 * conflict
  const score = 1 / (1 + Math.exp(-logit))
  return { score, same: score >= 0.5, why: [] }
}
