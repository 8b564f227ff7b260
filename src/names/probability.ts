import { matchFeatures } from './features.ts'
import type { Match } from './match-parts.ts'
import type { NameKey } from './name-key.ts'

/** Score of names that are too far apart to be weighed. */
const BEYOND = 0.0005

/**
 * The calibrated probability that a match is of one name.
 * @param origins shares of the origins, from both names
 * @param weights logistic weights in the order of the features
 */
export function probabilityOf(
  match: Match | null,
  a: NameKey,
  b: NameKey,
  origins: Float32Array,
  weights: Float64Array,
): number {
  if (!match) return BEYOND
  const features = matchFeatures(match, a, b, origins)
  let logit = 0
  for (let at = 0; at < features.length; at++) logit += features[at]! * weights[at]!
  return 1 / (1 + Math.exp(-logit))
}
