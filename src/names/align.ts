import type { CostTable } from './costs.ts'
import type { NameKey } from './name-key.ts'

/** One step of an alignment: two chunks exchanged, or one left out (the other is -1). Equal letters are no step. */
export type Step = { readonly left: number; readonly right: number; readonly place: number; readonly cost: number }

const STRANGE = 6
const MAX_LETTERS = 96

let cells = new Float32Array(0)
/** How a cell was reached: index into ids of the left name plus one, times 65536, plus the same of the right name. */
let moves = new Int32Array(0)

function reserve(size: number): void {
  if (cells.length >= size) return
  cells = new Float32Array(size * 2)
  moves = new Int32Array(size * 2)
}

/**
 * The cheapest way to turn one run of letters into another, over chunks of one to five letters.
 * Positions are those of {@link NameKey}; runs begin and end where parts do.
 * @returns nats; the steps are read by {@link lastSteps} until the next call
 */
export function align(
  a: NameKey,
  aFrom: number,
  aTo: number,
  b: NameKey,
  bFrom: number,
  bTo: number,
  table: CostTable,
): number {
  const rows = Math.min(aTo - aFrom, MAX_LETTERS) + 1
  const columns = Math.min(bTo - bFrom, MAX_LETTERS) + 1
  reserve(rows * columns)
  const { width, costs, abjadOmissions } = table
  const nothing = width - 1
  const aUnvowelled = a.folded.abjad && !b.folded.abjad
  const bUnvowelled = b.folded.abjad && !a.folded.abjad
  cells[0] = 0
  for (let i = 0; i < rows; i++) {
    const ai = aFrom + i
    const aEdge = a.starts[ai]!
    for (let j = i === 0 ? 1 : 0; j < columns; j++) {
      const bj = bFrom + j
      const bEdge = b.starts[bj]!
      let best = Number.POSITIVE_INFINITY
      let move = 0
      const kTo = i === 0 ? 0 : a.ends[ai + 1]!
      const lTo = j === 0 ? 0 : b.ends[bj + 1]!
      const lFrom = j === 0 ? 0 : b.ends[bj]!
      const ending = aEdge && bEdge ? 2 : 0
      for (let k = i === 0 ? 0 : a.ends[ai]!; k < kTo; k++) {
        const la = a.lengths[k]!
        if (la > i) continue
        const id = a.ids[k]!
        const base = (i - la) * columns
        const opens = a.starts[ai - la]!
        // Leave the left chunk out.
        const place = opens && bEdge ? 1 : ending
        const left =
          cells[base + j]! + (bUnvowelled ? abjadOmissions[place]![id]! : costs[place]![id * width + nothing]!)
        if (left < best) {
          best = left
          move = (k + 1) << 16
        }
        const row = id * width
        for (let l = lFrom; l < lTo; l++) {
          const lb = b.lengths[l]!
          if (lb > j) continue
          const at = opens && b.starts[bj - lb]! ? 1 : ending
          const both = cells[base + j - lb]! + costs[at]![row + b.ids[l]!]!
          if (both < best) {
            best = both
            move = ((k + 1) << 16) | (l + 1)
          }
        }
      }
      for (let l = lFrom; l < lTo; l++) {
        const lb = b.lengths[l]!
        if (lb > j) continue
        const place = aEdge && b.starts[bj - lb]! ? 1 : ending
        const id = b.ids[l]!
        const right =
          cells[i * columns + j - lb]! +
          (aUnvowelled ? abjadOmissions[place]![id]! : costs[place]![id * width + nothing]!)
        if (right < best) {
          best = right
          move = l + 1
        }
      }
      cells[i * columns + j] = best
      moves[i * columns + j] = move
    }
  }
  last = { a, aFrom, b, bFrom, rows, columns, table }
  const total = cells[rows * columns - 1]!
  return Number.isFinite(total) ? total : STRANGE * Math.max(rows, columns)
}

let last: {
  a: NameKey
  aFrom: number
  b: NameKey
  bFrom: number
  rows: number
  columns: number
  table: CostTable
} | null = null

/** The steps of the alignment made last, from the end to the beginning. */
export function lastSteps(): Step[] {
  const steps: Step[] = []
  if (!last) return steps
  const { a, aFrom, b, bFrom, rows, columns, table } = last
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
  void table
  return steps
}
