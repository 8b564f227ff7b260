import type { Span } from '../core/span.ts'
import { contentOf, type Line, readLines } from './source-lines.ts'

/**
 * A stretch of Markdown that can be read by itself. `plain` has no markup at all; `markup` goes to the parser; `raw` is
 * read line by line because a parser would take forever over it.
 */
export type Chunk = Span & { readonly kind: 'plain' | 'markup' | 'raw' }

/** The parser needs more than linear time for one block, so that blocks are kept to what articles have. */
const ENOUGH = 8_192
const TOO_LONG = 16_384
const TOO_MANY_LINES = 250
/** More than this many containers on a line, brackets or pipes in a block, are not writing. */
const TOO_DEEP = 40
const TOO_MANY_BRACKETS = 1_000

const MARKUP = /[\\`*_[\]<>&~|\t\f\v]|^ {0,3}(?:[#+=-]|\d+[.)])|^ {4}| {2}$/m
const CONTAINERS = /^(?:\s*(?:>|[-+*]\s|\d{1,9}[.)]\s))+/
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
/** Starts of HTML that a blank line does not end, and what ends each. Source: CommonMark 0.31.2, section 4.6. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
]

/** What a stretch of code or HTML waits for. */
type Inside = (line: string) => boolean

/**
 * Cuts Markdown where nothing can reach across: before a line that starts at the margin after a blank one, outside
 * code and HTML. A block that is far too long for the parser is cut between lines, an endless line between words.
 */
export function* chunkMarkdown(source: string, from: number): Generator<Chunk> {
  let pending: { start: number; end: number } | null = null
  for (const segment of segments(source, from)) {
    const kind = kindOf(source, segment)
    if (pending && (kind !== 'markup' || pending.end - pending.start > ENOUGH)) {
      yield { ...pending, kind: 'markup' }
      pending = null
    }
    if (kind !== 'markup') yield { ...segment, kind }
    else if (pending) pending.end = segment.end
    else pending = { ...segment }
  }
  if (pending) yield { ...pending, kind: 'markup' }
}

function* segments(source: string, from: number): Generator<Span> {
  let start = from
  let lines = 0
  let blank = true
  let inside: Inside | null = null
  for (const line of readLines(source, from)) {
    const margin = source.charCodeAt(line.start) > 32
    const isLong = line.start - start > TOO_LONG || lines > TOO_MANY_LINES
    if (line.start > start && !inside && ((blank && margin) || isLong)) {
      yield { start, end: line.start }
      start = line.start
      lines = 0
    }
    if (!inside && line.end - line.start > 2 * TOO_LONG) {
      start = yield* words(source, start, line)
    }
    lines++
    inside = insideAfter(source, line, inside)
    blank = contentOf(source, line) === null && !inside
  }
  if (start < source.length) yield { start, end: source.length }
}

/** Cuts an endless line. @returns where its last part starts */
function* words(source: string, from: number, line: Line): Generator<Span, number> {
  let start = from
  while (line.end - start > 2 * TOO_LONG) {
    const space = source.indexOf(' ', start + TOO_LONG)
    const end = space < 0 || space > line.end || space - start > 2 * TOO_LONG ? start + TOO_LONG : space + 1
    yield { start, end }
    start = end
  }
  return start
}

/** What the next line stands inside of: fenced code, or HTML that waits for its end. */
function insideAfter(source: string, line: Line, inside: Inside | null): Inside | null {
  const first = source.charCodeAt(firstUnit(source, line))
  // Only `, ~ and < begin anything; within something, every line may end it.
  if (!inside && first !== 0x60 && first !== 0x7e && first !== 0x3c) return null
  const text = source.slice(line.start, line.end)
  if (inside) return inside(text) ? null : inside
  const fence = FENCE.exec(text)?.[1]
  if (fence) {
    const mark = fence[0]!
    return later => {
      const closing = later.trim()
      return closing.length >= fence.length && closing === mark.repeat(closing.length) && /^ {0,3}\S/.test(later)
    }
  }
  const html = HTML.find(([opening]) => opening.test(text))
  return html && !html[1].test(text.replace(html[0], '')) ? later => html[1].test(later) : null
}

function firstUnit(source: string, line: Line): number {
  let at = line.start
  while (at < line.end && at < line.start + 3 && source.charCodeAt(at) === 32) at++
  return at
}

function kindOf(source: string, { start, end }: Span): Chunk['kind'] {
  const text = source.slice(start, end)
  if (!MARKUP.test(text)) return 'plain'
  return isHostile(text) ? 'raw' : 'markup'
}

function isHostile(text: string): boolean {
  let brackets = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x5b || unit === 0x2a || unit === 0x5f || unit === 0x3c || unit === 0x7c) brackets++
  }
  if (brackets > TOO_MANY_BRACKETS) return true
  for (const line of readLines(text)) {
    const containers = CONTAINERS.exec(text.slice(line.start, Math.min(line.end, line.start + 400)))?.[0]
    if (containers && (containers.match(/[>\-+*.)]/g)?.length ?? 0) > TOO_DEEP) return true
  }
  return false
}
