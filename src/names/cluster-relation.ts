import { spanOf } from './cluster-context.ts'
import type { Place, Unit } from './cluster-units.ts'
import type { Readable } from './recognize-marks.ts'

/** What stands between two names that the text sets side by side as two. */
const LISTED = /^[\s,]*(?:,|and|&|or|with|to|from|against|between|vs\.?|–|—|-|\/)[\s,]*(?:the\s|[a-z]+\s)?$/i
/** What stands between a name and another name for the same thing, as the text itself says. */
const EXPLAINED =
  /^[\s,]*[(["“‘]|\b(?:aka|a\.k\.a\.|known as|called|n[ée]e|nicknamed|formerly|alias|spelled|spelt|or)\b/i
/** Letters between two names beyond which the text does not set them side by side. */
export const NEAR = 40

/**
 * Whether the text joins two units as two things, or says itself that one is another name of the other. Each place is held
 * against the nearest of the other unit, so that the cost follows the number of places.
 */
export function relationOf(a: Unit, b: Unit, { text }: Pick<Readable, 'text'>): 'list' | 'explained' | null {
  let relation: 'list' | null = null
  for (const one of a.places) {
    for (const other of nearest(one, b)) {
      if (one.name === other.name) {
        relation = 'list'
        continue
      }
      const [first, second] = spanOf(one).start < spanOf(other).start ? [one, other] : [other, one]
      const from = first.name.span.end
      const to = second.name.span.start
      if (to - from > NEAR) continue
      const between = text.slice(from, to)
      if (/[.!?]\s|\n/.test(between)) continue
      if (EXPLAINED.test(between)) return 'explained'
      if (LISTED.test(between)) relation = 'list'
    }
  }
  return relation
}

/** The places of a unit on either side of another place. */
function nearest(place: Place, { places }: Unit): Place[] {
  const at = spanOf(place).start
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spanOf(places[middle]!).start < at) low = middle + 1
    else high = middle
  }
  return [places[low - 1], places[low]].filter(found => found !== undefined)
}
