import { alignFacts, type FactPair } from './align-facts.ts'
import type { ArticleFacts } from './facts.ts'
import { coverageOf, type FactCoverage, judgeFacts } from './judge-facts.ts'
import { type SharedKeys, shareKeys } from './same-facts.ts'

/** Two articles that share a source by their facts. */
export type FactRelation = {
  /** 0.5 to 1. */
  readonly score: number
  readonly pairs: readonly FactPair[]
  readonly coverage: FactCoverage
  readonly keys: SharedKeys
}

/**
 * Compares two articles in any languages by their facts. Null where nothing shows a shared source.
 * @param declared one of them says that it translates the other: then nothing need be shown
 */
export function relateFacts(a: ArticleFacts, b: ArticleFacts, declared: boolean): FactRelation | null {
  const keys = shareKeys(a, b)
  const pairs = alignFacts(a, b, keys)
  const coverage = coverageOf(a, b, pairs)
  const score = judgeFacts(pairs, coverage) ?? (declared ? 0.5 : null)
  return score === null ? null : { score: declared ? Math.max(score, DECLARED) : score, pairs, coverage, keys }
}

/** How surely an article that says so translates another. */
const DECLARED = 0.95
