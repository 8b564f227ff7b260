import { baseLanguage, type LanguageTag } from '../core/language.ts'
import type { Span } from '../core/span.ts'
import { endsInAbbreviation, startsSentence, writesOrdinalsWithStop } from './abbreviations.ts'

/** Marks that may end a sentence. The Greek question mark is a semicolon, which NFC has made of U+037E. */
const STOPS = /[.!?…。！？｡؟۔।॥։።]+/g
const GREEK_STOPS = /[.!?…;]+/g
const UNSPACED_STOP = /[。！？｡]$/
/** Marks that close with the sentence they stand after, and what may part them from its stop. */
const CLOSERS = /[”’"'»›“‘)\]」』]|[\u00A0\u202F](?=[»›])/y
const SPACE = /\s/

/**
 * Sentences of a text, in order, none across a paragraph's end, blanks between them left out.
 * @param paragraphs in order, not overlapping
 */
export function splitSentences(text: string, paragraphs: readonly Span[], language: LanguageTag): Span[] {
  const sentences: Span[] = []
  const base = baseLanguage(language)
  const stops = base === 'el' ? GREEK_STOPS : STOPS
  let match: RegExpExecArray | null = null
  stops.lastIndex = 0
  let done = false
  for (const paragraph of paragraphs) {
    let start = skipSpace(text, paragraph.start, paragraph.end)
    while (!done) {
      if (!match || match.index < start) {
        stops.lastIndex = Math.max(start, stops.lastIndex)
        match = stops.exec(text)
        done = match === null
      }
      if (!match || match.index >= paragraph.end) break
      const end = sentenceEnd(text, { start, end: paragraph.end }, match, base)
      if (end > 0) {
        sentences.push({ start, end })
        start = skipSpace(text, end, paragraph.end)
      }
      stops.lastIndex = match.index + match[0].length
      match = null
    }
    const end = skipSpaceBack(text, start, paragraph.end)
    if (end > start) sentences.push({ start, end })
  }
  return sentences
}

/** Where a sentence ends whose stop was found; 0 when the stop ends none. */
function sentenceEnd(text: string, rest: Span, stop: RegExpExecArray, language: LanguageTag): number {
  const stopEnd = stop.index + stop[0].length
  let end = stopEnd
  while (end < rest.end && isCloser(text, end)) {
    // A quotation mark that a letter follows opens the next sentence.
    if (/[“‘"'«]/.test(text[end]!) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) break
    end++
  }
  // A mark that strayed from its sentence: “too far. " They”, “too far.” .
  if (isStray(text.charCodeAt(end + 1)) || isStray(text.charCodeAt(end + 2))) {
    if (/\s[”"»’“.!?)](?:\s|$)/.test(text.slice(end, Math.min(rest.end, end + 3)))) end += 2
  }
  if (end >= rest.end) return end
  if (!isSpace(text.charCodeAt(end))) return UNSPACED_STOP.test(stop[0]) ? end : 0
  const next = skipSpace(text, end, rest.end)
  if (next >= rest.end) return end
  if (!startsSentence(text, next)) return 0
  if (stop[0] !== '.') return end
  return isFalseStop(text, rest.start, stop.index, next, language, end > stopEnd) ? 0 : end
}

/** Blanks and letters, which nearly always stand here, close nothing. */
function isCloser(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x20 || unit === 0x0a || isPlainLetter(unit)) return false
  CLOSERS.lastIndex = at
  return CLOSERS.test(text)
}

/** A mark that may have strayed behind the end of its sentence. */
function isStray(unit: number): boolean {
  return !isPlainLetter(unit) && '”"»’“.!?)'.includes(String.fromCharCode(unit))
}

/** A letter of the scripts that most articles are in, told without a pattern. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x370 && unit < 0x590)
}

const DIGIT = /\d/

/** Whether a full stop belongs to an abbreviation, an initial or an ordinal number. */
function isFalseStop(
  text: string,
  start: number,
  at: number,
  next: number,
  language: LanguageTag,
  closed: boolean,
): boolean {
  let word = at
  while (word > start && at - word < 24 && !isEdge(text.charCodeAt(word - 1))) word--
  if (at - word <= 3 && DIGIT.test(text.charAt(at - 1)) && /^\d+$/.test(text.slice(word, at))) {
    return word === start || (at - word < 3 && writesOrdinalsWithStop(language))
  }
  return endsInAbbreviation(text.slice(word, at), text.slice(next, next + 16), language, closed)
}

/** What stands before a word: a blank, an opening mark. */
function isEdge(unit: number): boolean {
  return !isPlainLetter(unit) && /[\s([“‘"'«„]/.test(String.fromCharCode(unit))
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (!isPlainLetter(unit) && SPACE.test(String.fromCharCode(unit)))
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  return at
}
