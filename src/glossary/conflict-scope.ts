import { overlap } from './dates.ts'
import type { Use } from './model.ts'

/**
 * Whether two uses of a form can speak of the same article. What is said of a named house is an exception to what is
 * said of every house, so the two do not meet.
 */
export function scopesMeet(a: Use, b: Use): boolean {
  const languages = a.languages === null || b.languages === null || meet(a.languages, b.languages)
  const houses = a.houses === null || b.houses === null ? a.houses === b.houses : meet(a.houses, b.houses)
  return languages && houses && overlap(a, b)
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some(one => b.includes(one))
}
