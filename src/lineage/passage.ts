import type { Span } from '../core/span.ts'
import type { Alignment, Stretch } from './align.ts'
import type { Passage, Side } from './link.ts'
import { type Outline, sentenceSpan } from './outline.ts'

/** An alignment as a passage that a reader can look up. */
export function passageOf(a: Outline, b: Outline, { a: left, b: right, weight, density }: Alignment): Passage {
  const score = Math.round(density * (1 - Math.exp(-weight / 3)) * 1000) / 1000
  return { a: sideOf(a, left), b: sideOf(b, right), score }
}

/** What a stretch says, to the marks around it. */
export function textOf(outline: Outline, stretch: Stretch): string {
  const { start, end } = clauseOf(outline, stretch)
  return outline.text.slice(start, end)
}

function sideOf(outline: Outline, stretch: Stretch): Side {
  const span = clauseOf(outline, stretch)
  return { span: outline.map.toSource(span), text: outline.text.slice(span.start, span.end) }
}

const BREAK = /[,;:—–.!?“”"«»()،؛؟。]/

/** Code units that a short stretch may be widened by on one side; a long one says enough by itself, and less is added. */
const WIDEST = 120

/** A stretch widened to the marks around it, within its sentence: a reader is shown clauses, not torn words. */
function clauseOf(outline: Outline, { sentence, from, to }: Stretch): Span {
  const { text, starts, ends } = outline
  return widened(text, { start: starts[from]!, end: ends[to]! }, sentenceSpan(outline, sentence))
}

/** The clause around a stretch, within a sentence. */
export function widened(text: string, stretch: Span, sentence: Span): Span {
  let { start, end } = stretch
  while (start > sentence.start && !BREAK.test(text[start - 1]!)) start--
  while (end < sentence.end && !BREAK.test(text[end]!)) end++
  const room = WIDEST - (stretch.end - stretch.start) / 2
  if (stretch.start - start > room) start = stretch.start
  if (end - stretch.end > room) end = stretch.end
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
