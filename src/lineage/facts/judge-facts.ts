import { type FactPair, massOf } from './align-facts.ts'
import type { ArticleFacts } from './facts.ts'

/**
 * Two articles in different languages share a source where both say much of the same, in one order. By hand, checked on
 * articles of one language by their facts alone: 88 % of two renderings of one source, and of two others few but the same
 * story printed twice.
 */
const LEAST_WEIGHT = 4
const LEAST_PAIRS = 3
const LEAST_COVERAGE = 0.35
/** What sums of weights may differ by their order. */
const ROUNDING = 1e-6

/** Share of the weight of each article's facts that the other says too, in the order of both. */
export type FactCoverage = { readonly a: number; readonly b: number }

/** Measures what an alignment covers. */
export function coverageOf(a: ArticleFacts, b: ArticleFacts, pairs: readonly FactPair[]): FactCoverage {
  const weight = weightOfAll(pairs)
  const mass = ({ sentences }: ArticleFacts) => Math.max(1, massOf(sentences.flatMap(({ facts }) => facts)))
  return { a: Math.min(1, weight / mass(a)), b: Math.min(1, weight / mass(b)) }
}

/** How surely two articles share a source, 0.5 to 1; null where two reports of one event explain what they share. */
export function judgeFacts(pairs: readonly FactPair[], coverage: FactCoverage): number | null {
  const least = Math.min(coverage.a, coverage.b)
  if (pairs.length < LEAST_PAIRS || weightOfAll(pairs) < LEAST_WEIGHT || least < LEAST_COVERAGE) return null
  return Math.round((1 - 0.5 * (LEAST_COVERAGE / least)) * 1000) / 1000
}

/**
 * Whether so much weight in common could be judged a shared source.
 * @param masses sums of the weights of all facts of either article
 */
export function isEnough(weight: number, masses: FactCoverage): boolean {
  const least = Math.max(LEAST_WEIGHT, LEAST_COVERAGE * Math.max(masses.a, masses.b))
  return weight >= least - ROUNDING
}

function weightOfAll(pairs: readonly FactPair[]): number {
  return pairs.reduce((sum, pair) => sum + pair.weight, 0)
}
