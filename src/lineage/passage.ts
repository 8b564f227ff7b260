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
  const whole = sentenceSpan(outline, sentence)
  const [anchored, last] = [starts[from]!, ends[to]!]
  let [start, end] = [anchored, last]
  while (start > whole.start && !BREAK.test(text[start - 1]!)) start--
  while (end < whole.end && !BREAK.test(text[end]!)) end++
  const room = WIDEST - (last - anchored) / 2
  if (anchored - start > room) start = anchored
  if (end - last > room) end = last
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
