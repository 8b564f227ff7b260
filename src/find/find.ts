import { fold } from '../core/fold.ts'
import { bySpan } from '../core/span.ts'
import type { Document } from '../read/document.ts'
import { findFamilyReferences } from './family.ts'
import type { View } from './house.ts'
import { inflectionOf } from './inflection/inflection.ts'
import { mergeMatches } from './inflection/merge.ts'
import { scanInflected } from './inflection/scan.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { resolve, type Surroundings } from './resolve.ts'
import { scan } from './scan.ts'

/**
 * Every name of the glossary that a document writes, in reading order, not overlapping: listed spellings, then later
 * references by family name. Nothing is said where context rules a form out or leaves two entries possible.
 */
export function findMentions(document: Document, lexicon: Lexicon, view: View): Mention[] {
  const around = surroundingsOf(document, lexicon)
  const listed: Mention[] = []
  const { text, words } = document
  const inflection = inflectionOf(view.language)
  const plain = scan(text, words, lexicon)
  const matches = inflection ? mergeMatches(plain, scanInflected(text, words, lexicon, inflection)) : plain
  for (const match of matches) {
    const mention = resolve(match, around, view)
    if (mention) listed.push(mention)
  }
  return [...listed, ...findFamilyReferences(listed, around, view)].sort((a, b) => bySpan(a.span, b.span))
}

function surroundingsOf(document: Document, lexicon: Lexicon): Surroundings {
  const { text, words } = document
  const sentenceStarts = new Set(document.sentences.map(sentence => firstLetter(text, sentence.start)))
  let vocabulary: Set<string> | undefined
  return {
    text,
    words,
    lexicon,
    startsSentence: offset => sentenceStarts.has(offset) || opensAfterMark(text, offset),
    vocabulary: () => {
      vocabulary ??= new Set(
        Array.from({ length: words.count }, (_, i) => fold(text.slice(words.starts[i]!, words.ends[i]!))),
      )
      return vocabulary
    },
  }
}

/** Past the quotation marks, dashes and brackets with which a sentence may open. */
function firstLetter(text: string, from: number): number {
  let at = from
  while (at < text.length && /[\s\p{P}\p{S}]/u.test(text[at]!)) at++
  return at
}

/** A quotation, a colon or a dash just before: a sentence may start here though the scanner of sentences saw none. */
function opensAfterMark(text: string, offset: number): boolean {
  return /(?:[“„«"‘]|[:•]\s|[-–—]\s)$/u.test(text.slice(Math.max(0, offset - 2), offset))
}
