import { HashTable } from '../core/hash-table.ts'
import type { LanguageTag } from '../core/language.ts'
import { later } from '../core/later.ts'
import { type Cell, Tally } from '../core/memory.ts'
import type { Script } from '../core/script.ts'
import { bySpan, firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import { splitWords, type Words, wordAt } from '../core/words.ts'
import { isPlainly } from './function-words.ts'
import { rivalsOf, scriptsOf, writtenIn } from './iso-639.ts'
import type { KeptReading } from './kept.ts'
import { compareLanguages, mainScript } from './language.ts'

/** A stretch in a language of its own. */
type Passage = Span & { readonly language: LanguageTag }

/** Fewer words may be a slogan, a title, a list of names. */
const MIN_WORDS = 20
const SHORT_WORD = 4
/** So many of a paragraph's short words stand in other paragraphs, too, that it is in the article's language. */
const AT_HOME = 0.35
const SAMPLE = 2000

/**
 * Paragraphs of twenty words and more that are surely in another language than the article's: in another script, or told
 * by franc with its margin. Nothing loads franc for a paragraph that shares its short words with the rest.
 * @param kept of an article that is being written, what was read before
 * @returns in order; `und` where only the script is known
 */
export async function findForeignParagraphs(
  text: string,
  words: Words,
  paragraphs: readonly Span[],
  language: LanguageTag,
  candidates: readonly LanguageTag[],
  kept?: KeptReading,
): Promise<Passage[]> {
  const found: Passage[] = []
  const home = scriptsOf(language)
  if (home.length === 0) return found
  const compare = kept?.compare ?? compareLanguages
  const isKnown = later(() => (kept ? keptHome(kept) : homeOf(words, paragraphs)))
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!
    const first = wordAt(words, paragraph.start)
    const last = wordAt(words, paragraph.end)
    if (last - first < MIN_WORDS) continue
    const end = Math.min(paragraph.end, paragraph.start + SAMPLE)
    const script = kept ? keptScript(kept.placed[at]!.cell) : mainScript(text, paragraph.start, end)
    if (script === null) continue
    if (!home.includes(script)) {
      const rivals = writtenIn(script, candidates)
      const told =
        rivals.length === 1 ? rivals[0]! : ((await compare(text.slice(paragraph.start, end), rivals)) ?? 'und')
      found.push({ ...paragraph, language: told })
    } else {
      const rivals = rivalsOf(language, script, candidates)
      if (rivals.length === 0 || isPlainly(language, rivals, words.hashes, first, last)) continue
      if (isKnown()(at, first, last)) continue
      const told = await compare(text.slice(paragraph.start, end), [language, ...rivals])
      if (told !== null && told !== language) found.push({ ...paragraph, language: told })
    }
  }
  // An article that is foreign to itself was given a wrong language: then every paragraph is judged by that.
  return found.length * 2 > paragraphs.length ? [] : found
}

function keptScript(cell: Cell): Script | null {
  return cell.of(mainScript, ({ text, span: { start, end } }) => mainScript(text, start, Math.min(end, start + SAMPLE)))
}

/** Whether a paragraph shares its short words with others: by its number, and its first and past-last word. */
type Home = (paragraph: number, first: number, last: number) => boolean

/** What {@link homeOf} notes of a word that stands in several paragraphs. */
const SHARED = -1

function homeOf({ count, starts, ends, hashes }: Words, paragraphs: readonly Span[]): Home {
  // Of short words, by hash: the one paragraph that each stands in, counted from 1, or SHARED.
  const seenIn = new HashTable(count)
  let at = 0
  for (let word = 0; word < count; word++) {
    while (at < paragraphs.length && paragraphs[at]!.end <= starts[word]!) at++
    if (ends[word]! - starts[word]! > SHORT_WORD) continue
    const hash = hashes[word]!
    const before = seenIn.get(hash)
    if (before === 0) seenIn.set(hash, at + 1)
    else if (before !== SHARED && before !== at + 1) seenIn.set(hash, SHARED)
  }
  return (_, first, last) => {
    let short = 0
    let known = 0
    for (let word = first; word < last; word++) {
      if (ends[word]! - starts[word]! > SHORT_WORD) continue
      short++
      if (seenIn.get(hashes[word]!) === SHARED) known++
    }
    return isAtHome(short, known)
  }
}

/** The same where an article is being written: a paragraph's short words are listed when it has changed. */
function keptHome({ memory, placed }: KeptReading): Home {
  const listed = placed.map(({ cell }) =>
    cell.of(homeOf, ({ text }) => {
      const { count, starts, ends, hashes } = cell.of(splitWords, () => splitWords(text))
      const all: number[] = []
      for (let word = 0; word < count; word++) if (ends[word]! - starts[word]! <= SHORT_WORD) all.push(hashes[word]!)
      return { all, each: [...new Set(all)] }
    }),
  )
  const paragraphs = memory.of(homeOf, () => new Tally())
  paragraphs.follow(listed.map(({ each }) => each))
  return at => {
    const { all } = listed[at]!
    return isAtHome(all.length, all.filter(hash => paragraphs.count(hash) > 1).length)
  }
}

/** @param known how many of the short words stand in another paragraph, too */
function isAtHome(short: number, known: number): boolean {
  return short > 0 && known >= short * AT_HOME && known > 1
}

/** Passages that markup marks, and paragraphs that show it themselves where markup says nothing. Both in order. */
export function joinPassages(marked: readonly Passage[], shown: readonly Passage[]): readonly Passage[] {
  const free = shown.filter(passage => {
    const next = marked[firstEndingAfter(marked, passage.start)]
    return next === undefined || !overlaps(next, passage)
  })
  return free.length === 0 ? marked : [...marked, ...free].sort(bySpan)
}
