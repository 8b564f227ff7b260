import { align, lastSteps, type Step } from './align.ts'
import type { CostTable } from './costs.ts'
import type { NameKey } from './name-key.ts'
import { leastCost, pairParts } from './pair-parts.ts'

/** How two names lie on each other, part by part. Costs in nats. */
export type Match = {
  /** All steps, and what they cost together. */
  readonly steps: readonly Step[]
  readonly cost: number
  /** The part that agrees least: parts that both names share must not make up for it. */
  readonly worst: { readonly steps: readonly Step[]; readonly cost: number; readonly letters: number }
  /** Letters of the parts that were matched, mean of both sides. */
  readonly letters: number
  readonly parts: number
  /** Parts of either side that found no counterpart, particles and titles apart. */
  readonly leftA: readonly number[]
  readonly leftB: readonly number[]
  /** Particles and titles of one side alone. */
  readonly dropped: number
  readonly reordered: boolean
  /** Initials that stand for a part of the other side. */
  readonly initials: number
}

const LEFT_PART = 2.5
const REORDERED = 0.7
/** Nats by letter above which two parts are not counterparts, two names not worth weighing. */
const ALIEN_PART = 0.75
const ALIEN = 0.75
/** Nats by letter under which parts that stand in one order need no other order. */
const CLOSE = 0.35
/** Parts up to which every pairing is tried. */
const MOST_PARTS = 12

const NO_STEPS: readonly Step[] = []
const NOTHING_LEFT = { leftA: [], leftB: [], dropped: 0, reordered: false, initials: 0 } as const

/**
 * Lays two names on each other: part on part when the order is the same, in one run when spaces differ, in any order
 * when parts move or are missing.
 * @returns null when they are too far apart to be weighed
 */
export function matchNames(a: NameKey, b: NameKey, table: CostTable): Match | null {
  const aCount = a.folded.parts.length
  const bCount = b.folded.parts.length
  if (aCount > 1 && aCount === bCount) {
    const inOrder = matchInOrder(a, b, table)
    if (inOrder) return inOrder
  }
  const few = aCount <= MOST_PARTS && bCount <= MOST_PARTS
  const parted = few && (aCount > 1 || bCount > 1) ? matchParts(a, b, table) : null
  if (parted && parted.leftA.length + parted.leftB.length === 0 && aCount === bCount) return parted
  const letters = (a.letters.length + b.letters.length) / 2
  const limit = Math.min(parted ? weighed(parted) : Number.POSITIVE_INFINITY, 2 + ALIEN * letters)
  return matchRun(a, b, table, limit) ?? parted
}

/** Of two parts the one that costs more; of equal ones the shorter, which has less to show for it. */
function worseOf(worst: Match['worst'] | null, steps: readonly Step[], cost: number, letters: number): Match['worst'] {
  if (worst && (worst.cost > cost || (worst.cost === cost && worst.letters <= letters))) return worst
  return { steps, cost, letters }
}

/** For choosing between two ways to match; what is made of it is learned. */
function weighed(match: Match): number {
  const both = Math.min(match.leftA.length, match.leftB.length)
  return match.cost + LEFT_PART * (match.leftA.length + match.leftB.length + both) + (match.reordered ? REORDERED : 0)
}

function matchInOrder(a: NameKey, b: NameKey, table: CostTable): Match | null {
  const steps: Step[] = []
  let cost = 0
  let worst: Match['worst'] | null = null
  for (let part = 0; part + 1 < a.bounds.length; part++) {
    const aFrom = a.bounds[part]!
    const aTo = a.bounds[part + 1]!
    const bFrom = b.bounds[part]!
    const bTo = b.bounds[part + 1]!
    const letters = (aTo - aFrom + bTo - bFrom) / 2
    if (leastCost(a, part, b, part) > CLOSE * letters) return null
    const here = align(a, aFrom, aTo, b, bFrom, bTo, table, CLOSE * letters)
    if (here > CLOSE * letters) return null
    const partSteps = here > 0 ? lastSteps() : NO_STEPS
    if (here > 0) steps.push(...partSteps)
    cost += here
    worst = worseOf(worst, partSteps, here, letters)
  }
  const letters = (a.letters.length + b.letters.length) / 2
  return { steps, cost, worst: worst!, letters, parts: Math.min(a.words, b.words), ...NOTHING_LEFT }
}

function matchRun(a: NameKey, b: NameKey, table: CostTable, limit: number): Match | null {
  const cost = align(a, 0, a.letters.length, b, 0, b.letters.length, table, limit)
  if (cost > limit) return null
  const letters = (a.letters.length + b.letters.length) / 2
  const parts = Math.max(1, Math.min(a.words, b.words))
  const steps = lastSteps()
  return { steps, cost, worst: { steps, cost, letters }, letters, parts, ...NOTHING_LEFT }
}

function matchParts(a: NameKey, b: NameKey, table: CostTable): Match | null {
  const pairings = pairParts(a, b, table, ALIEN_PART)
  if (pairings.length === 0) return null
  const takenA = new Uint8Array(a.folded.parts.length)
  const takenB = new Uint8Array(b.folded.parts.length)
  const steps: Step[] = []
  let cost = 0
  let worst: Match['worst'] | null = null
  let letters = 0
  let initials = 0
  let reordered = false
  let before = -1
  for (const pairing of pairings) {
    takenA.fill(1, pairing.a, pairing.a + pairing.aCount)
    takenB.fill(1, pairing.b, pairing.b + pairing.bCount)
    if (pairing.b < before) reordered = true
    before = pairing.b
    letters += pairing.letters
    if (pairing.initial) initials++
    else {
      cost += pairing.cost
      worst = worseOf(worst, pairing.steps, pairing.cost, pairing.letters)
      if (pairing.cost > 0) steps.push(...pairing.steps)
    }
  }
  const leftA: number[] = []
  const leftB: number[] = []
  const signs = new Map<string, number>()
  a.folded.parts.forEach(({ role }, at) => {
    if (takenA[at]) return
    if (role === 'word' || role === 'initial') leftA.push(at)
    else signs.set(role, (signs.get(role) ?? 0) + 1)
  })
  b.folded.parts.forEach(({ role }, at) => {
    if (takenB[at]) return
    if (role === 'word' || role === 'initial') leftB.push(at)
    else signs.set(role, (signs.get(role) ?? 0) - 1)
  })
  let dropped = 0
  for (const difference of signs.values()) dropped += Math.abs(difference)
  worst ??= { steps, cost, letters }
  return { steps, cost, worst, letters, parts: pairings.length, leftA, leftB, dropped, reordered, initials }
}
