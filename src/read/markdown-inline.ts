import type { Span } from '../core/span.ts'
import { classOf, LETTER, NUMBER, PUNCTUATION, SYMBOL } from '../core/unit-class.ts'
import type { Piece } from './block.ts'

/** What stands beside a run of asterisks decides what it may do. Source: CommonMark 0.31.2, section 6.2. */
const WHITE = 1
const MARK = 2
const ORDINARY = 3

const WHITESPACE = /\s/

/** ASCII at which one has to stop: what other constructs begin with goes to the parser. */
const STOPS = new Uint8Array(0x80)
const STRANGE = 2
for (const char of '*[\n&:wW') STOPS[char.charCodeAt(0)] = 1
for (const char of '\\`_<>~|\t\f\v\r\0@') STOPS[char.charCodeAt(0)] = STRANGE

const STAR = 0x2a
const OPENING = 0x5b
const CLOSING = 0x5d

type Run = Span & { readonly opens: boolean; readonly closes: boolean }

/**
 * Pieces of a stretch of text whose only markup is emphasis by asterisks, side by side and not nested, and links without a
 * title, as nearly all markup in articles is. Line endings are pieces with a space.
 * @returns null where it holds anything else: then the parser reads it
 */
export function inlinePieces(source: string, { start, end }: Span): Piece[] | null {
  const pieces: Piece[] = []
  let from = start
  let opener: Run | null = null
  const cut = (to: number, next: number) => {
    if (to > from) pieces.push({ start: from, end: to })
    from = next
  }
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at)
    if (unit > 0x7f || STOPS[unit] === 0) continue
    if (unit === STAR) {
      const run = runAt(source, at, { start, end })
      if (!run) return null
      at = run.end - 1
      if (!run.opens && !run.closes) continue
      // What could do both closes what is open.
      const closes: boolean = run.closes && (opener !== null || !run.opens)
      if (closes ? run.end - run.start !== lengthOf(opener) : opener) return null
      opener = closes ? null : run
      cut(run.start, run.end)
    } else if (unit === OPENING) {
      const link = linkAt(source, at, end)
      if (link === 'other') return null
      if (!link) continue
      cut(at, at + 1)
      cut(link.start, link.end)
      at = link.end - 1
    } else if (unit === 0x0a) {
      cut(at, at + 1)
      pieces.push({ start: at, end: at + 1, text: ' ' })
    } else if (STOPS[unit] === STRANGE || mayBeReference(source, at, unit) || mayBeAddress(source, at, unit))
      return null
  }
  if (opener) return null
  cut(end, end)
  return pieces
}

function lengthOf(run: Run | null): number {
  return run ? run.end - run.start : 0
}

/** A run of one or two asterisks; null for any other. */
function runAt(source: string, start: number, within: Span): Run | null {
  let end = start + 1
  while (end < within.end && source.charCodeAt(end) === STAR) end++
  const before = start > within.start ? kindOf(source, start - 1) : WHITE
  const after = end < within.end ? kindOf(source, end) : WHITE
  if (end - start > 2 || before === 0 || after === 0) return null
  const opens = after === ORDINARY || (after === MARK && before !== ORDINARY)
  const closes = before === ORDINARY || (before === MARK && after !== ORDINARY)
  return { start, end, opens, closes }
}

/** 0 for half of a pair, and for what is none of the three. */
function kindOf(source: string, at: number): number {
  const unitClass = classOf(source.charCodeAt(at))
  if ((unitClass & (LETTER | NUMBER)) !== 0) return ORDINARY
  if (WHITESPACE.test(source.charAt(at))) return WHITE
  return (unitClass & (PUNCTUATION | SYMBOL)) !== 0 ? MARK : 0
}

/** What stands behind the label of a link; null where a bracket is only that. */
function linkAt(source: string, start: number, end: number): Span | 'other' | null {
  // An image, a footnote.
  if (source.charCodeAt(start - 1) === 0x21 || source.charCodeAt(start + 1) === 0x5e) return 'other'
  for (let at = start + 1; at < end; at++) {
    const unit = source.charCodeAt(at)
    if (unit === OPENING) return 'other'
    if (unit !== CLOSING) continue
    if (source.charCodeAt(at + 1) !== 0x28) return null
    const label = source.slice(start + 1, at)
    TARGET.lastIndex = at + 1
    if (at === start + 1 || NOT_IN_LABEL.test(label) || !TARGET.test(source) || TARGET.lastIndex > end) return 'other'
    return { start: at, end: TARGET.lastIndex }
  }
  return null
}

/** A label without markup of its own. */
const NOT_IN_LABEL = /&[A-Za-z#]|:\/|[*\n@\\`_<>~|\t\f\v\r\0]|www\./i
const TARGET = /\([^\s()<>\\`\0-\x20]+\)/y

/** `&` where a reference may follow. */
function mayBeReference(source: string, at: number, unit: number): boolean {
  return unit === 0x26 && /[A-Za-z#]/.test(source.charAt(at + 1))
}

/** `://` or `www.`: GitHub's Markdown makes links of bare addresses. */
function mayBeAddress(source: string, at: number, unit: number): boolean {
  if (unit === 0x3a) return source.charCodeAt(at + 1) === 0x2f
  return (unit === 0x77 || unit === 0x57) && /^www\./i.test(source.slice(at, at + 4))
}
