import { ID_SHIFT, LENGTH, OPENS } from './chunk-trie.ts'
import type { CostTable } from './costs.ts'
import type { NameKey } from './name-key.ts'

/** One step of an alignment: two chunks exchanged, or one left out (the other is -1). Equal letters are no step. */
export type Step = { readonly left: number; readonly right: number; readonly place: number; readonly cost: number }

/** No name differs over so many letters: longer runs are not weighed, so that no input is slow. */
const MOST_LETTERS = 96

let cells = new Float32Array(0)
/** How a cell was reached: number of the left name's chunk plus one, times 65536, plus the same of the right name. */
let moves = new Int32Array(0)

function reserve(size: number): void {
  if (cells.length >= size) return
  cells = new Float32Array(size * 2)
  moves = new Int32Array(size * 2)
}

/** First and last column of each row that is within the limit: only what they lead to is weighed. */
const lows = new Int32Array(MOST_LETTERS + 1)
const highs = new Int32Array(MOST_LETTERS + 1)
/** The left name's chunks that end in a row and begin in one within the limit. */
const ACTIVE = 8
const activeNumbers = new Int32Array(ACTIVE)
const activeIds = new Int32Array(ACTIVE)
const activeBases = new Int32Array(ACTIVE)
/** {@link OPENS} where a chunk begins its part. */
const activeOpens = new Int32Array(ACTIVE)

/** Rows in a row beyond the limit after which no chunk can come back under it. */
const LONGEST_CHUNK = 5
/** Nats that a sum of single-precision costs may be off. */
const SLACK = 1e-4
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
  const [grid, moveTo] = [cells, moves]
  const { width, costs, omissions, abjadOmissions } = table
  const size = table.size
  const aOmissions = b.folded.abjad && !a.folded.abjad ? abjadOmissions : omissions
  const bOmissions = a.folded.abjad && !b.folded.abjad ? abjadOmissions : omissions
  const { ends: aEnds, chunks: aChunks, starts: aStarts } = a
  const { ends: bEnds, chunks: bChunks, starts: bStarts, longest: reach } = b
  // What costs more than the limit so far is on no way to an answer of interest.
  const bound = limit + SLACK
  let beyond = 0
  for (let i = 0; i < rows; i++) {
    const ai = aFrom + i
    const aEdge = aStarts[ai]!
    const here = i * columns
    let active = 0
    let low = i === 0 ? 0 : columns
    let high = i === 0 ? 0 : -1
    for (let k = i === 0 ? 0 : aEnds[ai]!, kTo = i === 0 ? 0 : aEnds[ai + 1]!; k < kTo; k++) {
      const chunk = aChunks[k]!
      const length = chunk & LENGTH
      if (length > i) break
      const from = i - length
      if (highs[from]! < 0) continue
      if (lows[from]! < low) low = lows[from]!
      if (highs[from]! > high) high = highs[from]!
      activeNumbers[active] = (k + 1) << 16
      activeIds[active] = chunk >> ID_SHIFT
      activeBases[active] = from * columns
      activeOpens[active] = chunk & OPENS
      active++
    }
    for (let j = 0; j < columns; j++) grid[here + j] = Number.POSITIVE_INFINITY
    let first = columns
    let final = -1
    let least = Number.POSITIVE_INFINITY
    for (let j = low; j < columns && j <= high + reach; j++) {
      const lFrom = j === 0 ? 0 : bEnds[bFrom + j]!
      const lTo = j === 0 ? 0 : bEnds[bFrom + j + 1]!
      const bEdge = bStarts[bFrom + j]!
      const ending = aEdge & bEdge ? 2 : 0
      let best = i + j === 0 ? 0 : bound
      let move = i + j === 0 ? 0 : -1
      for (let k = 0; k < active; k++) {
        const id = activeIds[k]!
        const base = activeBases[k]! + j
        const aOpens = activeOpens[k]!
        const above = grid[base]!
        if (above < best) {
          const left = above + aOmissions[(aOpens && bEdge ? 1 : ending) * width + id]!
          if (left < best) {
            best = left
            move = activeNumbers[k]!
          }
        }
        const row = id * width
        for (let l = lFrom; l < lTo; l++) {
          const other = bChunks[l]!
          const length = other & LENGTH
          if (length > j) break
          const before = grid[base - length]!
          if (before >= best) continue
          const both = before + costs[(aOpens & other ? 1 : ending) * size + row + (other >> ID_SHIFT)]!
          if (both < best) {
            best = both
            move = activeNumbers[k]! | (l + 1)
          }
        }
      }
      for (let l = lFrom; l < lTo; l++) {
        const other = bChunks[l]!
        const length = other & LENGTH
        if (length > j) break
        const before = grid[here + j - length]!
        if (before >= best) continue
        const right = before + bOmissions[(aEdge && other & OPENS ? 1 : ending) * width + (other >> ID_SHIFT)]!
        if (right < best) {
          best = right
          move = l + 1
        }
      }
      if (move < 0) continue
      grid[here + j] = best
      moveTo[here + j] = move
      if (best < least) least = best
      if (first === columns) first = j
      final = j
      if (j > high) high = j
    }
    lows[i] = first
    highs[i] = final
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
    const toI = k < 0 ? i : i - (a.chunks[k]! & LENGTH)
    const toJ = l < 0 ? j : j - (b.chunks[l]! & LENGTH)
    const left = k < 0 ? -1 : a.chunks[k]! >> ID_SHIFT
    const right = l < 0 ? -1 : b.chunks[l]! >> ID_SHIFT
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
