import type { LanguageTag } from '../core/language.ts'
import type { Memory, Placed } from '../core/memory.ts'
import { moved, type Span } from '../core/span.ts'
import { splitWords, type Words } from '../core/words.ts'
import { findAddresses } from './addresses.ts'
import type { Kept, Region } from './document.ts'
import { type CompareLanguages, compareLanguages } from './language.ts'
import { DATELINE_AMONG, newsLinesOf } from './news-lines.ts'
import { splitSentences } from './sentences.ts'

/** What is remembered of an article while it is read. */
export type KeptReading = Kept & { readonly compare: CompareLanguages }

/** What is remembered of a text's paragraphs. @param context what all of it depends on */
export function keepReading(memory: Memory, text: string, paragraphs: readonly Span[], context: string): KeptReading {
  return { memory, placed: memory.place(text, paragraphs, context), compare: rememberedIn(memory) }
}

/** Passages whose language is remembered. */
const MOST_COMPARED = 256

/** {@link compareLanguages}, which takes milliseconds where function words do not tell, asked once for each passage. */
function rememberedIn(memory: Memory): CompareLanguages {
  const known = memory.of(compareLanguages, () => new Map<string, LanguageTag | null>())
  return async (text, candidates) => {
    const key = `${candidates.join(' ')} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= MOST_COMPARED) known.clear()
    const told = await compareLanguages(text, candidates)
    known.set(key, told)
    return told
  }
}

/** {@link splitWords} of a text, from the words of its paragraphs: none goes beyond one. */
export function wordsOf(placed: readonly Placed[]): Words {
  const each = placed.map(({ cell }) => cell.of(splitWords, ({ text }) => splitWords(text)))
  const count = each.reduce((sum, words) => sum + words.count, 0)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const hashes = new Int32Array(count)
  let at = 0
  for (let paragraph = 0; paragraph < placed.length; paragraph++) {
    const words = each[paragraph]!
    const { base } = placed[paragraph]!
    hashes.set(words.hashes, at)
    for (let word = 0; word < words.count; word++, at++) {
      starts[at] = words.starts[word]! + base
      ends[at] = words.ends[word]! + base
    }
  }
  return { count, starts, ends, hashes }
}

/** {@link splitSentences} of a text, from the sentences of its paragraphs. */
export function sentencesOf(placed: readonly Placed[], language: string): Span[] {
  const sentences: Span[] = []
  for (const { cell, base } of placed) {
    for (const { start, end } of cell.of(splitSentences, ({ text, span }) => splitSentences(text, [span], language)))
      sentences.push({ start: start + base, end: end + base })
  }
  return sentences
}

/** {@link findAddresses} of a text, from those of its paragraphs. */
export function addressesOf(placed: readonly Placed[]): Span[] {
  return placed.flatMap(({ cell, base }) =>
    cell.of(findAddresses, ({ text }) => findAddresses(text)).map(span => moved(span, base)),
  )
}

/**
 * `findNewsLines` of a text, from those of its paragraphs.
 * @param apart starts of paragraphs that are none of the body
 */
export function linesOf(paragraphs: readonly Span[], placed: readonly Placed[], apart: ReadonlySet<number>): Region[] {
  const regions: Region[] = []
  let body = 0
  for (const [at, { cell, base }] of placed.entries()) {
    if (apart.has(paragraphs[at]!.start)) continue
    const isEarly = body++ < DATELINE_AMONG
    const own = cell.of(`news lines ${isEarly}`, ({ text, span }) => newsLinesOf(text, span, isEarly))
    for (const region of own) regions.push({ ...region, ...moved(region, base) })
  }
  return regions
}
