import { applyEdits } from '../core/edit.ts'
import type { Finding } from '../core/finding.ts'

/** The finding's text after its first fix; null where the fix reaches beyond it or the text is not the source's. */
export function changeOf({ text, span, fixes, preferred }: Finding): string | null {
  const edits = fixes[0]?.edits ?? []
  const inside = edits.every(edit => edit.start >= span.start && edit.end <= span.end)
  if (edits.length === 0 || !inside || text.length !== span.end - span.start) return preferred ?? null
  const { start } = span
  return applyEdits(
    text,
    edits.map(edit => ({ start: edit.start - start, end: edit.end - start, text: edit.text })),
  ).text
}
