import type { Verdict } from '../trace/verdict.ts'
import { spanJson } from './finding-json.ts'
import type { Words } from './words.ts'

/** A verdict as published: ranking, chain, evidence, and the prior from which the ranking can be redone. */
export function verdictJson(verdict: Verdict, words: Words): object {
  return {
    source: verdict.source,
    confidence: rounded(verdict.confidence),
    ranking: verdict.ranking.map(({ language, probability }) => ({ language, probability: rounded(probability) })),
    chain: verdict.chain,
    evidence: verdict.evidence.map(({ kind, text, span, start, weights, quoted, say, see, tells }) => ({
      kind,
      text,
      span: span && spanJson(span),
      start: start && { line: start.line, column: start.column },
      weights,
      quoted,
      explanation: words(say),
      see,
      tells,
    })),
    prior: verdict.prior,
    style: verdict.style,
  }
}

/** Twelve decimals: enough for sums that come to 1, without the noise of the last bits. */
function rounded(value: number): number {
  return Math.round(value * 1e12) / 1e12
}
