import { foldedHash } from '../core/fold.ts'
import { baseLanguage, canonicalTag, type LanguageTag } from '../core/language.ts'
import { Lines } from '../core/lines.ts'
import type { Memory } from '../core/memory.ts'
import type { EditWriter } from '../core/offset-map.ts'
import { splitWords, type Words, wordAt } from '../core/words.ts'
import { type Block, type Composed, composeBlocks } from './block.ts'
import type { Document, Format, Suppression } from './document.ts'
import { findForeignParagraphs, joinPassages } from './foreign-paragraphs.ts'
import { findForeignQuotations } from './foreign-quotations.ts'
import { BEGINNING } from './function-words.ts'
import { keepReading, sentencesOf, wordsOf } from './kept.ts'
import { chooseLanguage, type Sample } from './language.ts'
import { markPassages } from './passages.ts'
import { markRegions } from './regions.ts'
import { splitSentences } from './sentences.ts'

/** What every article is read with. */
export type ReadOptions = {
  /** Language of the articles, whatever they say themselves. */
  readonly lang?: LanguageTag | undefined
  /** Languages that articles may be in. */
  readonly languages: readonly LanguageTag[]
  readonly defaultLanguage: LanguageTag
  /** What is remembered of an article that is being written. */
  readonly memory?: Memory | undefined
}

/** What a reader found in one article's source. */
export type Reading = {
  readonly path: string
  readonly article?: string
  readonly recordLine?: number
  readonly format: Format
  readonly source: string
  readonly blocks: Iterable<Block>
  /** What the article says of itself. */
  readonly language?: LanguageTag
  readonly date?: string
  readonly suppressions?: (lines: Lines) => readonly Suppression[]
  readonly declared?: Document['declared']
  /** How edits are written into the source, where it has markup of its own. */
  readonly writeEdit?: EditWriter
}

/** Puts an article together from what its reader found. */
export async function assembleDocument(reading: Reading, options: ReadOptions): Promise<Document> {
  const { path, article, recordLine, format, source, date, declared } = reading
  const composed = composeBlocks(source, reading.blocks, reading.writeEdit)
  const { text, map, paragraphs } = composed
  const stated = reading.language === undefined ? undefined : (canonicalTag(reading.language) ?? undefined)
  const { memory } = options
  const split = memory ? null : splitWords(text)
  const choice = await chooseLanguage(
    bodyOf(composed, split),
    { option: options.lang, declared: stated },
    options.languages,
    options.defaultLanguage,
  )
  const language = baseLanguage(choice.language)
  const context = `${choice.language} ${options.languages.join(' ')} ${format}`
  const kept = memory && keepReading(memory, text, paragraphs, context)
  const words = kept ? wordsOf(kept.placed) : (split ?? splitWords(text))
  const { regions: found, quoteMarks } = markRegions(composed, format, choice.language, kept)
  const stranger = await findForeignParagraphs(text, words, paragraphs, choice.language, options.languages, kept)
  const regions = markPassages(found, joinPassages(composed.passages, stranger), choice.language)
  const quotations = regions.filter(({ kind, language }) => kind === 'quotation' && language === undefined)
  const foreign = await findForeignQuotations(
    text,
    words,
    quotations,
    choice.language,
    options.languages,
    kept?.compare,
  )
  return {
    path,
    ...(article === undefined ? {} : { article }),
    ...(recordLine === undefined ? {} : { recordLine }),
    format,
    source,
    text,
    map,
    words,
    paragraphs,
    sentences: kept ? sentencesOf(kept.placed, language) : splitSentences(text, paragraphs, language),
    regions: foreign.size === 0 ? regions : regions.map(region => withLanguage(region, foreign.get(region))),
    ...choice,
    ...(date === undefined ? {} : { date }),
    suppressions: reading.suppressions?.(new Lines(source)) ?? [],
    quoteMarks,
    ...(declared === undefined ? {} : { declared }),
    ...(kept && { kept }),
  }
}

function withLanguage(
  region: Document['regions'][number],
  language: LanguageTag | undefined,
): Document['regions'][number] {
  return language === undefined ? region : { ...region, language }
}

const SAMPLE = 2000

/**
 * The beginning of the text proper, by which its language is told: paragraphs that are sentences, if there are any.
 * @param words of the text, where they are split already
 */
function bodyOf({ text, paragraphs }: Composed, words: Words | null): string | Sample {
  const hashes: number[] = []
  let body = ''
  for (const { start, end } of paragraphs) {
    if (end - start > 80) {
      if (words) addHashes(hashes, text, words, start, Math.min(end, start + BEGINNING - body.length))
      body += `${text.slice(start, Math.min(end, start + SAMPLE))} `
    }
    if (body.length > SAMPLE) break
  }
  if (body.length === 0) return text.slice(0, SAMPLE)
  const sample = body.slice(0, SAMPLE)
  return words ? { text: sample, hashes: new Int32Array(hashes) } : sample
}

/** Adds the hashes of the words of a stretch; the last is cut where the stretch ends. */
function addHashes(hashes: number[], text: string, words: Words, start: number, to: number): void {
  const { count, starts, ends } = words
  for (let word = wordAt(words, start); word < count && starts[word]! < to; word++)
    hashes.push(ends[word]! <= to ? words.hashes[word]! : foldedHash(text, starts[word]!, to))
}
