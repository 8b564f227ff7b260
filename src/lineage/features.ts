import { type Alignment, keysIn } from './align.ts'
import { KINDS, type Outline, sentenceCount } from './outline.ts'

/** What two articles have in common, in figures. */
export type Figures = {
  /** Passages that both have. */
  readonly passages: number
  /** Share of each article's anchors that stand in a passage of both. */
  readonly coverage: { readonly a: number; readonly b: number }
  /** Share of the passages that come in one order in both: the longest run of them that rises. */
  readonly order: number
  /** Weight of what is shared, each passage by its density, in units of the run's scale. */
  readonly evidence: number
  /** The same of strong passages alone. */
  readonly strong: number
  /** Numbers in strong passages that one side has and the other lacks. */
  readonly conflicts: number
}

/** Least weight of a strong passage: one that two reports of one event seldom share by chance. */
const STRONG = 2.2
const NUMBER = KINDS.indexOf('number')

/** Measures what two articles share. @param scale of the weights in this run */
export function measure(a: Outline, b: Outline, alignments: readonly Alignment[], scale: number): Figures {
  let [evidence, strong, both, conflicts] = [0, 0, 0, 0]
  for (const alignment of alignments) {
    const share = alignment.weight * alignment.density
    const [inA, inB] = [keysIn(a, alignment.a), keysIn(b, alignment.b)]
    for (const key of inA) if (inB.has(key)) both++
    evidence += share
    if (alignment.weight < STRONG) continue
    strong += share
    conflicts += lacking(a, alignment.a, inB) + lacking(b, alignment.b, inA)
  }
  return {
    passages: alignments.length,
    coverage: { a: both / Math.max(1, massOf(a)), b: both / Math.max(1, massOf(b)) },
    order:
      alignments.length === 0 ? 0 : longestRise(alignments.map(({ b: { sentence } }) => sentence)) / alignments.length,
    evidence: evidence / scale,
    strong: strong / scale,
    conflicts,
  }
}

/** Distinct numbers of a stretch that the other side lacks. */
function lacking({ keys, kinds }: Outline, { from, to }: Alignment['a'], other: ReadonlySet<number>): number {
  const missing = new Set<number>()
  for (let at = from; at <= to; at++) if (kinds[at] === NUMBER && !other.has(keys[at]!)) missing.add(keys[at]!)
  return missing.size
}

/** Anchors of an article, those of one sentence each once. */
function massOf(outline: Outline): number {
  let mass = 0
  for (let sentence = 0; sentence < sentenceCount(outline); sentence++)
    mass += keysIn(outline, { sentence, from: outline.first[sentence]!, to: outline.first[sentence + 1]! - 1 }).size
  return mass
}

/** Length of the longest subsequence that never falls (patience sorting). */
function longestRise(values: readonly number[]): number {
  const tails: number[] = []
  for (const value of values) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (tails[middle]! <= value) low = middle + 1
      else high = middle
    }
    tails[low] = value
  }
  return tails.length
}
