import { lettered } from '../core/lettered.ts'
import type { Span } from '../core/span.ts'

const LONGEST_HEADLINE = 200
const LONGEST_CROSSHEAD = 100
const BODY = 100
const STOP = lettered('[.。।۔:;,،؛][\\p{Pe}\\p{Pf}"\'\\s]*$', 'u')
const ANY_STOP = lettered('[.。।۔!?؟！？…][\\p{Pe}\\p{Pf}"\'\\s]*$', 'u')
const LIST_ITEM = lettered('^(?:[-–—•*·▪►]|\\d+[.)]|[“"„«]\\s?\\p{Ll}|\\p{Ll})', 'u')
const END_OF_QUOTE = /[,.!?…][”"»“’]\s*$/u

/**
 * Headings of plain text, where nothing marks them: the first line, and short lines above body text, that do not end
 * in a stop.
 * @param taken paragraphs that are something else: bylines, credit lines, captions
 */
export function findHeadings(text: string, paragraphs: readonly Span[], taken: ReadonlySet<number>): Span[] {
  const headings: Span[] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!
    if (paragraph.end - paragraph.start > LONGEST_HEADLINE || taken.has(paragraph.start)) continue
    const line = text.slice(paragraph.start, paragraph.end)
    if (isHeading(line, at === 0) && bodyFollows(text, paragraphs, at, taken)) headings.push(paragraph)
  }
  return headings
}

function isHeading(line: string, first: boolean): boolean {
  if (STOP(line).test(line) || LIST_ITEM(line).test(line) || END_OF_QUOTE.test(line)) return false
  return first || line.length <= LONGEST_CROSSHEAD
}

/** Whether what comes next, other headings and bylines apart, is body text. */
function bodyFollows(text: string, paragraphs: readonly Span[], at: number, taken: ReadonlySet<number>): boolean {
  for (let next = at + 1; next < paragraphs.length && next < at + 5; next++) {
    const { start, end } = paragraphs[next]!
    if (taken.has(start)) continue
    if (end - start > BODY) return true
    const ending = text.slice(Math.max(start, end - 12), end)
    if (ANY_STOP(ending).test(ending)) return true
  }
  return false
}
