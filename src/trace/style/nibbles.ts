/** The largest number that half a byte keeps, with its sign. */
const MOST = 7

/**
 * What one is worth in the numbers of {@link unnibbled}, by class: the largest weight of a class is the square of
 * {@link MOST}.
 * @param weights feature after feature, the classes of one side by side
 */
export function stepsOf(weights: Float64Array, classes: number): number[] {
  const largest = new Float64Array(classes).fill(1e-9)
  weights.forEach((weight, at) => {
    largest[at % classes] = Math.max(largest[at % classes]!, Math.abs(weight))
  })
  return Array.from(largest, most => most / (MOST * MOST))
}

/** Weights in half a byte each, the first in the lower half: the root of each, rounded, so that small ones stay apart. */
export function nibbles(weights: Float64Array, steps: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(weights.length / 2))
  weights.forEach((weight, at) => {
    const root = Math.round(Math.sqrt(Math.abs(weight) / steps[at % steps.length]!))
    bytes[at >> 1]! |= ((weight < 0 ? -root : root) & 0xf) << (at % 2 === 0 ? 0 : 4)
  })
  return bytes
}

/** Whole numbers of steps, from −49 to 49. @param count of weights */
export function unnibbled(bytes: Uint8Array, count: number): Int8Array {
  const weights = new Int8Array(count)
  for (let at = 0; at < count; at++) {
    const byte = bytes[at >> 1]!
    const root = ((at % 2 === 0 ? byte : byte >> 4) << 28) >> 28
    weights[at] = root * Math.abs(root)
  }
  return weights
}
