import { align, lastSteps, type Step } from './align.ts'
import type { CostTable } from './costs.ts'
import { classesApart, type NameKey } from './name-key.ts'

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
/** Nats that a consonant of one side alone costs at least, nearly always. */
const CLASS_COST = 1.2

/**
 * Finds the parts of two names that stand for each other, each used once, the best pairing first taken: part with part,
 * and two neighbours with what may be their joined form.
 * @param alien nats by letter above which two parts are not counterparts
 * @returns pairings in the order of the first name
 */
export function pairParts(a: NameKey, b: NameKey, table: CostTable, alien: number): Pairing[] {
  const taken: Taken = { a: 0, b: 0 }
  const chosen: Pairing[] = []
  // Equal parts find each other first, and need not be weighed against others.
  choose(equalParts(a, b), taken, chosen)
  choose(alikeParts(a, b, taken, table, alien), taken, chosen)
  return chosen.sort((p, q) => p.a - q.a)
}

/** Bits of the parts that have their counterpart. */
type Taken = { a: number; b: number }

function choose(pairings: Pairing[], taken: Taken, chosen: Pairing[]): void {
  if (pairings.length > 1)
    pairings.sort((p, q) => p.cost / p.letters - q.cost / q.letters || q.letters - p.letters || p.a - q.a || p.b - q.b)
  for (const pairing of pairings) {
    const own = bitsOf(pairing.a, pairing.aCount)
    const other = bitsOf(pairing.b, pairing.bCount)
    if (taken.a & own || taken.b & other) continue
    taken.a |= own
    taken.b |= other
    chosen.push(pairing)
  }
}

function bitsOf(from: number, count: number): number {
  return ((1 << count) - 1) << from
}

const NO_STEPS: readonly Step[] = []

/** Parts of the same letters, and two neighbours of the letters of one part. */
function equalParts(a: NameKey, b: NameKey): Pairing[] {
  const pairings: Pairing[] = []
  eachPair(a, b, NONE, (i, aCount, j, bCount) => {
    const [aFrom, aTo, bFrom, bTo] = [a.bounds[i]!, a.bounds[i + aCount]!, b.bounds[j]!, b.bounds[j + bCount]!]
    if (aTo - aFrom !== bTo - bFrom) return
    for (let at = aFrom, other = bFrom; at < aTo; at++, other++)
      if (a.letters.charCodeAt(at) !== b.letters.charCodeAt(other)) return
    pairings.push({ a: i, aCount, b: j, bCount, cost: 0, letters: aTo - aFrom, steps: NO_STEPS, initial: false })
  })
  return pairings
}

const NONE: Taken = { a: 0, b: 0 }

function alikeParts(a: NameKey, b: NameKey, taken: Taken, table: CostTable, alien: number): Pairing[] {
  const pairings: Pairing[] = []
  eachPair(a, b, taken, (i, aCount, j, bCount) => {
    if (aCount === bCount && isInitial(a, i) !== isInitial(b, j)) {
      if (a.letters.charCodeAt(a.bounds[i]!) === b.letters.charCodeAt(b.bounds[j]!))
        pairings.push({ a: i, aCount, b: j, bCount, cost: INITIAL_COST, letters: 1, steps: NO_STEPS, initial: true })
      return
    }
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
    pairings.push({ a: i, aCount, b: j, bCount, cost, letters, steps: lastSteps(), initial: false })
  })
  return pairings
}

/** Every part with every part; where the numbers of parts differ, also two neighbours with one. Parts that are taken are left out. */
function eachPair(
  a: NameKey,
  b: NameKey,
  taken: Taken,
  visit: (i: number, aCount: number, j: number, bCount: number) => void,
): void {
  const aCount = a.folded.parts.length
  const bCount = b.folded.parts.length
  for (let i = 0; i < aCount; i++) {
    if (!isWord(a, i) || taken.a & (1 << i)) continue
    for (let j = 0; j < bCount; j++) {
      if (!isWord(b, j) || taken.b & (1 << j)) continue
      visit(i, 1, j, 1)
      if (aCount === bCount) continue
      if (isWord(a, i + 1) && !(taken.a & (2 << i))) visit(i, 2, j, 1)
      if (isWord(b, j + 1) && !(taken.b & (2 << j))) visit(i, 1, j, 2)
    }
  }
}

function isWord(key: NameKey, part: number): boolean {
  const role = key.folded.parts[part]?.role
  return role === 'word' || role === 'initial'
}

function isInitial(key: NameKey, part: number): boolean {
  return key.folded.parts[part]!.role === 'initial'
}

/** What two parts cost at least, nearly always, by the consonants that one of them lacks. */
export function leastCost(a: NameKey, i: number, b: NameKey, j: number): number {
  return CLASS_COST * classesApart(a.classes[i]!, b.classes[j]!)
}
