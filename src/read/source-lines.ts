import type { Span } from '../core/span.ts'

/** A line of source without its ending, and where the next one starts. */
export type Line = Span & { readonly next: number }

/** Lines of a text in order, from the start of one on to the end of the text. CRLF, LF and CR each end a line. */
export function* readLines(source: string, from = 0): Generator<Line> {
  let start = from
  let feed = source.indexOf('\n', start)
  let carriage = source.indexOf('\r', start)
  while (start < source.length) {
    if (feed >= 0 && feed < start) feed = source.indexOf('\n', start)
    if (carriage >= 0 && carriage < start) carriage = source.indexOf('\r', start)
    const end = feed < 0 ? carriage : carriage < 0 ? feed : Math.min(feed, carriage)
    if (end < 0) {
      yield { start, end: source.length, next: source.length }
      return
    }
    const next = end === carriage && feed === end + 1 ? end + 2 : end + 1
    yield { start, end, next }
    start = next
  }
}

/** What stands on a line, without blanks around it; null on a blank line. A no-break space alone is blank, too. */
export function contentOf(source: string, line: Span): Span | null {
  let { start, end } = line
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  for (let at = start; at < end; at++) if (!isNoBreak(source.charCodeAt(at))) return { start, end }
  return null
}

/** Space, tab, form feed, vertical tab, and line endings. */
function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}

function isNoBreak(unit: number): boolean {
  return unit === 0xa0 || unit === 0x202f || unit === 0x3000 || unit === 0xfeff || unit === 0x200b || isBlank(unit)
}
