import type { Vector } from './vectors.ts'

/** One text to learn from. */
export type Lesson = {
  readonly vector: Pick<Vector, 'rows' | 'values'>
  /** Index of its class; −1 for none of them: it stands against all. */
  readonly label: number
  /** How much it counts: versions of one source share a vote. */
  readonly weight: number
}

/** More change nothing on held-out years. */
export const ROUNDS = 6
/** What a mistake costs against large weights; measured on held-out years, not sensitive between 1 and 5. */
const COST = 3

/**
 * One linear separator for each class against the rest, all at once: L2-regularized squared hinge loss by dual coordinate
 * descent (Hsieh et al. 2008, algorithm 1). The order is drawn from a fixed seed; nothing but sums, products and
 * quotients, so the same lessons give the same bits.
 * @param favour by class: how many times a positive example counts
 * @param rounds over all lessons
 * @returns weights, feature after feature, the classes of one feature side by side
 */
export function learn(
  lessons: readonly Lesson[],
  features: number,
  classes: number,
  favour: readonly number[],
  rounds: number,
): Float64Array {
  const weights = new Float64Array(features * classes)
  const duals = new Float64Array(lessons.length * classes)
  const squares = lessons.map(({ vector }) => vector.values.reduce((sum, value) => sum + value * value, 0))
  const order = Int32Array.from(lessons, (_, at) => at)
  const margins = new Float64Array(classes)
  let seed = 1
  for (let round = 0; round < rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const other = (seed >>> 8) % (last + 1)
      const kept = order[last]!
      order[last] = order[other]!
      order[other] = kept
    }
    for (const at of order) {
      const { vector, label, weight } = lessons[at]!
      marginsOf(vector, weights, classes, margins)
      let moved = false
      for (let one = 0; one < classes; one++) {
        const sign = label === one ? 1 : -1
        const slack = 0.5 / (COST * weight * (label === one ? favour[one]! : 1))
        const before = duals[at * classes + one]!
        const slope = sign * margins[one]! - 1 + slack * before
        const after = Math.max(0, before - slope / (squares[at]! + slack))
        duals[at * classes + one] = after
        margins[one] = (after - before) * sign
        if (after !== before) moved = true
      }
      if (moved) add(vector, margins, weights, classes)
    }
  }
  return weights
}

/** Margins of a text, by class, into `into`. */
export function marginsOf(
  { rows, values }: Lesson['vector'],
  weights: Float64Array | Int8Array,
  classes: number,
  into: Float64Array,
): void {
  into.fill(0)
  const even = rows.length - (rows.length % 4)
  // Four at once take half as long as one after the other.
  for (let at = 0; at < even; at += 4) {
    const [a, b, c, d] = [
      rows[at]! * classes,
      rows[at + 1]! * classes,
      rows[at + 2]! * classes,
      rows[at + 3]! * classes,
    ]
    const [i, j, k, l] = [values[at]!, values[at + 1]!, values[at + 2]!, values[at + 3]!]
    for (let one = 0; one < classes; one++) {
      into[one]! += weights[a + one]! * i + weights[b + one]! * j + weights[c + one]! * k + weights[d + one]! * l
    }
  }
  for (let at = even; at < rows.length; at++) {
    const from = rows[at]! * classes
    const value = values[at]!
    for (let one = 0; one < classes; one++) into[one]! += weights[from + one]! * value
  }
}

function add({ rows, values }: Lesson['vector'], by: Float64Array, weights: Float64Array, classes: number): void {
  for (let at = 0; at < rows.length; at++) {
    const from = rows[at]! * classes
    const value = values[at]!
    for (let one = 0; one < classes; one++) weights[from + one]! += by[one]! * value
  }
}
