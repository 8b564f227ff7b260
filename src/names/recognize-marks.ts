import type { Span } from '../core/span.ts'
import { classOf, DIGIT, LOWER as LOWER_CASE, TITLE, UPPER as UPPER_CASE } from '../core/unit-class.ts'
import type { Document, Region } from '../read/document.ts'
import { ARTICLE, ENDING, FUNCTION, HEAD, ORDINARY, PARTICLE } from './custom-words.ts'
import { isDerived, type Lore } from './customs.ts'

/** What recognition reads: a document without its source. */
export type Readable = Pick<Document, 'text' | 'words' | 'sentences' | 'paragraphs' | 'regions' | 'kept'>

/** How a word is written. */
export const LOWER = 0
export const CAPITAL = 1
export const UPPER = 2
export const SINGLE = 3
export const DIGITS = 4
const OTHER = 5

/** What stands before a word. */
export const BREAK = 0
export const SPACE = 1
export const HYPHEN = 2
export const APOSTROPHE = 3
export const STOP_SPACE = 4
export const STOP = 5
export const AMPERSAND = 6
/** A mark after which a word may take a capital: an opening quotation mark, a colon, a bullet. */
export const OPENING = 7
export const APOSTROPHE_SPACE = 8

/** How a sentence uses capitals. */
export const NORMAL = 0
const TITLE_CASE = 1
export const ALL_CAPS = 2

/** Words of a text as their capitals and gaps show them; one element per word. */
export type Marks = {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
  readonly shape: Uint8Array
  readonly gap: Uint8Array
  /** Bits of {@link Lore}. */
  readonly bits: Int32Array
  /** Every noun has a capital. */
  readonly nounsCapital: boolean
  /** Sentence of each word, by first and past-last word. */
  readonly sentences: readonly { readonly from: number; readonly to: number; readonly mode: number }[]
}

const UNKNOWN = 255
const UP = 1
const DOWN = 2
const FIGURE = 3
const CASELESS = 0
const cases = new Uint8Array(0x10000).fill(UNKNOWN)

/** Whether a code unit is a capital (1), a small letter (2), a digit (3) or neither (0). */
function caseOf(unit: number): number {
  const known = cases[unit]!
  if (known !== UNKNOWN) return known
  const unitClass = classOf(unit)
  const kind =
    (unitClass & (UPPER_CASE | TITLE)) !== 0
      ? UP
      : unitClass === LOWER_CASE
        ? DOWN
        : unitClass === DIGIT
          ? FIGURE
          : CASELESS
  cases[unit] = kind
  return kind
}

function shapeOf(text: string, start: number, end: number): number {
  const first = caseOf(text.charCodeAt(start))
  if (first === FIGURE) return DIGITS
  if (first === CASELESS) return OTHER
  let ups = 0
  let downs = 0
  for (let at = start + 1; at < end; at++) {
    const kind = caseOf(text.charCodeAt(at))
    if (kind === UP) ups++
    else if (kind === DOWN) downs++
  }
  if (first === DOWN) return ups > 0 ? CAPITAL : LOWER
  if (ups === 0 && downs === 0) return end - start === 1 ? SINGLE : UPPER
  if (downs === 0) return UPPER
  const plural = downs === 1 && ups > 1 && text.charCodeAt(end - 1) === 115
  return plural ? UPPER : CAPITAL
}

const QUOTES = '"“”„«»‹›‘‚([{:•·*…—–|;?!'

function gapOf(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from)
  if (to - from === 1) {
    if (unit === 32 || unit === 0xa0 || unit === 10 || unit === 0x202f) return SPACE
    if (unit === 45 || unit === 0x2010 || unit === 0x2011) return HYPHEN
    if (unit === 39 || unit === 0x2019 || unit === 0x2018 || unit === 0x02bc || unit === 0x60) return APOSTROPHE
    if (unit === 46) return STOP
    return QUOTES.includes(text[from]!) ? OPENING : BREAK
  }
  let blanks = 0
  let newlines = 0
  let marks = 0
  let opening = false
  for (let at = from; at < to; at++) {
    const here = text.charCodeAt(at)
    if (here === 32 || here === 0xa0 || here === 9 || here === 0x202f) blanks++
    else if (here === 10 || here === 13) newlines++
    else {
      marks++
      if (QUOTES.includes(text[at]!) || ((here === 45 || here === 39) && at > from)) opening = true
    }
  }
  if (newlines > 1) return BREAK
  if (marks === 0) return SPACE
  if (marks === 1 && blanks + newlines > 0) {
    if (unit === 46) return STOP_SPACE
    if (unit === 39 || unit === 0x2019) return APOSTROPHE_SPACE
    if (text.charCodeAt(from + 1) === 38 && to - from === 3) return AMPERSAND
  }
  return opening ? OPENING : BREAK
}

/** Reads capitals, gaps and lore of every word, once. Words in code and link targets count as breaks. */
export function markWords(document: Readable, lore: Lore): Marks {
  const { text, words } = document
  const { count, starts, ends, hashes } = words
  const shape = new Uint8Array(count)
  const gap = new Uint8Array(count)
  const bits = new Int32Array(count)
  let before = 0
  for (let word = 0; word < count; word++) {
    const start = starts[word]!
    const end = ends[word]!
    shape[word] = shapeOf(text, start, end)
    gap[word] = word === 0 ? BREAK : gapOf(text, before, start)
    bits[word] = lore.bits.get(hashes[word]!)
    before = end
  }
  silence(document, shape)
  const marks = {
    text,
    starts,
    ends,
    hashes,
    shape,
    gap,
    bits,
    nounsCapital: lore.nounsCapital,
    sentences: sentencesOf(document, shape, bits),
  }
  markDerived(marks, lore)
  if (lore.nounsCapital) markNouns(marks, lore)
  return marks
}

/** Where any word may take a capital, a word in no list is common if it is built from a common one. */
function markDerived(marks: Marks, lore: Lore): void {
  const { text, starts, ends, shape, gap, bits } = marks
  for (const { from, to, mode } of marks.sentences) {
    for (let word = from; word < to; word++) {
      if (bits[word] !== 0 || !(shape[word] === CAPITAL || (shape[word] === UPPER && mode === ALL_CAPS))) continue
      if (word > from && mode === NORMAL && gap[word] !== OPENING) continue
      if (isDerived(lore, text.slice(starts[word], ends[word]))) bits[word] = ORDINARY
    }
  }
}

/**
 * Where every noun has a capital: a word that has an article before it somewhere, or the ending of a noun, is common
 * wherever it stands.
 */
function markNouns({ text, starts, ends, hashes, shape, gap, bits }: Marks, lore: Lore): void {
  const nouns = new Set<number>()
  for (let word = 0; word < shape.length; word++) {
    if (shape[word] !== CAPITAL || (bits[word]! & ~(PARTICLE | HEAD)) !== 0) continue
    const articled = word > 0 && gap[word] === SPACE && (bits[word - 1]! & ARTICLE) !== 0
    if (articled || isDerived(lore, text.slice(starts[word], ends[word]))) nouns.add(hashes[word]!)
  }
  for (let word = 0; word < shape.length; word++)
    if (nouns.has(hashes[word]!) && shape[word] === CAPITAL) bits[word]! |= ORDINARY
}

/** Whether the words of a region are no words of the text. */
export function isSilent({ kind }: Region): boolean {
  return kind === 'code' || kind === 'link-target' || kind === 'front-matter'
}

function silence(document: Readable, shape: Uint8Array): void {
  for (const region of document.regions) {
    if (!isSilent(region)) continue
    for (let word = firstFrom(document, region.start); word < shape.length; word++) {
      if (document.words.starts[word]! >= region.end) break
      shape[word] = OTHER
    }
  }
}

function firstFrom(document: Readable, offset: number): number {
  const { starts, count } = document.words
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! >= offset) high = middle
    else low = middle + 1
  }
  return low
}

function sentencesOf(document: Readable, shape: Uint8Array, bits: Int32Array): Marks['sentences'] {
  const { starts, count } = document.words
  const sentences: { from: number; to: number; mode: number }[] = []
  let word = 0
  const add = (to: number) => {
    if (to > word) sentences.push({ from: word, to, mode: modeOf(document, shape, bits, word, to) })
    word = to
  }
  for (const span of ends(document)) {
    let to = word
    while (to < count && starts[to]! < span.end) to++
    add(to)
  }
  add(count)
  return sentences
}

/** Sentences where the reader found some, else paragraphs. */
function ends(document: Readable): readonly Span[] {
  return document.sentences.length > 0 ? document.sentences : document.paragraphs
}

/**
 * Title case: no word but small ones in lower case, capitals on words that do not need them, no full stop. Capitals:
 * hardly a small letter.
 */
function modeOf(document: Readable, shape: Uint8Array, bits: Int32Array, from: number, to: number): number {
  let lower = 0
  let capital = 0
  let upper = 0
  let needless = 0
  for (let word = from; word < to; word++) {
    const kind = shape[word]!
    if (kind === LOWER) lower += (bits[word]! & (FUNCTION | PARTICLE | ENDING)) === 0 ? 1 : 0
    else if (kind === CAPITAL) capital++
    else if (kind === UPPER) upper++
    if ((kind === CAPITAL || kind === UPPER) && word > from && (bits[word]! & ORDINARY) !== 0) needless++
  }
  if (upper >= 2 && capital === 0 && lower === 0 && (needless > 0 || upper >= 3)) return ALL_CAPS
  if (upper > 2 * (capital + lower)) return ALL_CAPS
  const heading = needless > 0 && capital + upper >= 3 && lower * 8 <= capital + upper && shape[from] !== LOWER
  return heading && !endsInStop(document, to) ? TITLE_CASE : NORMAL
}

/** Whether a full stop stands behind the last word, closing marks between them or not. */
function endsInStop({ text, words }: Readable, to: number): boolean {
  const end = words.ends[to - 1]!
  return /^[^\n.]*\./.test(text.slice(end, Math.min(end + 4, words.starts[to] ?? text.length)))
}
