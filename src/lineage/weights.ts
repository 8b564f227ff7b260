import { type AnchorKind, KINDS, type Outline, sentenceCount } from './outline.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What one anchor in common says, before its frequency is known: a rare word or a number more than an everyday one. */
const BASE: Readonly<Record<AnchorKind, number>> = { name: 0.9, number: 1.1, rare: 1.1, word: 0.75 }

/** What each key that two articles share weighs: less, the more of their sentences hold it. */
export function weighAnchors(a: Outline, b: Outline, vocabulary: Vocabulary): Map<number, number> {
  const [inA, inB] = [sentenceCounts(a), sentenceCounts(b)]
  const weights = new Map<number, number>()
  for (const [key, { count, kind }] of inA) {
    const other = inB.get(key)
    if (!other) continue
    const local = 1 + 0.5 * Math.log2(count * other.count)
    const global = 1 + Math.log10(1 + vocabulary.articles / vocabulary.of(key))
    weights.set(key, (BASE[KINDS[kind]!] * global) / (1.3 * local))
  }
  return weights
}

/** In how many sentences each key occurs, and as what. */
function sentenceCounts(outline: Outline): Map<number, { count: number; kind: number }> {
  const { keys, kinds, first } = outline
  const counts = new Map<number, { count: number; kind: number; last: number }>()
  for (let sentence = 0; sentence < sentenceCount(outline); sentence++) {
    for (let at = first[sentence]!; at < first[sentence + 1]!; at++) {
      const known = counts.get(keys[at]!)
      if (!known) counts.set(keys[at]!, { count: 1, kind: kinds[at]!, last: sentence })
      else if (known.last !== sentence) {
        known.count++
        known.last = sentence
      }
    }
  }
  return counts
}
