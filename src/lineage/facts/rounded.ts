import type { Fact } from './facts.ts'

type Count = Pick<Fact, 'value' | 'unit'>

/**
 * Whether two counts may say one thing: equal, one the other rounded (up, down or to the nearest), or in units that differ,
 * which nobody converts here. A count in a unit that only one language's word was known for may be anything.
 */
export function mayBeOne(a: Count, b: Count): boolean {
  const [x, y] = [a.value ?? 0, b.value ?? 0]
  if (x === y || a.unit !== b.unit) return true
  return isRounded(x, y) || isRounded(y, x)
}

/** Whether `rounded` has fewer figures than `exact`, and what is left of `exact` when it is brought to as many. */
function isRounded(exact: number, rounded: number): boolean {
  const step = stepOf(rounded)
  if (step <= stepOf(exact) || exact < step / 2) return false
  return Math.abs(exact - rounded) < step
}

/** The place of the last figure of a number that is no zero: 100 for 1,400, 0.1 for 2.5. */
function stepOf(value: number): number {
  const [whole, fraction] = String(value).split('.')
  if (fraction !== undefined) return 10 ** -fraction.length
  return 10 ** /0*$/.exec(whole!)![0].length
}
