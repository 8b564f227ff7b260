import { fold, foldedHash } from '../../core/fold.ts'
import { HashTable } from '../../core/hash-table.ts'
import { baseLanguage, type LanguageTag } from '../../core/language.ts'
import type { Span } from '../../core/span.ts'
import type { Document } from '../../read/document.ts'
import { calendarOf } from './calendar.ts'
import { asciiDigits, bareDigits, readDigits } from './digits.ts'
import { numberWords } from './number-words.ts'
import { unitAround } from './units.ts'

/** A number, a date or a time of a text, in plain-text offsets. */
export type Quantity = Span & {
  /** `count`: a number that says how many or how much. `label`: one that names: a year, F-16, the 21st. */
  readonly kind: 'count' | 'label' | 'date' | 'time'
  /** The same in every language and format: `14000`, `11-28`, `w5`, `22:30`. */
  readonly key: string
  /** Of a count. */
  readonly value: number
  readonly unit: string | null
}

type Text = Pick<Document, 'text' | 'words' | 'language'>
type Read = Quantity & { readonly next: number }

const DIGIT = /\p{Nd}/u

/** The quantities of a text in reading order: digits as its language writes them, number words, dates, days and times. */
export function findQuantities(document: Text): Quantity[] {
  const { text, words } = document
  const language = baseLanguage(document.language)
  const telling = tellingHashes(language)
  const found: Quantity[] = []
  for (let word = 0; word < words.count; ) {
    const unit = text.charCodeAt(words.starts[word]!)
    // Nearly all words are passed over here: neither a digit, nor what Arabic writes onto one, nor in a list.
    if ((unit < 48 || unit > 57) && unit < 0x600 && telling.get(words.hashes[word]!) === 0) {
      word++
      continue
    }
    const digit = firstDigit(text, words.starts[word]!)
    const read =
      digit >= 0
        ? readNumeric(document, digit, language, telling)
        : (readDay(document, word, language) ?? readWords(document, word, language, null))
    if (read) {
      if (read.key !== '') found.push(read)
      word = Math.max(read.next, word + 1)
    } else word++
  }
  return found
}

const hashes = new Map<LanguageTag, HashTable>()

/** Hashes of all words of a language that a number, a day or a month may begin with. */
function tellingHashes(language: LanguageTag): HashTable {
  let made = hashes.get(language)
  if (!made) {
    const { months, days } = calendarOf(language)
    made = hashesOf([...months.keys(), ...days.keys(), ...numberWords(language).values.keys(), ...LEVANT_FIRST])
    hashes.set(language, made)
  }
  return made
}

function hashesOf(words: readonly string[]): HashTable {
  const table = new HashTable(words.length)
  for (const word of words) table.set(foldedHash(word, 0, word.length), 1)
  return table
}

const DATE = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?!\d)/
const TIME = /^([01]?\d|2[0-3])(?::|h|\.(?=\d\d\s*(?:[ap]\.?m|Uhr|h\b)))([0-5]\d)(?!\d)\s*([ap]\.?m\b)?/i

/** Where the digits of a word begin: at its start, or behind what Arabic writes onto a number. Negative where it has none. */
function firstDigit(text: string, start: number): number {
  if (DIGIT.test(text[start]!)) return start
  return /[وبل]/.test(text[start]!) && DIGIT.test(text[start + 1] ?? '') ? start + 1 : -1
}

function readNumeric(document: Text, start: number, language: LanguageTag, telling: HashTable): Read {
  const { text, words } = document
  const bare = bareDigits(text, start)
  const special = bare < 0 ? readDateOrTime(document, start, language) : null
  if (special) return special
  const { value, end } =
    bare < 0 ? readDigits(text, start, language) : { value: Number(text.slice(start, bare)), end: bare }
  const next = after(words, end)
  const hash = words.hashes[next]
  const month =
    hash !== undefined && (telling.get(hash) | BEFORE_MONTH_HASHES.get(hash)) !== 0
      ? readMonth(document, next, language)
      : null
  if (month && value >= 1 && value <= 31 && isNear(text, end, month.start))
    return { ...at(start, month.end, 'date', dateKey(month.month, value)), next: month.word + 1 }
  if (isJoined(text, start, end) || isYear(text, start, end, value))
    return { ...at(start, end, 'label', String(value)), next }
  const scaled =
    hash !== undefined && telling.get(hash) !== 0 ? readWords(document, next, language, { value, start, end }) : null
  return scaled ?? count(text, words, start, end, value)
}

function readDateOrTime({ text, words }: Text, start: number, language: LanguageTag): Read | null {
  const near = asciiDigits(text.slice(start, start + 40))
  const date = DATE.exec(near)
  const day = date && numericDate(date, language)
  if (date && day)
    return { ...at(start, start + date[0].length, 'date', day), next: after(words, start + date[0].length) }
  const time = TIME.exec(near)
  if (!time) return null
  const hour = (Number(time[1]) % 12) + (/^p/i.test(time[3] ?? (Number(time[1]) >= 12 ? 'p' : 'a')) ? 12 : 0)
  const end = start + time[0].trimEnd().length
  return { ...at(start, end, 'time', `${hour}:${time[2]}`), next: after(words, end) }
}

/** Whether letters, or a letter and a hyphen, are written onto digits: F-16, 21st. */
function isJoined(text: string, start: number, end: number): boolean {
  return LETTER.test(text.charAt(end)) || (text[start - 1] === '-' && LETTER.test(text.charAt(start - 2)))
}

const LETTER = /\p{L}/u

function isYear(text: string, start: number, end: number, value: number): boolean {
  return end - start === 4 && value >= 1800 && value <= 2100 && /^\d{4}$/.test(asciiDigits(text.slice(start, end)))
}

/** English pages write the month first where the day cannot be one. */
function numericDate([, a, b, c]: RegExpExecArray, language: LanguageTag): string | null {
  const [first, second] = [Number(a), Number(b)]
  if (a!.length === 4) return second >= 1 && second <= 12 && Number(c) <= 31 ? dateKey(second, Number(c)) : null
  if (c!.length < 2 || a!.length > 2) return null
  if (second >= 1 && second <= 12 && first >= 1 && first <= 31 && !(language === 'en' && first <= 12))
    return dateKey(second, first)
  return first >= 1 && first <= 12 && second >= 1 && second <= 31 ? dateKey(first, second) : null
}

/** A day of the week, or a month with its day: November 28, le 28 novembre is read from its number. */
function readDay(document: Text, word: number, language: LanguageTag): Read | null {
  const { text, words } = document
  const [start, end] = [words.starts[word]!, words.ends[word]!]
  const day = calendarOf(language).days.get(fold(text.slice(start, end)))
  if (day !== undefined) return { ...at(start, end, 'date', `w${day}`), next: word + 1 }
  const month = readMonth(document, word, language)
  if (!month) return null
  const next = month.word + 1
  const number = next < words.count && isNear(text, month.end, words.starts[next]!) ? words.starts[next]! : -1
  if (number < 0 || !DIGIT.test(text[number]!)) return null
  const { value, end: last } = readDigits(text, number, language)
  if (value > 31) return { ...at(start, month.end, 'date', `m${month.month}`), next }
  return { ...at(start, last, 'date', dateKey(month.month, value)), next: after(words, last) }
}

/** `start` is where a word like de before it begins; `word` is its last word. */
type Month = Span & { readonly month: number; readonly word: number }

/** A month's name at a word, or behind a word like de: 28 de noviembre. Levantine months take two words. */
function readMonth({ text, words }: Text, word: number, language: LanguageTag): Month | null {
  const { months } = calendarOf(language)
  const folded = (index: number) =>
    index < words.count ? fold(text.slice(words.starts[index], words.ends[index])) : ''
  const here = BEFORE_MONTH.includes(folded(word)) ? word + 1 : word
  const pair = language === 'ar' ? LEVANT.get(`${folded(here)} ${folded(here + 1)}`) : undefined
  if (pair !== undefined) return { month: pair, word: here + 1, start: words.starts[word]!, end: words.ends[here + 1]! }
  const month = months.get(folded(here))
  return month === undefined ? null : { month, word: here, start: words.starts[word]!, end: words.ends[here]! }
}

/** Words, and endings behind a hyphen, between a day's number and its month. */
const BEFORE_MONTH = ['de', 'of', 'го', 'er']
const BEFORE_MONTH_HASHES = hashesOf(BEFORE_MONTH)

const LEVANT = new Map(
  [
    ['كانون الثاني', 1],
    ['تشرين الأول', 10],
    ['تشرين الثاني', 11],
    ['كانون الأول', 12],
  ].map(([name, month]) => [fold(String(name)), Number(month)]),
)
const LEVANT_FIRST = Array.from(LEVANT.keys(), name => name.slice(0, name.indexOf(' ')))

type Begun = Span & { readonly value: number }

/** Number words in a row, and the scales behind a number in digits: 2.5 million, двадцать семь, treinta y cinco. */
function readWords({ text, words }: Text, word: number, language: LanguageTag, begun: Begun | null): Read | null {
  const { values, joining } = numberWords(language)
  let [total, current, end] = [0, begun?.value ?? 0, begun?.end ?? 0]
  let reach = end
  let [at, last] = [word, -1]
  for (; at < words.count; at++) {
    const start = words.starts[at]!
    if (reach > 0 && !isNear(text, reach, start)) break
    const written = fold(text.slice(start, words.ends[at]))
    const value = values.get(written)
    if (value === undefined) {
      const goesOn =
        last >= 0 && joining.has(written) && values.has(fold(text.slice(words.starts[at + 1], words.ends[at + 1])))
      if (!goesOn) break
      reach = words.ends[at]!
      continue
    }
    if (begun && last < 0 && value < 1000) break
    const grown = addWord(current, value, language)
    if (grown === null) break
    if (value >= 1000) {
      total += grown
      current = 0
    } else current = grown
    last = at
    end = words.ends[at]!
    reach = end
  }
  if (last < 0) return null
  const value = total + current
  if (value < 2) return null
  return { ...count(text, words, begun?.start ?? words.starts[word]!, end, value), next: last + 1 }
}

/** A number word after what stands before it; null where it begins another number. */
function addWord(current: number, value: number, language: LanguageTag): number | null {
  if (value >= 1000) return Math.max(current, 1) * value
  if (value === 100) return current > 9 ? null : Math.max(current, 1) * 100
  if (current === 0) return value
  const rest = current % 100
  if (language === 'fr' && rest === 4 && value === 20) return current + 76
  if (language === 'fr' && (rest === 60 || rest === 80) && value < 20) return current + value
  if (language === 'ar' && rest > 2 && rest < 10 && (value === 10 || value % 10 === 0)) return current + value
  if (rest === 0 ? value < 100 : rest >= 20 && rest % 10 === 0 && value < 10) return current + value
  return null
}

function count(text: string, words: Text['words'], start: number, end: number, value: number): Read {
  const unit = unitAround(text.slice(Math.max(0, start - 3), start), text.slice(end, end + 30))
  return { start, end, kind: 'count', key: String(value), value, unit, next: after(words, end) }
}

function at(start: number, end: number, kind: Quantity['kind'], key: string): Quantity {
  return { start, end, kind, key, value: Number.NaN, unit: null }
}

function dateKey(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether nothing but a blank, a hyphen, a stop or an ordinal's mark stands between. */
function isNear(text: string, from: number, to: number): boolean {
  return to - from <= 4 && /^(?:er|º|ª|-?го)?[\s\u00A0\u202F.-]*$/u.test(text.slice(from, to))
}

/** Index of the first word that starts at or after an offset. */
function after({ starts, count: size }: Text['words'], offset: number): number {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! >= offset) high = middle
    else low = middle + 1
  }
  return low
}
