import type { LanguageTag } from '../core/language.ts'
import { later } from '../core/later.ts'
import type { Span } from '../core/span.ts'
import type { QuoteStyle } from './document.ts'
import { isDigit, isGap, isLetter, isNoBreak, isOpening, isWordStart } from './neighbours.ts'

/** What a character may be, before its neighbours are asked. */
type Shape = {
  readonly level: 'double' | 'single'
  readonly style: QuoteStyle
  readonly lean: 'open' | 'close' | 'either'
}

const SHAPES: readonly (readonly [string, Shape])[] = [
  ['"', { level: 'double', style: 'straight', lean: 'either' }],
  ['“', { level: 'double', style: 'curly', lean: 'open' }],
  ['”', { level: 'double', style: 'curly', lean: 'close' }],
  ['„', { level: 'double', style: 'low', lean: 'open' }],
  ['‟', { level: 'double', style: 'curly', lean: 'open' }],
  ['«', { level: 'double', style: 'guillemet', lean: 'open' }],
  ['»', { level: 'double', style: 'guillemet', lean: 'close' }],
  ['「', { level: 'double', style: 'corner', lean: 'open' }],
  ['」', { level: 'double', style: 'corner', lean: 'close' }],
  ['『', { level: 'single', style: 'corner', lean: 'open' }],
  ['』', { level: 'single', style: 'corner', lean: 'close' }],
  ["'", { level: 'single', style: 'straight', lean: 'either' }],
  ['‘', { level: 'single', style: 'curly', lean: 'open' }],
  ['’', { level: 'single', style: 'curly', lean: 'close' }],
  ['‚', { level: 'single', style: 'low', lean: 'open' }],
  ['‹', { level: 'single', style: 'guillemet', lean: 'open' }],
  ['›', { level: 'single', style: 'guillemet', lean: 'close' }],
]

const BY_UNIT = new Map(SHAPES.map(([mark, shape]) => [mark.charCodeAt(0), shape]))
const STRAIGHT = BY_UNIT.get(0x22)!

/** Two straight apostrophes in a row stand for a double mark. */
const MARKS = /''|["“”„‟«»「」『』'‘’‚‹›]/g

/** A character that may be a quotation mark, with the sides on which its neighbours let it stand. */
export type Candidate = Span & {
  readonly shape: Shape
  readonly canOpen: boolean
  readonly canClose: boolean
  /** A single mark that is as likely an apostrophe: the rebels’ homes. */
  readonly weak: boolean
}

/** Words that begin with an apostrophe, in English and Dutch: ’tis, ’em, ’90s, ’s ochtends. */
const ELISION = later(() => /^(?:(?:tis|twas|twere|em|cause|til|till|round|bout|n|s|t|k|m|r|ns)(?!\p{L})|\d0s)/iu)

const SPACE = 32
/** Letters before an apostrophe that ends a word: the rebels’, goin’. */
const ENDS_POSSESSIVE = new Set([...'sSzZxXnN'].map(letter => letter.charCodeAt(0)))

/** Single marks that may be apostrophes; corner brackets never are. */
export function isPlainSingle(shape: Shape): boolean {
  return shape.level === 'single' && shape.style !== 'corner'
}

/** For each paragraph, the characters that may be quotation marks, in order. Goes through the text once. */
export function* findCandidates(
  text: string,
  paragraphs: readonly Span[],
  language: LanguageTag,
): Generator<{ paragraph: Span; candidates: Candidate[] }> {
  const marks = new RegExp(MARKS)
  let match = marks.exec(text)
  for (const paragraph of paragraphs) {
    const candidates: Candidate[] = []
    for (; match && match.index < paragraph.end; match = marks.exec(text)) {
      const candidate = candidateAt(text, paragraph, match.index, match[0].length, language)
      if (candidate) candidates.push(candidate)
    }
    yield { paragraph, candidates }
  }
}

function candidateAt(
  text: string,
  paragraph: Span,
  start: number,
  length: number,
  language: LanguageTag,
): Candidate | null {
  const end = start + length
  const shape = length === 1 ? BY_UNIT.get(text.charCodeAt(start))! : STRAIGHT
  // Nothing opens at a paragraph's end, whatever its blanks say.
  if (shape.level === 'double' && end === paragraph.end) {
    return { start, end, shape, canOpen: false, canClose: true, weak: false }
  }
  const before = start > paragraph.start ? text.charCodeAt(start - 1) : SPACE
  const after = end < paragraph.end ? text.charCodeAt(end) : SPACE
  if (isPlainSingle(shape)) return single(text, { start, end }, shape, before, after)
  return double({ start, end }, shape, before, after, language)
}

function double(span: Span, shape: Shape, before: number, after: number, language: LanguageTag): Candidate | null {
  const gapBefore = isGap(before)
  const gapAfter = isGap(after)
  if (shape.style === 'straight') {
    const letters = isLetter(before) && isLetter(after)
    // Gershayim inside a Hebrew acronym.
    if (letters && (language === 'he' || language === 'yi')) return null
    const alone = gapBefore && gapAfter
    const canOpen = !gapAfter && (gapBefore || isOpening(before))
    // Inches (5" pipes) and marks between letters close what is open, but nobody misses their partner.
    const weak = (isDigit(before) && gapAfter) || letters
    return { start: span.start, end: span.end, shape, canOpen: canOpen || alone, canClose: !canOpen, weak }
  }
  const begins = (gapBefore ? !isNoBreak(before) : isOpening(before)) && isWordStart(after)
  const ends = !gapBefore && !isLetter(after)
  const canOpen = shape.lean === 'open' ? !ends || begins : begins && !ends
  return { start: span.start, end: span.end, shape, canOpen, canClose: !canOpen, weak: false }
}

/** Single marks: only where no letter says that this is an apostrophe. */
function single(text: string, span: Span, shape: Shape, before: number, after: number): Candidate | null {
  const letterBefore = isLetter(before)
  const letterAfter = isLetter(after)
  const gapBefore = isGap(before)
  const gapAfter = isGap(after)
  if (letterBefore && letterAfter) return null
  const guillemet = shape.style === 'guillemet'
  const begins = (gapBefore || isOpening(before)) && (!gapAfter || (guillemet && isNoBreak(after)))
  const ends = (!gapBefore || (guillemet && isNoBreak(before))) && !letterAfter
  const elided = shape.style !== 'low' && !guillemet && ELISION().test(text.slice(span.end, span.end + 8))
  // “‘” and “’” each stand on one side, but a German quotation ends with “‘”, and a straight mark stands on both.
  const canOpen = begins && !elided && (guillemet || shape.lean !== 'close')
  const canClose = ends && shape.style !== 'low'
  if (!canOpen && !canClose) return null
  const weak =
    canClose && !guillemet && ENDS_POSSESSIVE.has(before) && gapAfter && isLetter(text.charCodeAt(span.end + 1))
  return { start: span.start, end: span.end, shape, canOpen, canClose, weak }
}
