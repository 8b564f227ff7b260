import type { Outline } from './anchors.ts'
import type { Frequencies } from './weights.ts'

/** An anchor in more articles than this proposes no pair: the cost stays near linear, and it would prove little. */
const MOST_ARTICLES = 32
/** Least sum of inverse frequencies that two articles must share to be aligned. */
const LEAST_PROPOSED = 0.9

/** Pairs of articles worth aligning, `a` before `b`, through an inverted index over rare anchors. */
export function proposePairs(
  outlines: readonly Outline[],
  frequencies: Frequencies,
): { readonly a: number; readonly b: number }[] {
  const holders = new Map<string, number[]>()
  const pairs: { a: number; b: number }[] = []
  outlines.forEach((outline, b) => {
    const shared = new Map<number, number>()
    const keys = new Set(outline.sentences.flatMap(sentence => sentence.anchors.map(anchor => anchor.key)))
    for (const key of keys) {
      const frequency = frequencies.of(key)
      if (frequency < 2 || frequency > MOST_ARTICLES) continue
      const list = holders.get(key) ?? []
      for (const a of list) shared.set(a, (shared.get(a) ?? 0) + 1 / Math.log2(1 + frequency))
      list.push(b)
      holders.set(key, list)
    }
    for (const [a, weight] of shared) if (weight >= LEAST_PROPOSED) pairs.push({ a, b })
  })
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}
