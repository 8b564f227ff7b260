import type { Anchor, Outline } from './anchors.ts'

/** What one anchor in common says, before its frequency is known: a rare word or a number more than an everyday one. */
const BASE: Readonly<Record<Anchor['kind'], number>> = { name: 0.9, number: 1.1, rare: 1.1, word: 0.75 }

/** In how many articles of the run each anchor occurs. */
export class Frequencies {
  readonly #articles = new Map<string, number>()
  #count = 0

  /** Counts one more article. */
  add({ sentences }: Outline): void {
    this.#count++
    for (const key of new Set(sentences.flatMap(sentence => sentence.anchors.map(anchor => anchor.key)))) {
      this.#articles.set(key, (this.#articles.get(key) ?? 0) + 1)
    }
  }

  get count(): number {
    return this.#count
  }

  /** How much more a rare anchor weighs in a run of this size: evidence is judged in this unit. */
  get scale(): number {
    return 1 + Math.log10(1 + this.#count / 3)
  }

  /** Number of articles with an anchor. */
  of(key: string): number {
    return this.#articles.get(key) ?? 0
  }
}

/** What each anchor of two articles weighs as a thing they have in common: less, the more of their sentences hold it. */
export function weighAnchors(a: Outline, b: Outline, frequencies: Frequencies): Map<string, number> {
  const [inA, inB] = [sentenceCounts(a), sentenceCounts(b)]
  const weights = new Map<string, number>()
  for (const [key, { count, kind }] of inA) {
    const other = inB.get(key)
    if (!other) continue
    const local = 1 + 0.5 * Math.log2(count * other.count)
    const global = 1 + Math.log10(1 + frequencies.count / frequencies.of(key))
    weights.set(key, (BASE[kind] * global) / (1.3 * local))
  }
  return weights
}

function sentenceCounts({ sentences }: Outline): Map<string, { count: number; kind: Anchor['kind'] }> {
  const counts = new Map<string, { count: number; kind: Anchor['kind'] }>()
  for (const { anchors } of sentences) {
    for (const [key, kind] of new Map(anchors.map(anchor => [anchor.key, anchor.kind]))) {
      const known = counts.get(key)
      if (known) known.count++
      else counts.set(key, { count: 1, kind })
    }
  }
  return counts
}
