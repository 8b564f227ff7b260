/**
 * Exponential and logarithm from sums and products alone. ECMAScript leaves the last bits of `Math.exp` and `Math.log` to
 * the engine; a model must come out the same on every machine.
 */
const LN2 = Math.LN2

/** e to the power of x, to about 15 digits; x is held between −700 and 700. */
export function exp(x: number): number {
  const held = x < -700 ? -700 : x > 700 ? 700 : x
  const halves = Math.round(held / LN2)
  const rest = held - halves * LN2
  let term = 1
  let sum = 1
  for (let n = 1; n <= 16; n++) {
    term = (term * rest) / n
    sum += term
  }
  for (let n = 0; n < halves; n++) sum *= 2
  for (let n = 0; n > halves; n--) sum /= 2
  return sum
}

/** Natural logarithm of a positive number, to about 15 digits. */
export function log(x: number): number {
  let doublings = 0
  let rest = x
  for (; rest > 1.5; doublings++) rest /= 2
  for (; rest < 0.75; doublings--) rest *= 2
  const ratio = (rest - 1) / (rest + 1)
  let power = ratio
  let sum = 0
  for (let n = 1; n <= 29; n += 2) {
    sum += power / n
    power *= ratio * ratio
  }
  return 2 * sum + doublings * LN2
}
