import { FEATURE_COUNT, matchFeatures } from './features.ts'
import type { Match } from './match-parts.ts'
import type { NameKey } from './name-key.ts'
import { twinsOf } from './near-twins.ts'
import { type OriginTable, originOf, originScores } from './origin.ts'

/** Score of names that are too far apart to be weighed. */
const BEYOND = 0.0005

/** Score of two names that are known to be two, however alike they sound: near-twins.ts. */
const TWINS = 0.1

const features = new Float64Array(FEATURE_COUNT)

/**
 * The calibrated probability that a match is of one name.
 * @param weights logistic weights in the order of the features
 */
export function probabilityOf(
  match: Match | null,
  a: NameKey,
  b: NameKey,
  origins: OriginTable,
  weights: Float64Array,
): number {
  const alone = soundProbability(match, a, b, origins, weights)
  return alone > TWINS && twinsOf(a, b) ? TWINS : alone
}

/** The same by what the names sound like, whatever is known of them. */
export function soundProbability(
  match: Match | null,
  a: NameKey,
  b: NameKey,
  origins: OriginTable,
  weights: Float64Array,
): number {
  if (!match) return BEYOND
  matchFeatures(match, a, b, originOf(originScores(a, origins), originScores(b, origins)), features)
  let logit = 0
  for (let at = 0; at < features.length; at++) logit += features[at]! * weights[at]!
  return 1 / (1 + Math.exp(-logit))
}
