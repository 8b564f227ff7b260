import type { CostTable } from './costs.ts'
import type { NameKey } from './name-key.ts'

/** One step of an alignment: two chunks exchanged, or one left out (the other is -1). Equal letters are no step. */
export type Step = { readonly left: number; readonly right: number; readonly place: number; readonly cost: number }

/** No name differs over so many letters: longer runs are not weighed, so that no input is slow. */
const MOST_LETTERS = 96

let cells = new Float32Array(0)
/** How a cell was reached: index into ids of the left name plus one, times 65536, plus the same of the right name. */
let moves = new Int32Array(0)

function reserve(size: number): void {
  if (cells.length >= size) return
  cells = new Float32Array(size * 2)
  moves = new Int32Array(size * 2)
}

/** Rows in a row beyond the limit after which no chunk can come back under it. */
const LONGEST_CHUNK = 5
/** Equal letters kept at a seam. */
const SEAM = 2

/**
 * The cheapest way to turn one run of letters into another, over chunks of one to five letters.
 * Positions are those of {@link NameKey}; runs begin and end where parts do.
 * @param limit nats above which the answer is of no interest
 * @returns nats, Infinity above the limit; the steps are read by {@link lastSteps} until the next call
 */
export function align(
  a: NameKey,
  aFrom: number,
  aTo: number,
  b: NameKey,
  bFrom: number,
  bTo: number,
  table: CostTable,
  limit: number,
): number {
  // What is equal at both ends needs no weighing, but for the letters that a chunk over the seam may take.
  const [aLetters, bLetters] = [a.letters, b.letters]
  const shorter = Math.min(aTo - aFrom, bTo - bFrom)
  let head = 0
  while (head < shorter && aLetters.charCodeAt(aFrom + head) === bLetters.charCodeAt(bFrom + head)) head++
  if (head === shorter && aTo - aFrom === bTo - bFrom) {
    last = null
    return 0
  }
  let tail = 0
  while (tail < shorter - head && aLetters.charCodeAt(aTo - 1 - tail) === bLetters.charCodeAt(bTo - 1 - tail)) tail++
  head = Math.max(0, head - SEAM)
  tail = Math.max(0, tail - SEAM)
  return alignBetween(a, aFrom + head, aTo - tail, b, bFrom + head, bTo - tail, table, limit)
}

function alignBetween(
  a: NameKey,
  aFrom: number,
  aTo: number,
  b: NameKey,
  bFrom: number,
  bTo: number,
  table: CostTable,
  limit: number,
): number {
  const rows = aTo - aFrom + 1
  const columns = bTo - bFrom + 1
  if (rows > MOST_LETTERS || columns > MOST_LETTERS) {
    last = null
    return Number.POSITIVE_INFINITY
  }
  reserve(rows * columns)
  const { width, costs, omissions, abjadOmissions } = table
  const size = table.size
  const aOmissions = b.folded.abjad && !a.folded.abjad ? abjadOmissions : omissions
  const bOmissions = a.folded.abjad && !b.folded.abjad ? abjadOmissions : omissions
  const aEnds = a.ends
  const aIds = a.ids
  const aLengths = a.lengths
  const aStarts = a.starts
  const bEnds = b.ends
  const bIds = b.ids
  const bLengths = b.lengths
  const bStarts = b.starts
  let beyond = 0
  cells[0] = 0
  for (let i = 0; i < rows; i++) {
    const ai = aFrom + i
    const aEdge = aStarts[ai]!
    const kFrom = i === 0 ? 0 : aEnds[ai]!
    const kTo = i === 0 ? 0 : aEnds[ai + 1]!
    const here = i * columns
    let least = i === 0 ? 0 : Number.POSITIVE_INFINITY
    for (let j = i === 0 ? 1 : 0; j < columns; j++) {
      const bj = bFrom + j
      const bEdge = bStarts[bj]!
      const lFrom = j === 0 ? 0 : bEnds[bj]!
      const lTo = j === 0 ? 0 : bEnds[bj + 1]!
      const ending = aEdge & bEdge ? 2 : 0
      let best = Number.POSITIVE_INFINITY
      let move = 0
      for (let k = kFrom; k < kTo; k++) {
        const la = aLengths[k]!
        if (la > i) break
        const id = aIds[k]!
        const base = here - la * columns + j
        const opens = aStarts[ai - la]!
        const left = cells[base]! + aOmissions[(opens & bEdge ? 1 : ending) * width + id]!
        if (left < best) {
          best = left
          move = (k + 1) << 16
        }
        const row = id * width
        for (let l = lFrom; l < lTo; l++) {
          const lb = bLengths[l]!
          if (lb > j) break
          const at = opens & bStarts[bj - lb]! ? 1 : ending
          const both = cells[base - lb]! + costs[at * size + row + bIds[l]!]!
          if (both < best) {
            best = both
            move = ((k + 1) << 16) | (l + 1)
          }
        }
      }
      for (let l = lFrom; l < lTo; l++) {
        const lb = bLengths[l]!
        if (lb > j) break
        const right = cells[here + j - lb]! + bOmissions[(aEdge & bStarts[bj - lb]! ? 1 : ending) * width + bIds[l]!]!
        if (right < best) {
          best = right
          move = l + 1
        }
      }
      cells[here + j] = best
      moves[here + j] = move
      if (best < least) least = best
    }
    beyond = least > limit ? beyond + 1 : 0
    if (beyond >= LONGEST_CHUNK) {
      last = null
      return Number.POSITIVE_INFINITY
    }
  }
  last = { a, aFrom, b, bFrom, rows, columns }
  const total = cells[rows * columns - 1]!
  return total <= limit ? total : Number.POSITIVE_INFINITY
}

let last: {
  a: NameKey
  aFrom: number
  b: NameKey
  bFrom: number
  rows: number
  columns: number
} | null = null

/** The steps of the alignment made last, from the end to the beginning. */
export function lastSteps(): Step[] {
  const steps: Step[] = []
  if (!last) return steps
  const { a, aFrom, b, bFrom, rows, columns } = last
  let i = rows - 1
  let j = columns - 1
  if (!Number.isFinite(cells[i * columns + j]!)) return steps
  while (i > 0 || j > 0) {
    const at = i * columns + j
    const move = moves[at]!
    const k = (move >>> 16) - 1
    const l = (move & 0xffff) - 1
    const toI = k < 0 ? i : i - a.lengths[k]!
    const toJ = l < 0 ? j : j - b.lengths[l]!
    const left = k < 0 ? -1 : a.ids[k]!
    const right = l < 0 ? -1 : b.ids[l]!
    if (left !== right) {
      const opens = a.starts[aFrom + toI]! && b.starts[bFrom + toJ]!
      const closes = a.starts[aFrom + i]! && b.starts[bFrom + j]!
      steps.push({ left, right, place: opens ? 1 : closes ? 2 : 0, cost: cells[at]! - cells[toI * columns + toJ]! })
    }
    i = toI
    j = toJ
  }
  return steps
}
