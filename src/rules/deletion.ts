import { say } from '../core/message.ts'
import type { Span } from '../core/span.ts'
import type { Document } from '../read/document.ts'
import type { DraftFix } from './define.ts'

/** What may stand around a paragraph on its own lines and goes with it: heading and list marks, emphasis, a link's target. */
const MARKUP_BEFORE = /^[ \t>#*_~[\]+-]*(?:\d+[.)][ \t]+)?[*_~[]*$/
const MARKUP_AFTER = /^[*_~\]]*(?:\([^()\s]*(?: "[^"]*")?\))?[*_~# \t]*$/
/** Longer than any markup around a line; also bounds what the patterns above may try. */
const LONGEST_MARKUP = 300
/** The line below a heading that is underlined. */
const UNDERLINE = /^(?:\r\n|\n|\r)[ \t]*(?:=+|-+)[ \t]*(?=[\r\n]|$)/

/**
 * The fixes that delete a paragraph with the break before it, so that no hole is left: one, or none where more than the
 * paragraph stands on its lines. A person decides.
 */
export function deleteParagraph({ format, source, map }: Document, span: Span): DraftFix[] {
  // The reader of HTML knows which element goes with it.
  if (format === 'html') return [{ label: say('fix.delete'), trust: 'ask', edits: [{ ...span, text: '' }] }]
  const { start, end } = map.toSource(span)
  const first = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  const rest = source.slice(end)
  const tail = rest.slice(0, rest.search(/[\r\n]|$/))
  if (start - first > LONGEST_MARKUP || tail.length > LONGEST_MARKUP) return []
  if (!MARKUP_BEFORE.test(source.slice(first, start)) || !MARKUP_AFTER.test(tail)) return []
  const last = end + tail.length
  const lines = { start: first, end: last + (UNDERLINE.exec(source.slice(last))?.[0].length ?? 0) }
  return [
    { label: say('fix.delete'), trust: 'ask', inSource: true, edits: [{ ...withBreak(source, lines), text: '' }] },
  ]
}

/** Lines with the white space before them; with that behind them where nothing stands before. */
function withBreak(source: string, lines: Span): Span {
  let { start, end } = lines
  while (start > 0 && /\s/.test(source[start - 1]!)) start--
  if (start === 0) while (end < source.length && /\s/.test(source[end]!)) end++
  return { start, end }
}
