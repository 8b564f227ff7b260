/**
 * Where any of some characters stand in a text, in order: each is searched for by itself, which engines do many letters at
 * a time. For marks that are rare.
 * @param marks one code unit each
 */
export function placesOf(text: string, marks: string): number[] {
  const places: number[] = []
  for (let mark = 0; mark < marks.length; mark++) {
    const before = places.length
    for (let at = text.indexOf(marks[mark]!); at >= 0; at = text.indexOf(marks[mark]!, at + 1)) places.push(at)
    if (before > 0 && places.length > before) places.sort((a, b) => a - b)
  }
  return places
}

/**
 * Matches of a pattern in order, not overlapping, as `matchAll` finds them.
 * @param places in order
 * @param pattern sticky; it is tried at the places where it may begin, and nowhere else
 */
export function* matchesAt(places: Iterable<number>, pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let taken = 0
  for (const place of places) {
    if (place < taken) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    taken = pattern.lastIndex
    yield match
  }
}
