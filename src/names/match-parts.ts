import { align, lastSteps, type Step } from './align.ts'
import type { CostTable } from './costs.ts'
import type { NameKey } from './name-key.ts'

/** How two names lie on each other, part by part. Costs in nats. */
export type Match = {
  readonly steps: readonly Step[]
  readonly cost: number
  /** Cost by letter of the part that agrees least. */
  readonly worst: number
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
/** Nats by letter above which two parts are not counterparts. */
const ALIEN = 0.75

type Pairing = { a: number; aCount: number; b: number; bCount: number; cost: number; letters: number; initial: boolean }

/** Lays two names on each other: in one run when the order is the same, part by part when parts move or are missing. */
export function matchNames(a: NameKey, b: NameKey, table: CostTable): Match {
  const whole = matchRun(a, b, table)
  const aCount = a.folded.parts.length
  const bCount = b.folded.parts.length
  if (aCount <= 1 && bCount <= 1) return whole
  if (whole.cost < 0.3 * Math.min(aCount, bCount) || aCount > 12 || bCount > 12) return whole
  const parted = matchParts(a, b, table)
  return parted && weighed(parted) < weighed(whole) ? parted : whole
}

/** For choosing between two ways to match; what is made of it is learned. */
function weighed(match: Match): number {
  const both = Math.min(match.leftA.length, match.leftB.length)
  return match.cost + LEFT_PART * (match.leftA.length + match.leftB.length + both) + (match.reordered ? REORDERED : 0)
}

function matchRun(a: NameKey, b: NameKey, table: CostTable): Match {
  const cost = align(a, 0, a.letters.length, b, 0, b.letters.length, table)
  const steps = lastSteps()
  const letters = (a.letters.length + b.letters.length) / 2
  return {
    steps,
    cost,
    worst: cost / Math.max(1, letters / Math.max(1, Math.min(wordCount(a), wordCount(b)))),
    letters,
    parts: Math.min(wordCount(a), wordCount(b)),
    leftA: [],
    leftB: [],
    dropped: 0,
    reordered: false,
    initials: 0,
  }
}

function wordCount(key: NameKey): number {
  let count = 0
  for (const part of key.folded.parts) if (part.role === 'word' || part.role === 'initial') count++
  return count
}

function isWord(key: NameKey, part: number): boolean {
  const role = key.folded.parts[part]!.role
  return role === 'word' || role === 'initial'
}

function matchParts(a: NameKey, b: NameKey, table: CostTable): Match | null {
  const pairings = candidatePairings(a, b, table)
  const takenA = new Uint8Array(a.folded.parts.length)
  const takenB = new Uint8Array(b.folded.parts.length)
  const chosen: Pairing[] = []
  for (const pairing of pairings) {
    if (isTaken(takenA, pairing.a, pairing.aCount) || isTaken(takenB, pairing.b, pairing.bCount)) continue
    takenA.fill(1, pairing.a, pairing.a + pairing.aCount)
    takenB.fill(1, pairing.b, pairing.b + pairing.bCount)
    chosen.push(pairing)
  }
  if (chosen.length === 0) return null
  chosen.sort((p, q) => p.a - q.a)
  const steps: Step[] = []
  let cost = 0
  let worst = 0
  let letters = 0
  let initials = 0
  let reordered = false
  chosen.forEach((pairing, at) => {
    if (at > 0 && pairing.b < chosen[at - 1]!.b) reordered = true
    letters += pairing.letters
    if (pairing.initial) {
      initials++
      return
    }
    cost += pairing.cost
    worst = Math.max(worst, pairing.cost / pairing.letters)
    if (pairing.cost === 0) return
    align(
      a,
      a.bounds[pairing.a]!,
      a.bounds[pairing.a + pairing.aCount]!,
      b,
      b.bounds[pairing.b]!,
      b.bounds[pairing.b + pairing.bCount]!,
      table,
    )
    steps.push(...lastSteps())
  })
  const leftA: number[] = []
  const leftB: number[] = []
  const signs = new Map<string, number>()
  a.folded.parts.forEach((part, at) => {
    if (takenA[at]) return
    if (isWord(a, at)) leftA.push(at)
    else signs.set(part.role, (signs.get(part.role) ?? 0) + 1)
  })
  b.folded.parts.forEach((part, at) => {
    if (takenB[at]) return
    if (isWord(b, at)) leftB.push(at)
    else signs.set(part.role, (signs.get(part.role) ?? 0) - 1)
  })
  let dropped = 0
  for (const difference of signs.values()) dropped += Math.abs(difference)
  return { steps, cost, worst, letters, parts: chosen.length, leftA, leftB, dropped, reordered, initials }
}

function isTaken(taken: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (taken[at]) return true
  return false
}

/** Counterparts in both names, best first: part with part, and two neighbours with what may be their joined form. */
function candidatePairings(a: NameKey, b: NameKey, table: CostTable): Pairing[] {
  const pairings: Pairing[] = []
  const aParts = a.folded.parts
  const bParts = b.folded.parts
  const add = (i: number, iCount: number, j: number, jCount: number) => {
    const aFrom = a.bounds[i]!
    const aTo = a.bounds[i + iCount]!
    const bFrom = b.bounds[j]!
    const bTo = b.bounds[j + jCount]!
    const letters = (aTo - aFrom + bTo - bFrom) / 2
    const gap = Math.abs(aTo - aFrom - bTo + bFrom)
    if (gap > 3 && gap > letters * 0.7) return
    const cost = align(a, aFrom, aTo, b, bFrom, bTo, table)
    if (cost > ALIEN * letters) return
    pairings.push({ a: i, aCount: iCount, b: j, bCount: jCount, cost, letters, initial: false })
  }
  for (let i = 0; i < aParts.length; i++) {
    for (let j = 0; j < bParts.length; j++) {
      const words = isWord(a, i) && isWord(b, j)
      if (words) {
        const one = aParts[i]!
        const other = bParts[j]!
        if ((one.role === 'initial') !== (other.role === 'initial')) {
          if (one.letters[0] === other.letters[0])
            pairings.push({ a: i, aCount: 1, b: j, bCount: 1, cost: 0.9, letters: 1, initial: true })
        } else add(i, 1, j, 1)
      }
      if (aParts.length === bParts.length) continue
      if (i + 1 < aParts.length && isWord(b, j) && isWord(a, i + 1)) add(i, 2, j, 1)
      if (j + 1 < bParts.length && isWord(a, i) && isWord(b, j + 1)) add(i, 1, j, 2)
    }
  }
  return pairings.sort(
    (p, q) => p.cost / p.letters - q.cost / q.letters || q.letters - p.letters || p.a - q.a || p.b - q.b,
  )
}
