import { later } from '../core/later.ts'
import type { Span } from '../core/span.ts'
import type { Block } from './block.ts'
import { inlinePieces } from './markdown-inline.ts'
import { asText } from './markdown-pieces.ts'

/** Reads a stretch of Markdown that can be read by itself, or leaves it to the parser. */
export type LightReader = (source: string, stretch: Span) => Block[] | null

/** A heading's marks, or those of a list item that holds text: no box to tick, no block of another kind. */
const HEADING = /#{1,6} +(?=[^\s#])/y
const ITEM = /[-*+] (?=[^\s[])/y
/** How no line of a paragraph may begin: a block of another kind, the line below a heading or a table's head. */
const OTHER = later(() => /[\s#>+=|:`~<\\-]|\*(?![\p{L}\p{N}“"'‘«„(*])|\*[* ]*(?![^\n])|\*\*\*|\d+[.)]/uy)

/**
 * Reads a heading, a list item or a paragraph at the margin with nothing in it but text, emphasis and links: what most
 * blocks of articles are. The parser takes a hundred times as long.
 * @returns null for any other block
 */
export const readLight: LightReader = (source, stretch) => {
  const end = endOfText(source, stretch)
  // Blanks before a line's end may break the line; a blank line parts blocks.
  if (end === stretch.start || HAS_BLANKS.test(source.slice(stretch.start, end))) return null
  const blocks: Block[] = []
  let at = stretch.start
  const marks = matchEnd(HEADING, source, at)
  if (marks > 0) {
    const feed = source.indexOf('\n', at)
    const lineEnd = feed < 0 || feed > end ? end : feed
    const heading = source.charCodeAt(lineEnd - 1) === 0x23 ? null : blockOf(source, { start: marks, end: lineEnd })
    if (!heading) return null
    blocks.push({ ...heading, regions: ['heading'] })
    at = lineEnd + 1
  } else at = Math.max(at, matchEnd(ITEM, source, at))
  if (at >= end) return blocks
  for (let line = at, feed = 0; feed >= 0 && feed < end; line = feed + 1) {
    if (matchEnd(OTHER(), source, line) > 0) return null
    feed = source.indexOf('\n', line)
  }
  const paragraph = blockOf(source, { start: at, end })
  return paragraph ? [...blocks, paragraph] : null
}

const HAS_BLANKS = /\s(?:\n|$)/

/** Where the last line that is not blank ends. */
function endOfText(source: string, { start, end }: Span): number {
  let at = end
  while (at > start && source.charCodeAt(at - 1) === 0x0a) at--
  return at
}

function matchEnd(sticky: RegExp, source: string, at: number): number {
  sticky.lastIndex = at
  return sticky.test(source) ? sticky.lastIndex : 0
}

function blockOf(source: string, stretch: Span): Block | null {
  const pieces = inlinePieces(source, stretch)
  if (!pieces) return null
  const kept = asText(source, pieces)
  return kept.length > 0 ? { pieces: kept, regions: [] } : null
}
