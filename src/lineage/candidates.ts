import { type Outline, sentenceCount } from './outline.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A key in more articles than this proposes no pair: the cost stays near linear, and it would prove little. */
const MOST_ARTICLES = 48
/** Least share of weight that two articles must have in common to be aligned, in units of the rarest key's weight. */
const LEAST_PROPOSED = 1.2
/** An article is aligned with at most so many earlier ones, those that share the most. */
const MOST_PROPOSED = 64
/** A sentence of so many anchors that stands in any number of articles proposes the last of them: copies are many. */
const SENTENCE_ANCHORS = 6
const LAST_HOLDERS = 4

export type Pair = { readonly a: number; readonly b: number }

/**
 * Pairs of articles in one language worth aligning, `a` before `b`, through an inverted index over rare keys and over whole sentences.
 * Of two thousand copies each is paired with a few earlier ones, which is enough to make one family of them.
 */
export function proposePairs(outlines: readonly Outline[], vocabulary: Vocabulary): Pair[] {
  const holders = new Map<number, number[]>()
  const sentences = new Map<number, number[]>()
  const shared = new Float64Array(outlines.length)
  const pairs: Pair[] = []
  outlines.forEach((outline, b) => {
    const touched: number[] = []
    const propose = (a: number, weight: number): void => {
      if (outlines[a]!.language !== outline.language) return
      if (shared[a] === 0) touched.push(a)
      shared[a]! += weight
    }
    for (const key of new Set(outline.keys)) {
      const articles = vocabulary.of(key)
      if (articles < 2 || articles > MOST_ARTICLES) continue
      const list = holders.get(key)
      if (!list) {
        holders.set(key, [b])
        continue
      }
      const weight = 1 / Math.log2(1 + articles)
      for (const a of list) propose(a, weight)
      list.push(b)
    }
    for (const hash of sentenceHashes(outline)) {
      const list = sentences.get(hash) ?? []
      for (const a of list) propose(a, LEAST_PROPOSED)
      list.push(b)
      if (list.length > LAST_HOLDERS) list.shift()
      sentences.set(hash, list)
    }
    const proposed = touched.filter(a => shared[a]! >= LEAST_PROPOSED)
    if (proposed.length > MOST_PROPOSED) proposed.sort((x, y) => shared[y]! - shared[x]! || y - x)
    for (const a of proposed.slice(0, MOST_PROPOSED)) pairs.push({ a, b })
    for (const a of touched) shared[a] = 0
  })
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** One number for the anchors of each sentence that has enough of them (FNV-1a), each once. */
function sentenceHashes(outline: Outline): Set<number> {
  const { first, keys } = outline
  const hashes = new Set<number>()
  for (let sentence = 0; sentence < sentenceCount(outline); sentence++) {
    if (first[sentence + 1]! - first[sentence]! < SENTENCE_ANCHORS) continue
    let hash = 0x811c9dc5
    for (let at = first[sentence]!; at < first[sentence + 1]!; at++) hash = Math.imul(hash ^ keys[at]!, 0x01000193)
    hashes.add(hash)
  }
  return hashes
}
