import { say } from '../core/message.ts'
import type { Span } from '../core/span.ts'
import type { Document } from '../read/document.ts'
import type { DraftFix } from './define.ts'

/** The fix that deletes a paragraph with the break before it, so that no hole is left. A person decides. */
export function deleteParagraph({ text }: Document, span: Span): DraftFix {
  let start = span.start
  while (start > 0 && /\s/.test(text[start - 1]!)) start--
  return { label: say('fix.delete'), trust: 'ask', edits: [{ start, end: span.end, text: '' }] }
}
