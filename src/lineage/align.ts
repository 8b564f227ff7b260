import { type Outline, sentenceCount } from './outline.ts'

/** Two stretches that say one thing. */
export type Alignment = {
  readonly a: Stretch
  readonly b: Stretch
  /** Sum of the weights of what both say. */
  readonly weight: number
  /** Share of what either says that the other says too, 0 to 1. */
  readonly density: number
}
/** A stretch of a sentence: its first and last anchor, by their numbers in the outline. */
export type Stretch = { readonly sentence: number; readonly from: number; readonly to: number }

/** Least weight in common, and density, of a passage that is shown. */
const LEAST_WEIGHT = 1.4
const LEAST_DENSITY = 0.3
/** Least weight of a passage beside another of the same two sentences. */
const LEAST_BESIDE = 1
/** What an anchor that the other side lacks costs a stretch that runs over it, and what crossing a quotation mark costs. */
const GAP = 0.3
const CROSSING = 1.1
/** A sentence is compared with at most so many of the other article's. */
const MOST_RIVALS = 8
/** A key in more sentences of an article pairs none: it is what the article is about. */
const MOST_SENTENCES = 64

type Weights = ReadonlyMap<number, number>
type Pairing = { readonly a: number; readonly b: number }

/**
 * Aligns what two articles have in common: sentence by sentence the stretch that both say, best first, none twice.
 * @param weights of the keys they share
 * @returns in the order of `a`
 */
export function alignOutlines(a: Outline, b: Outline, weights: Weights): Alignment[] {
  const found = pairings(a, b, weights).flatMap(pairing =>
    narrowAll(a, b, whole(a, pairing.a), whole(b, pairing.b), weights),
  )
  found.sort(
    (x, y) => y.weight * y.density - x.weight * x.density || x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence,
  )
  const taken: Alignment[] = []
  const bySentence = { a: new Map<number, Stretch[]>(), b: new Map<number, Stretch[]>() }
  for (const alignment of found) {
    if (isTaken(bySentence.a, alignment.a) || isTaken(bySentence.b, alignment.b)) continue
    taken.push(alignment)
    take(bySentence.a, alignment.a)
    take(bySentence.b, alignment.b)
  }
  return taken.sort((x, y) => x.a.sentence - y.a.sentence || x.a.from - y.a.from)
}

/** Sentence pairs worth aligning: for each sentence the others that share the most with it. */
function pairings(a: Outline, b: Outline, weights: Weights): Pairing[] {
  const holders = sentencesByKey(b, weights)
  const found: Pairing[] = []
  for (let sentence = 0; sentence < sentenceCount(a); sentence++) {
    const shared = new Map<number, number>()
    for (const key of keysIn(a, whole(a, sentence))) {
      const list = holders.get(key)
      if (!list || list.length > MOST_SENTENCES) continue
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + weights.get(key)!)
    }
    const rivals = [...shared].filter(([, weight]) => weight >= LEAST_WEIGHT)
    rivals.sort((x, y) => y[1] - x[1] || x[0] - y[0])
    for (const [other] of rivals.slice(0, MOST_RIVALS)) found.push({ a: sentence, b: other })
  }
  return found
}

function sentencesByKey(outline: Outline, weights: Weights): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  for (let sentence = 0; sentence < sentenceCount(outline); sentence++) {
    for (let at = outline.first[sentence]!; at < outline.first[sentence + 1]!; at++) {
      const key = outline.keys[at]!
      if (!weights.has(key)) continue
      const list = holders.get(key)
      if (!list) holders.set(key, [sentence])
      else if (list.at(-1) !== sentence) list.push(sentence)
    }
  }
  return holders
}

/** All stretches that two stretches share: the best, then what is left before and behind it on both sides. */
function narrowAll(a: Outline, b: Outline, left: Stretch, right: Stretch, weights: Weights): Alignment[] {
  const best = narrow(a, b, left, right, weights, LEAST_WEIGHT)
  if (!best) return []
  const found = [best]
  for (const restLeft of around(left, best.a)) {
    for (const restRight of around(right, best.b)) {
      const next = narrow(a, b, restLeft, restRight, weights, LEAST_BESIDE)
      if (next) found.push(next)
    }
  }
  return found
}

/** What of a stretch lies before and behind a part of it, where a passage may be. */
function around({ sentence, from, to }: Stretch, part: Stretch): Stretch[] {
  const rests = [
    { sentence, from, to: part.from - 1 },
    { sentence, from: part.to + 1, to },
  ]
  return rests.filter(rest => rest.to > rest.from)
}

/** The stretch of each side that the other says too: both are narrowed in turn until they agree. */
function narrow(a: Outline, b: Outline, inA: Stretch, inB: Stretch, weights: Weights, least: number): Alignment | null {
  let [left, right] = [inA, inB]
  for (let round = 0; round < 3; round++) {
    const nextLeft = bestStretch(a, inA, keysIn(b, right), weights)
    const nextRight = nextLeft && bestStretch(b, inB, keysIn(a, nextLeft), weights)
    if (!nextLeft || !nextRight) return null
    if (same(left, nextLeft) && same(right, nextRight)) break
    left = nextLeft
    right = nextRight
  }
  const [keysA, keysB] = [keysIn(a, left), keysIn(b, right)]
  let [weight, both] = [0, 0]
  for (const key of keysA) {
    if (!keysB.has(key)) continue
    both++
    weight += weights.get(key) ?? 0
  }
  const density = weight / (weight + (keysA.size + keysB.size - 2 * both) * GAP)
  if (weight < least || density < LEAST_DENSITY) return null
  return { a: left, b: right, weight, density }
}

const whole = ({ first }: Outline, sentence: number): Stretch => ({
  sentence,
  from: first[sentence]!,
  to: first[sentence + 1]! - 1,
})
const same = (x: Stretch, y: Stretch): boolean => x.from === y.from && x.to === y.to

/** Keys of a stretch, each once. */
export function keysIn({ keys }: Outline, { from, to }: Stretch): Set<number> {
  return new Set(keys.subarray(from, to + 1))
}

/** The stretch with the greatest sum of what is shared less what is not (Kadane's scan). */
function bestStretch(
  { keys, zones }: Outline,
  { sentence, from: start, to: last }: Stretch,
  shared: ReadonlySet<number>,
  weights: Weights,
): Stretch | null {
  let best: Stretch | null = null
  let [greatest, total, from] = [0, 0, start]
  for (let to = start; to <= last; to++) {
    if (to > start && zones[to] !== zones[to - 1]) total -= CROSSING
    const key = keys[to]!
    const gain = shared.has(key) ? (weights.get(key) ?? 0) : -GAP
    if (total <= 0) {
      total = 0
      from = to
    }
    total += gain
    if (gain > 0 && (best === null || total > greatest)) {
      best = { sentence, from, to }
      greatest = total
    }
  }
  return best
}

type Taken = Map<number, Stretch[]>

function isTaken(taken: Taken, stretch: Stretch): boolean {
  return taken.get(stretch.sentence)?.some(other => other.from <= stretch.to && stretch.from <= other.to) ?? false
}

function take(taken: Taken, stretch: Stretch): void {
  const list = taken.get(stretch.sentence)
  if (list) list.push(stretch)
  else taken.set(stretch.sentence, [stretch])
}
