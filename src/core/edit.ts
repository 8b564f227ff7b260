import { bySpan, type Span } from './span.ts'

/** Replaces a span by `text`; an empty span inserts, an empty text deletes. */
export type Edit = Span & { readonly text: string }

/**
 * Applies edits to a text. Edits that overlap one already taken are left out, first in reading order wins,
 * so a set of fixes never tears another's replacement.
 * @returns the new text and the edits that were applied, in order
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; applied: Edit[] } {
  const applied: Edit[] = []
  let taken = -1
  for (const edit of [...edits].sort(bySpan)) {
    if (edit.start < taken || edit.start > edit.end || edit.end > text.length) continue
    applied.push(edit)
    taken = Math.max(edit.end, edit.start === edit.end ? edit.start + 1 : edit.end)
  }
  let result = text
  for (const edit of applied.toReversed()) result = result.slice(0, edit.start) + edit.text + result.slice(edit.end)
  return { text: result, applied }
}
