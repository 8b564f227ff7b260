import type { NameKey } from './name-key.ts'
import { NEAR_TWINS } from './near-twins.generated.ts'

let pairs: ReadonlySet<string> | null = null
/** Words of any pair: most words are of none. */
let words: ReadonlySet<string> | null = null

/** Whether two words are known as two names, though they differ by a letter or two: Shaanxi and Shanxi. @param a folded letters */
export function areNearTwins(a: string, b: string): boolean {
  words ??= new Set(NEAR_TWINS.split(/[, ]/))
  if (!words.has(a) || !words.has(b)) return false
  pairs ??= new Set(NEAR_TWINS.split(','))
  return pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`)
}

/** The one word in which two names differ, if the two are known as two names; null otherwise. */
export function twinsOf(a: NameKey, b: NameKey): readonly [string, string] | null {
  const [left, right] = [onlyWord(a, b), onlyWord(b, a)]
  return left !== null && right !== null && areNearTwins(left, right) ? [left, right] : null
}

/** The word of a name that the other name lacks, where it is one alone. */
function onlyWord({ folded: { parts } }: NameKey, { folded: { parts: others } }: NameKey): string | null {
  let only: string | null = null
  for (const { letters, role } of parts) {
    if (role !== 'word' || others.some(other => other.letters === letters)) continue
    if (only !== null) return null
    only = letters
  }
  return only
}
