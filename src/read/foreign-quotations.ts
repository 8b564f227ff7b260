import { HashTable } from '../core/hash-table.ts'
import type { LanguageTag } from '../core/language.ts'
import { later } from '../core/later.ts'
import type { Span } from '../core/span.ts'
import { type Words, wordAt } from '../core/words.ts'
import { isPlainly } from './function-words.ts'
import { rivalsOf, scriptsOf, writtenIn } from './iso-639.ts'
import { type CompareLanguages, compareLanguages, mainScript } from './language.ts'

const MIN_WORDS = 8
const MIN_LETTERS = 4
const SHORT_WORD = 4
/** So many of a quotation's short words are the article's own that it is in the article's language. */
const AT_HOME = 0.35

/**
 * Languages of quotations that are not in the article's language: in another script, or eight words and more that
 * franc is sure of. A language that only the script shows is the script's only candidate, else `und`.
 * @param quotations sorted, may nest
 * @param compare how languages are told apart
 * @returns by quotation; those in the article's language are absent
 */
export async function findForeignQuotations(
  text: string,
  words: Words,
  quotations: readonly Span[],
  language: LanguageTag,
  candidates: readonly LanguageTag[],
  compare: CompareLanguages = compareLanguages,
): Promise<Map<Span, LanguageTag>> {
  const found = new Map<Span, LanguageTag>()
  if (quotations.length === 0) return found
  const home = scriptsOf(language)
  const own = later(() => shortWordsOutside(words, quotations))
  for (const quotation of quotations) {
    const end = Math.min(quotation.end, quotation.start + 2000)
    const script = mainScript(text, quotation.start, end)
    if (script === null) continue
    const passageOf = () => text.slice(quotation.start, end)
    if (home.length > 0 && !home.includes(script)) {
      const passage = passageOf()
      if (lettersOf(passage) < MIN_LETTERS) continue
      const possible = writtenIn(script, candidates)
      found.set(quotation, possible.length === 1 ? possible[0]! : ((await compare(passage, possible)) ?? 'und'))
      continue
    }
    const first = wordAt(words, quotation.start)
    const last = wordAt(words, quotation.end)
    if (last - first < MIN_WORDS) continue
    const rivals = rivalsOf(language, script, candidates)
    if (rivals.length === 0 || isPlainly(language, rivals, words.hashes, first, last)) continue
    if (isAtHome(words, first, last, own())) continue
    const told = await compare(passageOf(), [language, ...rivals])
    if (told !== null && told !== language) found.set(quotation, told)
  }
  return found
}

function lettersOf(passage: string): number {
  return passage.match(/\p{L}/gu)?.length ?? 0
}

/** Hashes of the article's short words: mostly its articles, prepositions, pronouns. */
function shortWordsOutside(words: Words, quotations: readonly Span[]): HashTable {
  const own = new HashTable(words.count)
  let at = 0
  let quotedTo = 0
  for (let word = 0; word < words.count; word++) {
    while (at < quotations.length && quotations[at]!.start <= words.starts[word]!) {
      quotedTo = Math.max(quotedTo, quotations[at++]!.end)
    }
    if (words.starts[word]! >= quotedTo && isShort(words, word)) own.set(words.hashes[word]!, 1)
  }
  return own
}

function isShort(words: Words, word: number): boolean {
  return words.ends[word]! - words.starts[word]! <= SHORT_WORD
}

/** Cheap, and right for nearly every quotation: franc is loaded only for the rest. */
function isAtHome(words: Words, first: number, last: number, own: HashTable): boolean {
  let short = 0
  let shared = 0
  for (let word = first; word < last; word++) {
    if (!isShort(words, word)) continue
    short++
    if (own.get(words.hashes[word]!) !== 0) shared++
  }
  return short > 0 && shared >= short * AT_HOME && shared > 1
}
