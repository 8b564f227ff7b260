import type { NameKey } from './name-key.ts'

/** The naming worlds that decide how much a vowel or a consonant is worth: by the script a name is at home in. */
export const ORIGINS = ['Arab', 'Cyrl', 'Hang', 'Hani', 'Jpan', 'Hebr', 'Grek', 'Armn', 'Geor'] as const

/** Log-likelihood ratios of letter pairs against the mean of all origins: [origin], by pair. */
export type OriginTable = readonly Float32Array[]

const LETTERS = 28

/** Number of a folded letter for pairs: 0 the edge of a part, 1 to 26 a to z, 27 any other. */
function letterNumber(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 96 : 27
}

export const PAIRS: number = LETTERS * LETTERS

/** Letter pairs of a name with the edges of its parts, as `left * 28 + right`. */
export function letterPairs(key: NameKey): number[] {
  const pairs: number[] = []
  for (const { letters, role } of key.folded.parts) {
    if (role !== 'word') continue
    let before = 0
    for (let at = 0; at <= letters.length; at++) {
      const here = at === letters.length ? 0 : letterNumber(letters.charCodeAt(at))
      pairs.push(before * LETTERS + here)
      before = here
    }
  }
  return pairs
}

/** How much each origin speaks for a name, in nats, unnormalized. Kept on the key: one table is in use at a time. */
export function originScores(key: NameKey, table: OriginTable): Float32Array {
  if (key.origin) return key.origin
  const scores = new Float32Array(table.length)
  const pairs = letterPairs(key)
  for (let origin = 0; origin < table.length; origin++) {
    const ratios = table[origin]!
    let sum = 0
    for (let at = 0; at < pairs.length; at++) sum += ratios[pairs[at]!]!
    scores[origin] = sum
  }
  key.origin = scores
  return scores
}

const shares = new Float32Array(ORIGINS.length)

/** The shares of the origins that two names speak for together; they sum to one. The array is the same at each call. */
export function originOf(a: Float32Array, b: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY
  // Halved: the two are spellings of one name more often than not, and letter pairs are no independent witnesses.
  for (let at = 0; at < shares.length; at++) {
    shares[at] = 0.5 * (a[at]! + b[at]!)
    if (shares[at]! > top) top = shares[at]!
  }
  let sum = 0
  for (let at = 0; at < shares.length; at++) {
    shares[at] = Math.exp(shares[at]! - top)
    sum += shares[at]!
  }
  for (let at = 0; at < shares.length; at++) shares[at] = shares[at]! / sum
  return shares
}
