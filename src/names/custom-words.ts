import { foldedHash } from '../core/fold.ts'
import { BitTable } from './bit-table.ts'
import { visitPacked } from './packed-words.ts'
import { BEGINNING_PARTICLES, JOINED_PARTICLES, NEVER_LAST, SPACED_PARTICLES } from './particles.ts'

/** How a language surrounds names, as data: lists of lower-case words parted by spaces. */
export type Customs = {
  /** Closed-class words: capitalised, they only start a sentence. */
  readonly functionWords: string
  /** Titles and roles that are no part of the name after them. */
  readonly titles: string
  /** Titles only before a name that is no common word: General Assembly is none. */
  readonly weakTitles: string
  /** Titles that are acronyms. */
  readonly titleAcronyms: string
  /** Words that belong to the title they stand before: Foreign Minister. */
  readonly modifiers: string
  /** Nouns that an organisation or a place is named after: Ministry of. */
  readonly heads: string
  /** Capitalised words of the calendar. */
  readonly calendar: string
  /** Those of them that people are called, too. */
  readonly calendarNames: string
  /** Prepositions within organisations. */
  readonly connectors: string
  readonly articles: string
  readonly and: string
  /** Words with a stop that go on: St. Petersburg. */
  readonly abbreviations: string
  /** What an apostrophe cuts off that is no part of a name. */
  readonly endings: string
  /** Whether names begin with particles in lower case: not where `de` and `la` are everyday words. */
  readonly particlesBegin: boolean
  /** Endings that make a word common where its stem is: jihadists, editing. */
  readonly suffixes: string
  /** Endings that make a word common by themselves. */
  readonly sureSuffixes: string
  /** Every noun has a capital: what has an article before it is a noun, and no name, unless it is among these. */
  readonly nounsCapital?: boolean
  readonly articled?: string
  /** Front-coded lists of common words; absent where nobody counted them yet. */
  readonly common?: { readonly ordinary: string; readonly either: string }
}

/** What is known of a word, as bits. */
export const FUNCTION = 1
export const TITLE = 2
export const WEAK_TITLE = 4
export const MODIFIER = 8
export const HEAD = 16
export const CALENDAR = 32
export const CALENDAR_NAME = 64
export const CONNECTOR = 128
export const ARTICLE = 256
export const AND = 512
export const ABBREVIATION = 1024
export const ENDING = 2048
export const ORDINARY = 4096
export const EITHER = 8192
export const PARTICLE = 16384
export const JOINED = 32768
export const NEVER_ENDS = 65536
export const BEGINS = 131072
export const TITLE_ACRONYM = 262144
/** A name that has an article, where all nouns have capitals. */
const ARTICLED = 524288

/** A word that is no name by itself. */
export const COMMON: number = ORDINARY | EITHER | HEAD

/** Bits of the words of a language; particles alone where its customs are not written down. */
export function layOutWords(customs: Customs | undefined, closedClass: string): BitTable {
  const bits = new BitTable(customs?.common ? 32_768 : 4_096)
  const mark = (words: readonly string[], bit: number) => {
    for (const word of words) if (word !== '') bits.mark(foldedHash(word, 0, word.length), bit)
  }
  mark(SPACED_PARTICLES.split(' '), PARTICLE)
  mark(JOINED_PARTICLES.split(' '), JOINED)
  mark(NEVER_LAST.split(' '), NEVER_ENDS)
  mark(closedClass.split(' '), FUNCTION)
  if (!customs) return bits
  if (customs.particlesBegin) mark(BEGINNING_PARTICLES.split(' '), BEGINS)
  mark(customs.functionWords.split(' '), FUNCTION)
  mark(customs.titles.split(' '), TITLE)
  mark(customs.weakTitles.split(' '), WEAK_TITLE)
  mark(customs.titleAcronyms.split(' '), TITLE_ACRONYM)
  mark(customs.modifiers.split(' '), MODIFIER)
  mark(customs.heads.split(' '), HEAD)
  mark(customs.calendar.split(' '), CALENDAR)
  mark(customs.calendarNames.split(' '), CALENDAR | CALENDAR_NAME)
  mark(customs.connectors.split(' '), CONNECTOR)
  mark(customs.articles.split(' '), ARTICLE)
  mark(customs.and.split(' '), AND)
  mark(customs.abbreviations.split(' '), ABBREVIATION)
  mark(customs.endings.split(' '), ENDING)
  mark((customs.articled ?? '').split(' '), ARTICLED)
  if (customs.common) {
    visitPacked(customs.common.ordinary, hash => bits.mark(hash, ORDINARY))
    visitPacked(customs.common.either, hash => bits.mark(hash, EITHER))
  }
  return bits
}
