import { later } from '../../core/later.ts'
import type { Span } from '../../core/span.ts'
import { DAYS, FNV_START, fnv, hashOf, MONTHS, numberShape, rareToken, SHAPE } from './shapes.ts'

/** The words and marks of a text as numbers, in order. `starts` and `ends` are plain-text offsets. */
export type Tokens = {
  /** What they are the words of. */
  readonly text: string
  /** What each is: the hash of the word in lower case, a mark, or the shape of what never stays. */
  readonly ids: Uint32Array
  /** What stands for each when its word is not in the vocabulary. */
  readonly masks: Uint32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly count: number
  /** Words and numbers among them. */
  readonly words: number
}

/** A beginning or end: of the text, a paragraph, a stretch left out. */
export const BREAK = hashOf('<break')

/** Letters of a clitic that counts as a word of its own: ’s, ’ll; longer ends belong to the word (o’clock). */
const LONGEST_CLITIC = 3

const QUOTE = hashOf('"')
const DASH = hashOf('-')
const APOSTROPHE = 0x27
/** The pronoun is a word, though written like a name. */
const I = 0x69

/**
 * Words and marks of a text, in one pass without a string per word. Typography is levelled, for it shows who set the text
 * rather than who wrote it: every quotation mark is one, every dash is one.
 * @param skip stretches that are not the article's own prose, in order, not overlapping
 */
export function readTokens(text: string, skip: readonly Span[] = []): Tokens {
  const reader = new Reader(text)
  let from = 0
  for (const { start, end } of skip) {
    reader.read(from, start)
    reader.pause(start)
    from = Math.max(from, end)
  }
  reader.read(from, text.length)
  reader.pause(text.length)
  return reader.tokens()
}

/** Room for the tokens of one text, used again for the next: as many columns as {@link Tokens} has, side by side. */
const COLUMNS = 4
let room = new Int32Array(COLUMNS << 15)

class Reader {
  readonly #text: string
  readonly #ids: Int32Array
  readonly #masks: Int32Array
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  #count = 0
  #words = 0
  /** Whether a capital says nothing: a sentence begins, or may. */
  #opening = true
  /** Whether a mark came that may end a sentence. */
  #ended = false

  constructor(text: string) {
    this.#text = text
    const most = text.length + 2
    if (room.length < COLUMNS * most) room = new Int32Array(COLUMNS * most)
    this.#ids = room.subarray(0, most)
    this.#masks = room.subarray(most, 2 * most)
    this.#starts = room.subarray(2 * most, 3 * most)
    this.#ends = room.subarray(3 * most, 4 * most)
    this.#push(BREAK, 0, 0)
  }

  tokens(): Tokens {
    const count = this.#count
    return {
      text: this.#text,
      ids: Uint32Array.from(this.#ids.subarray(0, count)),
      masks: Uint32Array.from(this.#masks.subarray(0, count)),
      starts: this.#starts.slice(0, count),
      ends: this.#ends.slice(0, count),
      count,
      words: this.#words,
    }
  }

  /** A break, unless one is there. */
  pause(at: number): void {
    if (this.#ids[this.#count - 1] !== (BREAK | 0)) this.#push(BREAK, at, at)
    this.#opening = true
    this.#ended = false
  }

  read(from: number, to: number): void {
    const text = this.#text
    for (let at = from; at < to; ) {
      const code = text.charCodeAt(at)
      if (isLetter(code)) at = this.#word(at, to)
      else if (code >= 0x30 && code <= 0x39) at = this.#number(at, to)
      else if (code === 0x0a) this.pause(at++)
      else if (code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f) at++
      else at = this.#mark(at, to, code)
    }
  }

  #push(id: number, start: number, end: number, mask = id): void {
    this.#ids[this.#count] = id
    this.#masks[this.#count] = mask
    this.#starts[this.#count] = start
    this.#ends[this.#count++] = end
  }

  #word(start: number, to: number): number {
    const text = this.#text
    // Where one desk gives each sentence a line, another sets paragraphs: a sentence's end is a break in both.
    if (this.#ended && isCapital(text.charCodeAt(start))) this.pause(start)
    this.#ended = false
    let end = start + 1
    let apostrophe = -1
    for (; end < to; end++) {
      const code = text.charCodeAt(end)
      if (isLetter(code)) continue
      if (!isApostrophe(code) || end + 1 >= to || !isLetter(text.charCodeAt(end + 1))) break
      apostrophe = end
    }
    const clitic = apostrophe > start && end - apostrophe - 1 <= LONGEST_CLITIC
    const stem = clitic ? apostrophe : end
    this.#pushWord(start, stem)
    if (clitic) this.#push(this.#lowered(apostrophe, end), apostrophe, end)
    this.#words++
    this.#opening = false
    return end
  }

  #lowered(start: number, end: number): number {
    let hash = FNV_START
    for (let at = start; at < end; at++) hash = fnv(hash, lower(this.#text.charCodeAt(at)))
    return hash >>> 0
  }

  #pushWord(start: number, end: number): void {
    const text = this.#text
    let hash = FNV_START
    let capitals = 0
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      const small = lower(code)
      if (small !== code) capitals++
      a = b
      b = c
      c = d
      d = small
      hash = fnv(hash, small)
    }
    hash >>>= 0
    const length = end - start
    const first = text.charCodeAt(start)
    if (capitals === 0 || !isCapital(first)) this.#push(hash, start, end, rareToken(length, a, b, c, d))
    else if (length === 1 && d === I) this.#push(hash, start, end)
    else if (capitals === length && length > 1) {
      this.#push(length > 3 ? hash : SHAPE.acronym, start, end, SHAPE.acronym)
    } else if (DAYS.has(hash)) this.#push(SHAPE.day, start, end)
    else if (MONTHS.has(hash)) this.#push(SHAPE.month, start, end)
    else if (this.#opening) this.#push(hash, start, end, SHAPE.opening)
    else this.#push(SHAPE.name, start, end)
  }

  #number(start: number, to: number): number {
    const text = this.#text
    let end = start + 1
    for (; end < to; end++) {
      const code = text.charCodeAt(end)
      if (isDigit(code)) continue
      if ((code !== 0x2c && code !== 0x2e && code !== 0x3a) || end + 1 >= to || !isDigit(text.charCodeAt(end + 1)))
        break
    }
    this.#push(SHAPE[numberShape(text.slice(start, end))], start, end)
    this.#words++
    this.#ended = false
    this.#opening = false
    return end
  }

  #mark(start: number, to: number, code: number): number {
    const text = this.#text
    let end = start + 1
    let id = QUOTE
    if (isDash(code)) {
      id = DASH
      while (end < to && isDash(text.charCodeAt(end))) end++
    } else if (isApostrophe(code)) {
      id = APOSTROPHE
      if (end < to && isApostrophe(text.charCodeAt(end))) {
        id = QUOTE
        end++
      }
    } else if (code === 0x2026 || text.startsWith('...', start)) {
      id = 0x2026
      end = code === 0x2026 ? end : start + 3
    } else if (!isQuote(code)) id = code
    this.#push(id, start, end)
    if (code === 0x2e || code === 0x3f || code === 0x21) this.#ended = true
    if (this.#ended || code === 0x3a) this.#opening = true
    else if (id !== QUOTE && id !== APOSTROPHE && code !== 0x28) this.#opening = false
    return end
  }
}

/** Lower case of one code unit; those whose lower case is two stay. */
export function lower(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code
  if (isApostrophe(code)) return APOSTROPHE
  const small = String.fromCharCode(code).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : code
}

function isCapital(code: number): boolean {
  return lower(code) !== code
}

const LETTER = later(() => /\p{L}|\p{M}/u)

/** Whether a code unit is a letter or a mark over one. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code >= 0xaa && (code < 0x2000 || code > 0x2bff) && LETTER().test(String.fromCharCode(code))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4 || code === 0x201a
}

function isQuote(code: number): boolean {
  return code === 0x22 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015)
}
