import { printable } from './printable.ts'
import { type Glyph, glyphs } from './width.ts'
import { hasRightToLeft } from './word-formats.ts'

/** A line of source and, below it, marks under a span of it. `marks` is empty where columns cannot be trusted. */
export type Frame = { readonly excerpt: string; readonly marks: string }

const TAB = 4
const ELLIPSIS = '…'
const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const RIGHT_TO_LEFT_ISOLATE = '\u2067'
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
/** Code units looked at on each side, per cell of width: a line of a megabyte costs no more than a short one. */
const NEAR = 3

const FIRST_STRONG = /\p{L}/u

/**
 * Shows a span in its line, cut to a width around it.
 * @param line source line without its ending
 * @param start offset of the span in the line, in UTF-16 code units
 * @param end its end; past the line's end where the span goes on below
 * @param width cells to keep to
 */
export function frame(line: string, start: number, end: number, width: number): Frame {
  const near = NEAR * width
  const from = cutBefore(line, Math.max(0, start - near))
  const to = Math.min(line.length, Math.max(start, Math.min(end, start + near)) + near)
  const shown = glyphs(printable(line.slice(from, to))).map(expandTab)
  const [first, last] = within(shown, start - from, Math.min(end, to) - from)
  const room = Math.max(20, width) - 2
  const [left, right] = window(shown, first, last, room)
  const before = (left > 0 || from > 0 ? ELLIPSIS : '') + textOf(shown.slice(left, first))
  const span = textOf(shown.slice(first, Math.min(last, right)))
  const after =
    textOf(shown.slice(Math.min(last, right), right)) + (right < shown.length || to < line.length ? ELLIPSIS : '')
  const whole = before + span + after
  if (!hasRightToLeft(whole)) {
    const indent = cells(shown.slice(left, first)) + (before.startsWith(ELLIPSIS) ? 1 : 0)
    const goesOn = end > line.length || last > right ? ELLIPSIS : ''
    const marks =
      ' '.repeat(indent) + '^'.repeat(Math.max(1, cells(shown.slice(first, Math.min(last, right))))) + goesOn
    return { excerpt: whole, marks }
  }
  return rightToLeftFrame(
    before,
    span,
    after,
    line,
    cells(shown.slice(left, first)) + (before.startsWith(ELLIPSIS) ? 1 : 0),
  )
}

/**
 * A terminal that orders right-to-left text moves characters, so carets below would lie. In a left-to-right line the
 * parts are isolated and keep their places; a right-to-left line is shown whole, with the span repeated below.
 */
function rightToLeftFrame(before: string, span: string, after: string, line: string, indent: number): Frame {
  const strong = FIRST_STRONG.exec(line)?.[0] ?? ''
  if (hasRightToLeft(strong)) {
    return {
      excerpt: `${RIGHT_TO_LEFT_ISOLATE}${before}${span}${after}${POP_ISOLATE}`,
      marks: span.trim() === '' ? '' : `^ ${FIRST_STRONG_ISOLATE}${span}${POP_ISOLATE}`,
    }
  }
  const alone = (text: string) => text && `${LEFT_TO_RIGHT_ISOLATE}${text}${POP_ISOLATE}`
  const cellsOfSpan = glyphs(span).reduce((sum, glyph) => sum + glyph.cells, 0)
  return {
    excerpt: `${alone(before)}${alone(span)}${alone(after)}`,
    marks: ' '.repeat(indent) + '^'.repeat(Math.max(1, cellsOfSpan)),
  }
}

/** Not between the halves of a surrogate pair. */
function cutBefore(line: string, offset: number): number {
  const unit = line.charCodeAt(offset)
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}

function expandTab(glyph: Glyph): Glyph {
  return glyph.text === '\t' ? { ...glyph, text: ' '.repeat(TAB), cells: TAB } : glyph
}

/** Indexes of the first glyph of the span and of the one after it; a span at the line's end has no glyph. */
function within(shown: readonly Glyph[], start: number, end: number): [number, number] {
  const after = shown.findIndex((glyph, index) => (shown[index + 1]?.start ?? glyph.start + 1) > start)
  const first = after < 0 ? shown.length : after
  let last = first
  while (last < shown.length && shown[last]!.start < end) last++
  return [first, last]
}

/** The glyphs to show: all where there is room, else the span with as much on both sides as fits. */
function window(shown: readonly Glyph[], first: number, last: number, room: number): [number, number] {
  let left = first
  let right = first
  let used = 0
  while (right < last && used + shown[right]!.cells <= room) used += shown[right++]!.cells
  if (right < last) return [left, right]
  for (let grew = true; grew; ) {
    grew = false
    if (left > 0 && used + shown[left - 1]!.cells <= room) {
      used += shown[--left]!.cells
      grew = true
    }
    if (right < shown.length && used + shown[right]!.cells <= room) {
      used += shown[right++]!.cells
      grew = true
    }
  }
  return [left, right]
}

function cells(shown: readonly Glyph[]): number {
  return shown.reduce((sum, glyph) => sum + glyph.cells, 0)
}

function textOf(shown: readonly Glyph[]): string {
  return shown.map(glyph => glyph.text).join('')
}
