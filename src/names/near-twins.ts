import { NEAR_TWINS } from './near-twins.generated.ts'

let pairs: ReadonlySet<string> | null = null

/** Whether two words are known as names of two places: Shaanxi and Shanxi. @param a folded letters */
export function areNearTwins(a: string, b: string): boolean {
  pairs ??= new Set(NEAR_TWINS.split(','))
  return pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`)
}
