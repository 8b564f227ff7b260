/** V8 makes no view of fewer code units: shorter strings are copies already (`SlicedString::kMinLength`). */
const SHORTEST_VIEW = 13

/**
 * A copy of a string that stands by itself. Engines cut strings as views into the whole; what a run remembers must not keep
 * the articles alive that it was cut from.
 */
export function detached(text: string): string {
  return text.length < SHORTEST_VIEW ? text : structuredClone(text)
}
