/** Logistic regression with a ridge, by Newton's method: for a few dozen features and some thousand cases. */

export type Case = { readonly x: Float64Array; readonly y: 0 | 1; readonly weight: number }

const MOST_STEPS = 50
const SETTLED = 1e-7

/** @param ridge what large weights cost; the first feature is the bias and costs nothing */
export function learnLogistic(cases: readonly Case[], ridge: number): Float64Array {
  const size = cases[0]!.x.length
  const weights = new Float64Array(size)
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : -ridge * weight))
    const curve = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size)
      row[at] = at === 0 ? 1e-6 : ridge
      return row
    })
    for (const { x, y, weight } of cases) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * weights[at]!, 0)))
      const pull = weight * (y - p)
      const bend = weight * p * (1 - p)
      for (let i = 0; i < size; i++) {
        const value = x[i]!
        if (value === 0) continue
        slope[i]! += pull * value
        for (let j = 0; j < size; j++) curve[i]![j]! += bend * value * x[j]!
      }
    }
    const move = solve(curve, slope)
    for (let at = 0; at < size; at++) weights[at]! += move[at]!
    if (Math.max(...move.map(Math.abs)) < SETTLED) break
  }
  return weights
}

/** Gauss-Jordan elimination with pivots. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at]!])
  for (let i = 0; i < rows.length; i++) {
    let pivot = i
    for (let r = i + 1; r < rows.length; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let r = 0; r < rows.length; r++) {
      if (r === i) continue
      const factor = rows[r]![i]! / rows[i]![i]!
      if (factor !== 0) for (let c = i; c <= rows.length; c++) rows[r]![c]! -= factor * rows[i]![c]!
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!)
}
