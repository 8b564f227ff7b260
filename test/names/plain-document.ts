import { splitWords } from '../../src/core/words.ts'
import type { Readable } from '../../src/names/recognize-marks.ts'
import type { Region } from '../../src/read/document.ts'
import { splitSentences } from '../../src/read/sentences.ts'

/** A text as the recognizer needs it: every line a paragraph. */
export function plainDocument(text: string, regions: readonly Region[] = []): Readable {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
  return { text, words: splitWords(text), paragraphs, sentences: splitSentences(text, paragraphs, 'en'), regions }
}
