import type { Span } from '../core/span.ts'
import type { Block } from './block.ts'
import type { LightReader } from './markdown-light.ts'
import { contentOf, type Line, readLines } from './source-lines.ts'

/**
 * A stretch of Markdown that can be read by itself. `plain` has no markup at all; `light` was read without the parser;
 * `markup` goes to it; `raw` is read line by line because a parser would take forever over it; `code` and `html` are known
 * by their first line.
 */
export type Chunk = Span &
  (
    | { readonly kind: 'plain' | 'markup' | 'raw' | 'code' | 'html' }
    | { readonly kind: 'light'; readonly blocks: Block[] }
  )

/** The parser needs more than linear time for one block, so that blocks are kept to what articles have. */
const ENOUGH = 8_192
const ENOUGH_LINES = 64
const TOO_LONG = 16_384
const TOO_MANY_LINES = 128
/** Tables cost less a line, and cannot be cut. */
const TOO_MANY_ROWS = 1_000
/** More than this many containers on a line, brackets or pipes in a block, are not writing. */
const TOO_DEEP = 40
const TOO_MANY_BRACKETS = 1_000

const MARKUP = /[\\`*_[\]<>&~|\t\f\v]|^ {0,3}(?:[#+=-]|\d+[.)])|^ {4}| {2}$/m
const CONTAINERS = /^(?:\s*(?:>|[-+*]\s|\d{1,9}[.)]\s))+/
/**
 * Starts of blocks that no line before them can draw in; of a list in a list the inner one may be. Source: CommonMark
 * 0.31.2, sections 4.2 and 5.2.
 */
const NEW_BLOCK = /^(?:#{1,6}\s|[-+*] (?![-+*](?:\s|$)|\d{1,9}[.)])\S)/
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/
/** Starts of HTML that a blank line does not end, and what ends each. Source: CommonMark 0.31.2, section 4.6. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
]

/** A block whose end is a line of its own kind, however many lines there are until then. */
type Inside = { readonly kind: 'code' | 'html'; readonly endsWith: (line: string) => boolean; readonly done: boolean }

type Segment = Span & { readonly kind?: 'code' | 'html'; readonly lines: number }

/**
 * Cuts Markdown where nothing can reach across: before a line at the margin after a blank one, and around code, HTML,
 * headings and list items at the margin. A block far too long for the parser is cut between lines, an endless line
 * between words.
 * @param light asked before the parser is
 */
export function* chunkMarkdown(source: string, from: number, light: LightReader | null = null): Generator<Chunk> {
  let pending: { start: number; end: number; lines: number } | null = null
  for (const segment of segments(source, from)) {
    const { start, end, lines } = segment
    const isPlain = segment.kind === undefined && isUnmarked(source.slice(start, end))
    const blocks = isPlain || segment.kind ? null : (light?.(source, segment) ?? null)
    const kind = segment.kind ?? (isPlain ? 'plain' : blocks ? 'light' : kindOf(source, segment))
    const full = pending && (pending.end - pending.start > ENOUGH || pending.lines + lines > ENOUGH_LINES)
    if (pending && (kind !== 'markup' || full || endsInOtherBlanks(source, pending.end))) {
      yield { start: pending.start, end: pending.end, kind: 'markup' }
      pending = null
    }
    if (kind === 'light') yield { start, end, kind, blocks: blocks! }
    else if (kind !== 'markup') yield { start, end, kind }
    else if (pending) {
      pending.end = end
      pending.lines += lines
    } else pending = { start, end, lines }
  }
  if (pending) yield { start: pending.start, end: pending.end, kind: 'markup' }
}

/** Whether a line of no-break spaces comes last: it parts what stands around it, though the parser takes it for text. */
function endsInOtherBlanks(source: string, end: number): boolean {
  const start = source.lastIndexOf('\n', end - 2) + 1
  return (
    contentOf(source, { start, end }) === null && /[^\s]|\u00A0|\u202F|\u3000|\uFEFF/.test(source.slice(start, end))
  )
}

function* segments(source: string, from: number): Generator<Segment> {
  let start = from
  let lines = 0
  let blank = true
  let inside: Inside | null = null
  for (const line of readLines(source, from)) {
    if (inside) {
      if (inside.done || inside.endsWith(source.slice(line.start, line.end))) {
        const end: number = inside.done ? line.start : line.next
        yield { start, end, kind: inside.kind, lines: 1 }
        start = end
        lines = 0
        blank = true
        const { done } = inside
        inside = null
        if (!done) continue
      } else continue
    }
    inside = insideFrom(source, line)
    if (line.start > start && (inside || isBoundary(source, line, blank, lines, start))) {
      yield { start, end: line.start, lines }
      start = line.start
      lines = 0
    }
    if (inside) continue
    if (line.end - line.start > 2 * TOO_LONG) start = yield* words(source, start, line)
    lines++
    blank = contentOf(source, line) === null
  }
  if (start < source.length) yield { start, end: source.length, lines, ...(inside ? { kind: inside.kind } : {}) }
}

/** Whether a block begins with a line, or must be made to. */
function isBoundary(source: string, line: Line, blank: boolean, lines: number, start: number): boolean {
  const first = source.charCodeAt(line.start)
  if (first > 32) {
    if (blank) return true
    // # * + - begin a heading or a list item.
    const may = first === 0x23 || first === 0x2a || first === 0x2b || first === 0x2d
    if (may && NEW_BLOCK.test(source.slice(line.start, line.start + 12))) return true
  }
  const most = first === 0x7c ? TOO_MANY_ROWS : TOO_MANY_LINES
  return line.start - start > TOO_LONG * (first === 0x7c ? 8 : 1) || lines >= most
}

/** Cuts an endless line. @returns where its last part starts */
function* words(source: string, from: number, line: Line): Generator<Segment, number> {
  let start = from
  while (line.end - start > 2 * TOO_LONG) {
    const space = source.indexOf(' ', start + TOO_LONG)
    const end = space < 0 || space > line.end || space - start > 2 * TOO_LONG ? start + TOO_LONG : space + 1
    yield { start, end, lines: 1 }
    start = end
  }
  return start
}

/** Fenced code or HTML that begins with a line at the margin. */
function insideFrom(source: string, line: Line): Inside | null {
  const first = source.charCodeAt(line.start)
  if (first !== 0x60 && first !== 0x7e && first !== 0x3c) return null
  const text = source.slice(line.start, line.end)
  const fence = FENCE.exec(text)?.[1]
  if (fence) {
    const mark = fence[0]!
    const endsWith = (later: string) => {
      const closing = later.trim()
      return closing.length >= fence.length && closing === mark.repeat(closing.length) && /^ {0,3}\S/.test(later)
    }
    return { kind: 'code', endsWith, done: false }
  }
  const html = HTML.find(([opening]) => opening.test(text))
  if (!html) return null
  const done = html[1].test(text.replace(html[0], ''))
  return { kind: 'html', endsWith: later => html[1].test(later), done }
}

/** Whether a text has no markup: blank lines have none, whatever they end with. */
function isUnmarked(text: string): boolean {
  return !MARKUP.test(text) || text.trim() === ''
}

function kindOf(source: string, { start, end }: Span): 'markup' | 'raw' {
  return isHostile(source.slice(start, end)) ? 'raw' : 'markup'
}

function isHostile(text: string): boolean {
  let brackets = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x5b || unit === 0x2a || unit === 0x5f || unit === 0x3c || unit === 0x26 || unit === 0x7e) brackets++
  }
  if (brackets > TOO_MANY_BRACKETS) return true
  for (const line of readLines(text)) {
    const containers = CONTAINERS.exec(text.slice(line.start, Math.min(line.end, line.start + 400)))?.[0]
    if (containers && (containers.match(/[>\-+*.)]/g)?.length ?? 0) > TOO_DEEP) return true
  }
  return false
}
