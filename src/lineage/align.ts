import type { Anchor, Outline, Sentence } from './anchors.ts'

/** Two stretches that say one thing: indexes of their sentences, and the anchors from first to last. */
export type Alignment = {
  readonly a: Stretch
  readonly b: Stretch
  /** Sum of the weights of what both say. */
  readonly weight: number
  /** Share of what either says that the other says too, 0 to 1. */
  readonly density: number
}
export type Stretch = { readonly sentence: number; readonly from: number; readonly to: number }

/** Least weight in common, and density, of a passage. */
export type Strictness = { readonly weight: number; readonly density: number }
/** What proves that two articles share a source. */
export const PROOF: Strictness = { weight: 2.2, density: 0.3 }
/** What is shown of two articles that are known to share one. */
export const SHOWN: Strictness = { weight: 1.4, density: 0.3 }
/** What an anchor that the other side lacks costs a stretch that runs over it, and what crossing a quotation mark costs. */
const GAP = 0.3
const CROSSING = 1.1
/** A sentence is compared with at most so many of the other article's. */
const MOST_RIVALS = 8

type Pairing = { readonly a: number; readonly b: number; readonly shared: number }

/**
 * Aligns what two articles have in common: sentence by sentence the stretch that both say, best first, none twice.
 * @param weights of the anchors they share
 */
export function alignOutlines(
  a: Outline,
  b: Outline,
  weights: ReadonlyMap<string, number>,
  least: Strictness,
): Alignment[] {
  const found = pairings(a, b, weights, least.weight).flatMap(pairing => {
    const alignment = narrow(a.sentences[pairing.a]!, b.sentences[pairing.b]!, pairing, weights, least)
    return alignment ? [alignment] : []
  })
  found.sort(
    (x, y) => y.weight * y.density - x.weight * x.density || x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence,
  )
  const taken: Alignment[] = []
  for (const alignment of found) {
    if (!taken.some(other => overlap(other.a, alignment.a) || overlap(other.b, alignment.b))) taken.push(alignment)
  }
  return taken.sort((x, y) => x.a.sentence - y.a.sentence || x.a.from - y.a.from)
}

/** Sentence pairs worth aligning: for each sentence the others that share the most with it. */
function pairings(a: Outline, b: Outline, weights: ReadonlyMap<string, number>, least: number): Pairing[] {
  const holders = new Map<string, number[]>()
  b.sentences.forEach(({ anchors }, index) => {
    for (const key of new Set(anchors.map(anchor => anchor.key))) {
      if (!weights.has(key)) continue
      const list = holders.get(key)
      if (list) list.push(index)
      else holders.set(key, [index])
    }
  })
  return a.sentences.flatMap(({ anchors }, index) => {
    const shared = new Map<number, number>()
    for (const key of new Set(anchors.map(anchor => anchor.key))) {
      for (const other of holders.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + weights.get(key)!)
    }
    return [...shared]
      .filter(([, weight]) => weight >= least)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, MOST_RIVALS)
      .map(([other, weight]) => ({ a: index, b: other, shared: weight }))
  })
}

/** The stretch of each sentence that the other says too: both are narrowed in turn until they agree. */
function narrow(
  a: Sentence,
  b: Sentence,
  at: Pairing,
  weights: ReadonlyMap<string, number>,
  least: Strictness,
): Alignment | null {
  let [left, right] = [whole(a), whole(b)]
  for (let round = 0; round < 3; round++) {
    const nextLeft = bestStretch(a.anchors, keysIn(b, right), weights)
    const nextRight = nextLeft && bestStretch(b.anchors, keysIn(a, nextLeft), weights)
    if (!nextLeft || !nextRight) return null
    if (same(left, nextLeft) && same(right, nextRight)) break
    left = nextLeft
    right = nextRight
  }
  const [keysA, keysB] = [keysIn(a, left), keysIn(b, right)]
  const weight = sum(
    [...keysA].filter(key => keysB.has(key)),
    weights,
  )
  const either = new Set([...keysA, ...keysB])
  const density = weight / (weight + ([...either].length - [...keysA].filter(key => keysB.has(key)).length) * GAP)
  if (weight < least.weight || density < least.density) return null
  return { a: { sentence: at.a, ...left }, b: { sentence: at.b, ...right }, weight, density }
}

type Bounds = { readonly from: number; readonly to: number }

const whole = ({ anchors }: Sentence): Bounds => ({ from: 0, to: anchors.length - 1 })
const same = (x: Bounds, y: Bounds): boolean => x.from === y.from && x.to === y.to
const keysIn = ({ anchors }: Sentence, { from, to }: Bounds): Set<string> =>
  new Set(anchors.slice(from, to + 1).map(anchor => anchor.key))
const sum = (keys: readonly string[], weights: ReadonlyMap<string, number>): number =>
  keys.reduce((total, key) => total + (weights.get(key) ?? 0), 0)

/** The stretch with the greatest sum of what is shared less what is not (Kadane's scan). */
function bestStretch(
  anchors: readonly Anchor[],
  shared: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): Bounds | null {
  let best: (Bounds & { total: number }) | null = null
  let total = 0
  let from = 0
  anchors.forEach(({ key, zone }, to) => {
    if (to > 0 && zone !== anchors[to - 1]!.zone) total -= CROSSING
    const gain = shared.has(key) ? (weights.get(key) ?? 0) : -GAP
    if (total <= 0) {
      total = 0
      from = to
    }
    total += gain
    if (gain > 0 && (!best || total > best.total)) best = { from, to, total }
  })
  return best
}

function overlap(x: Stretch, y: Stretch): boolean {
  return x.sentence === y.sentence && x.from <= y.to && y.from <= x.to
}
