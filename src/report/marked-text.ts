import type { Span } from '../core/span.ts'

/** A stretch of text and the marks that lie on all of it, by their numbers. */
export type Stretch = { readonly text: string; readonly marks: readonly number[]; readonly ending: readonly number[] }

/**
 * A paragraph cut wherever a mark begins or ends, so that marks may overlap. `ending` names the marks whose last stretch
 * in this paragraph it is.
 * @param marks spans by number, in the text's offsets
 */
export function stretches(text: string, paragraph: Span, marks: readonly (readonly [number, Span])[]): Stretch[] {
  const here = marks.filter(([, span]) => span.end > paragraph.start && span.start < paragraph.end)
  const cuts = new Set([paragraph.start, paragraph.end])
  for (const [, { start, end }] of here) {
    cuts.add(Math.max(start, paragraph.start))
    cuts.add(Math.min(end, paragraph.end))
  }
  const at = [...cuts].sort((a, b) => a - b)
  return at.slice(1).map((end, index) => {
    const start = at[index]!
    const on = here.filter(([, span]) => span.start < end && span.end > start)
    const ending = on.filter(([, span]) => Math.min(span.end, paragraph.end) === end)
    return {
      text: text.slice(start, end),
      marks: on.map(([number]) => number),
      ending: ending.map(([number]) => number),
    }
  })
}
