import { later } from '../core/later.ts'
import { scriptOf } from '../core/script.ts'
import type { Span } from '../core/span.ts'
import type { Block, Piece } from './block.ts'
import { contentOf, type Line, readLines } from './source-lines.ts'

/** Plain text as blocks: one per paragraph. Whether a line is a paragraph or wrapped is decided for the whole text. */
export function* readTextBlocks(source: string): Generator<Block> {
  // Told when two lines follow each other: where a blank line is between all, nothing is wrapped.
  let width = -1
  let pieces: Piece[] = []
  let previous: Line | null = null
  for (const line of readLines(source)) {
    const content = contentOf(source, line)
    if (content && previous && width < 0) width = wrapWidth(source)
    if (content && previous && width > 0 && !isParagraphEnd(source, previous, content, width)) {
      const glue = joint(source, previous.end, content.start)
      pieces.push({ start: previous.end, end: content.start, text: glue }, content)
    } else {
      if (pieces.length > 0) yield { pieces, regions: [] }
      pieces = content ? [content] : []
    }
    previous = content ? { ...content, next: line.next } : null
  }
  if (pieces.length > 0) yield { pieces, regions: [] }
}

const SAMPLE_LINES = 4000
const MIN_WIDTH = 40
const MAX_WIDTH = 110

/**
 * The width that a text was wrapped at; 0 when each line is a paragraph of its own. Wrapped lines are full: the next
 * line's first word would not have fitted; they seldom end a sentence, and often go on in lower case.
 */
export function wrapWidth(source: string): number {
  const joints: { before: Span; behind: Span }[] = []
  let previous: Span | null = null
  let read = 0
  let long = 0
  for (const line of readLines(source)) {
    if (read++ > SAMPLE_LINES) break
    const content = contentOf(source, line)
    if (content && content.end - content.start > MAX_WIDTH + 20) long++
    if (content && previous) joints.push({ before: previous, behind: content })
    previous = content
  }
  if (joints.length === 0 || long > read / 20) return 0
  const lengthOf = ({ before }: { before: Span }) => before.end - before.start
  const lengths = joints.map(lengthOf).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)]!
  if (width < MIN_WIDTH || width > MAX_WIDTH) return 0
  const full = joints.filter(joint => lengthOf(joint) + 1 + firstWord(source, joint.behind) >= width - 1).length
  const open = joints.filter(({ before }) => !endsInStop(source, before)).length
  const lower = joints.filter(({ behind }) => startsLower(source, behind)).length
  return full >= joints.length * 0.7 && open >= joints.length * 0.6 && lower >= joints.length * 0.35 ? width : 0
}

/** In wrapped text, a line with much room left that ends a sentence ends its paragraph. */
function isParagraphEnd(source: string, line: Span, next: Span, width: number): boolean {
  const room = width - (line.end - line.start + 1 + firstWord(source, next))
  return room > width / 4 && (endsInStop(source, line) || !startsLower(source, next))
}

function firstWord(source: string, line: Span): number {
  let at = line.start
  while (at < line.end && source.charCodeAt(at) > 32) at++
  return at - line.start
}

const STOP = later(() => /[.!?…:。！？؟۔][\p{Pe}\p{Pf}\p{Pi}"']*\s*$/u)

function endsInStop(source: string, line: Span): boolean {
  return STOP().test(source.slice(Math.max(line.start, line.end - 8), line.end))
}

/** Letters without case count as lower case: nothing speaks against their line going on. */
function startsLower(source: string, line: Span): boolean {
  const char = String.fromCodePoint(source.codePointAt(line.start)!)
  return /\p{Ll}|\p{Lo}/u.test(char)
}

const UNSPACED = new Set(['Hani', 'Hira', 'Kana'])

/**
 * What stands between two wrapped lines: a space, but nothing after a hyphen inside a word (“al-” and “Sham”) and
 * nothing between Chinese or Japanese characters.
 */
function joint(source: string, end: number, start: number): string {
  const before = source.charCodeAt(end - 1)
  const after = source.charCodeAt(start)
  if (UNSPACED.has(scriptOf(before)) && UNSPACED.has(scriptOf(after))) return ''
  const hyphened = before === 0x2d || before === 0x2010
  return hyphened && isLetter(source, end - 2) && isLetter(source, start) ? '' : ' '
}

/** Markup shows a space for a line ending, after a hyphen too; Chinese and Japanese go without. */
export function softBreak(source: string, end: number, start: number): string {
  return /[-\u2010]/.test(source.charAt(end - 1)) ? ' ' : joint(source, end, start)
}

function isLetter(source: string, at: number): boolean {
  return /\p{L}/u.test(source.charAt(at))
}
