import type { LanguageTag } from '../core/language.ts'
import type { Span } from '../core/span.ts'
import type { QuoteStyle } from './document.ts'

/** What a character may be, before its neighbours are asked. */
type Shape = {
  readonly level: 'double' | 'single'
  readonly style: QuoteStyle
  readonly lean: 'open' | 'close' | 'either'
}

const SHAPES: Readonly<Record<string, Shape>> = {
  '"': { level: 'double', style: 'straight', lean: 'either' },
  '“': { level: 'double', style: 'curly', lean: 'open' },
  '”': { level: 'double', style: 'curly', lean: 'close' },
  '„': { level: 'double', style: 'low', lean: 'open' },
  '‟': { level: 'double', style: 'curly', lean: 'open' },
  '«': { level: 'double', style: 'guillemet', lean: 'open' },
  '»': { level: 'double', style: 'guillemet', lean: 'close' },
  '「': { level: 'double', style: 'corner', lean: 'open' },
  '」': { level: 'double', style: 'corner', lean: 'close' },
  '『': { level: 'single', style: 'corner', lean: 'open' },
  '』': { level: 'single', style: 'corner', lean: 'close' },
  "'": { level: 'single', style: 'straight', lean: 'either' },
  '‘': { level: 'single', style: 'curly', lean: 'open' },
  '’': { level: 'single', style: 'curly', lean: 'close' },
  '‚': { level: 'single', style: 'low', lean: 'open' },
  '‹': { level: 'single', style: 'guillemet', lean: 'open' },
  '›': { level: 'single', style: 'guillemet', lean: 'close' },
}

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

const SPACE = /[\s\u2028]/
const NO_BREAK = /[\u00A0\u202F\u2009]/
const LETTER = /[\p{L}\p{N}\p{M}]/u
const OPENING = /[([{¿¡—–―\-/:=“„«‘‚‹"'>|…]/
const WORD_START = /[\p{L}\p{N}¿¡([“„«‘‚‹'"…]/u
const DIGIT = /\d/

/** Words that begin with an apostrophe, in English and Dutch: ’tis, ’em, ’90s, ’s ochtends. */
const ELISION = /^(?:(?:tis|twas|twere|em|cause|til|till|round|bout|n|s|t|k|m|r|ns)(?!\p{L})|\d0s)/iu

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
      const candidate = candidateAt(text, paragraph, match.index, match[0], language)
      if (candidate) candidates.push(candidate)
    }
    yield { paragraph, candidates }
  }
}

function candidateAt(
  text: string,
  paragraph: Span,
  start: number,
  mark: string,
  language: LanguageTag,
): Candidate | null {
  const end = start + mark.length
  const shape = SHAPES[mark] ?? SHAPES['"']!
  const before = start > paragraph.start ? text.charAt(start - 1) : ' '
  const after = end < paragraph.end ? text.charAt(end) : ' '
  if (isPlainSingle(shape)) return single(text, { start, end }, shape, before, after)
  return double({ start, end }, shape, before, after, language)
}

function double(span: Span, shape: Shape, before: string, after: string, language: LanguageTag): Candidate | null {
  const gapBefore = SPACE.test(before)
  const gapAfter = SPACE.test(after)
  if (shape.style === 'straight') {
    const letters = LETTER.test(before) && LETTER.test(after)
    // Gershayim inside a Hebrew acronym.
    if (letters && (language === 'he' || language === 'yi')) return null
    const alone = gapBefore && gapAfter
    const canOpen = !gapAfter && (gapBefore || OPENING.test(before))
    // Inches (5" pipes) and marks between letters close what is open, but nobody misses their partner.
    const weak = (DIGIT.test(before) && gapAfter) || letters
    return { ...span, shape, canOpen: canOpen || alone, canClose: !canOpen, weak }
  }
  const begins = (gapBefore ? !NO_BREAK.test(before) : OPENING.test(before)) && WORD_START.test(after)
  const ends = !gapBefore && !LETTER.test(after)
  const canOpen = shape.lean === 'open' ? !ends || begins : begins && !ends
  return { ...span, shape, canOpen, canClose: !canOpen, weak: false }
}

/** Single marks: only where no letter says that this is an apostrophe. */
function single(text: string, span: Span, shape: Shape, before: string, after: string): Candidate | null {
  const letterBefore = LETTER.test(before)
  const letterAfter = LETTER.test(after)
  const gapBefore = SPACE.test(before)
  const gapAfter = SPACE.test(after)
  if (letterBefore && letterAfter) return null
  const guillemet = shape.style === 'guillemet'
  const begins = (gapBefore || OPENING.test(before)) && (!gapAfter || (guillemet && NO_BREAK.test(after)))
  const ends = (!gapBefore || (guillemet && NO_BREAK.test(before))) && !letterAfter
  const elided = shape.style !== 'low' && !guillemet && ELISION.test(text.slice(span.end, span.end + 8))
  // “‘” and “’” each stand on one side, but a German quotation ends with “‘”, and a straight mark stands on both.
  const canOpen = begins && !elided && (guillemet || shape.lean !== 'close')
  const canClose = ends && shape.style !== 'low'
  if (!canOpen && !canClose) return null
  const weak = canClose && !guillemet && /[sSzZxXnN]/.test(before) && gapAfter && LETTER.test(text.charAt(span.end + 1))
  return { ...span, shape, canOpen, canClose, weak }
}
