import { align, lastSteps, type Step } from './align.ts'
import type { CostTable } from './costs.ts'
import type { NameKey } from './name-key.ts'

/** Counterparts: `aCount` parts from `a` on, which stand for `bCount` parts from `b` on. Cost in nats. */
export type Pairing = {
  readonly a: number
  readonly aCount: number
  readonly b: number
  readonly bCount: number
  readonly cost: number
  readonly letters: number
  readonly steps: readonly Step[]
  /** One of them is an initial. */
  readonly initial: boolean
}

const INITIAL_COST = 0.9
/** Nats that a consonant class of one side alone costs at least, nearly always. */
const CLASS_COST = 1.2

/**
 * Finds the parts of two names that stand for each other, each used once, the best pairing first taken: part with part,
 * and two neighbours with what may be their joined form.
 * @param alien nats by letter above which two parts are not counterparts
 * @returns pairings in the order of the first name
 */
export function pairParts(a: NameKey, b: NameKey, table: CostTable, alien: number): Pairing[] {
  const takenA = new Uint8Array(a.folded.parts.length)
  const takenB = new Uint8Array(b.folded.parts.length)
  const chosen: Pairing[] = []
  for (const pairing of candidates(a, b, table, alien)) {
    if (isTaken(takenA, pairing.a, pairing.aCount) || isTaken(takenB, pairing.b, pairing.bCount)) continue
    takenA.fill(1, pairing.a, pairing.a + pairing.aCount)
    takenB.fill(1, pairing.b, pairing.b + pairing.bCount)
    chosen.push(pairing)
  }
  return chosen.sort((p, q) => p.a - q.a)
}

function isTaken(taken: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (taken[at]) return true
  return false
}

function candidates(a: NameKey, b: NameKey, table: CostTable, alien: number): Pairing[] {
  const pairings: Pairing[] = []
  const aParts = a.folded.parts
  const bParts = b.folded.parts
  const isWord = (key: NameKey, part: number) => {
    const role = key.folded.parts[part]?.role
    return role === 'word' || role === 'initial'
  }
  const add = (i: number, aCount: number, j: number, bCount: number) => {
    const aFrom = a.bounds[i]!
    const aTo = a.bounds[i + aCount]!
    const bFrom = b.bounds[j]!
    const bTo = b.bounds[j + bCount]!
    const letters = (aTo - aFrom + bTo - bFrom) / 2
    const limit = alien * letters
    if (aCount === bCount && leastCost(a, i, b, j) > limit) return
    if (Math.abs(aTo - aFrom - bTo + bFrom) > Math.max(3, 0.7 * letters)) return
    const cost = align(a, aFrom, aTo, b, bFrom, bTo, table, limit)
    if (cost > limit) return
    pairings.push({ a: i, aCount, b: j, bCount, cost, letters, steps: cost > 0 ? lastSteps() : [], initial: false })
  }
  for (let i = 0; i < aParts.length; i++) {
    if (!isWord(a, i)) continue
    for (let j = 0; j < bParts.length; j++) {
      if (!isWord(b, j)) continue
      const one = aParts[i]!
      const other = bParts[j]!
      if ((one.role === 'initial') === (other.role === 'initial')) add(i, 1, j, 1)
      else if (one.letters[0] === other.letters[0])
        pairings.push({ a: i, aCount: 1, b: j, bCount: 1, cost: INITIAL_COST, letters: 1, steps: [], initial: true })
      if (aParts.length === bParts.length) continue
      if (isWord(a, i + 1)) add(i, 2, j, 1)
      if (isWord(b, j + 1)) add(i, 1, j, 2)
    }
  }
  return pairings.sort(
    (p, q) => p.cost / p.letters - q.cost / q.letters || q.letters - p.letters || p.a - q.a || p.b - q.b,
  )
}

/** What two parts cost at least, nearly always, by the classes of consonants that one of them lacks. */
export function leastCost(a: NameKey, i: number, b: NameKey, j: number): number {
  return CLASS_COST * bitCount(a.classes[i]! ^ b.classes[j]!)
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
