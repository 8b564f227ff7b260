import { later } from '../core/later.ts'
import { bySpan, firstStartingAfter, type Span } from '../core/span.ts'
import { classOf, PUNCTUATION, SYMBOL } from '../core/unit-class.ts'
import type { Document } from '../read/document.ts'
import { findFamilyReferences } from './family.ts'
import type { View } from './house.ts'
import { inflectionOf } from './inflection/inflection.ts'
import { mergeMatches } from './inflection/merge.ts'
import { scanInflected } from './inflection/scan.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { resolve, type Surroundings } from './resolve.ts'
import { type Match, scan } from './scan.ts'

/**
 * Every name of the glossary that a document writes, in reading order, not overlapping: listed spellings, then later
 * references by family name. Nothing is said where context rules a form out or leaves two entries possible.
 */
export function findMentions(document: Document, lexicon: Lexicon, view: View): Mention[] {
  const around = surroundingsOf(document, lexicon)
  const listed: Mention[] = []
  for (const match of matchesIn(around, view)) {
    const mention = resolve(match, around, view)
    if (mention) listed.push(mention)
  }
  return withFamilies(listed, around, view)
}

/** Listed spellings in a text, leftmost, longest, as they stand or bent. */
export function matchesIn({ text, words, lexicon }: Surroundings, view: View): readonly Match[] {
  const inflection = inflectionOf(view.language)
  const plain = scan(text, words, lexicon)
  return inflection ? mergeMatches(plain, scanInflected(text, words, lexicon, inflection)) : plain
}

/** Mentions with the later references to them. */
export function withFamilies(listed: Mention[], around: Surroundings, view: View): Mention[] {
  const references = findFamilyReferences(listed, around, view)
  return references.length === 0 ? listed : [...listed, ...references].sort((a, b) => bySpan(a.span, b.span))
}

/** What stands around matches in a text. */
export function surroundingsOf(
  { text, words, sentences }: Pick<Document, 'text' | 'words' | 'sentences'>,
  lexicon: Lexicon,
): Surroundings {
  return {
    text,
    words,
    lexicon,
    startsSentence: offset => opensSentence(text, sentences, offset) || opensAfterMark(text, offset),
    vocabulary: later(() => new Set(words.hashes)),
  }
}

/** Whether a blank, a mark or a sign stands at an offset. */
function isNoLetter(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & (PUNCTUATION | SYMBOL)) !== 0 || /\s/.test(text.charAt(at))
}

/** Whether a sentence starts here, or with quotation marks, dashes and brackets before this. */
function opensSentence(text: string, sentences: readonly Span[], offset: number): boolean {
  const next = firstStartingAfter(sentences, offset)
  const sentence = sentences[next - 1]
  if (!sentence || (offset < text.length && isNoLetter(text, offset))) return false
  for (let at = offset - 1; at >= sentence.start; at--) if (!isNoLetter(text, at)) return false
  return true
}

const OPENING = '“„«"‘'
const BEFORE_BLANK = ':•-–—'

/** A quotation, a colon or a dash just before: a sentence may start here though the scanner of sentences saw none. */
function opensAfterMark(text: string, offset: number): boolean {
  if (offset === 0) return false
  if (OPENING.includes(text[offset - 1]!)) return true
  return offset > 1 && BEFORE_BLANK.includes(text[offset - 2]!) && /\s/.test(text[offset - 1]!)
}
