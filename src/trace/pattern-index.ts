import { foldUnit, GRAM, rarestGram } from '../core/letter-units.ts'
import type { Anchor } from '../glossary/cues.ts'

/** Places at which a match may start: from, to (inclusive), from, to …; `everywhere` where none can be told. */
export type Starts = readonly number[] | 'everywhere'

const BUCKET_BITS = 14
const NONE = -1
const BYTE = 8

/** Where the numbers of an anchor stand among {@link FIELDS}: its letters from and to, the pattern it belongs to … */
const FROM = 0
const TO = 1
const PATTERN = 2
const LEAST = 3
const MOST = 4
/** … and the next anchor of its bucket. */
const NEXT = 5
const FIELDS = 6

/**
 * Many patterns, ready to be asked in one pass over a text where each may match at all. The time grows with the text and
 * with what is found, not with the number of patterns. It holds each anchor's rarest letters in a table by hash, and all
 * anchors close together: a text asks for many of them.
 */
export class PatternIndex {
  /** Letters of the anchors, one after the other. */
  readonly #letters: Uint16Array
  readonly #anchors: Int32Array
  /** Where the rarest letters of each anchor begin, behind its first. */
  readonly #grams: Uint8Array
  /** First anchor of each bucket. */
  readonly #heads = new Int16Array(1 << BUCKET_BITS).fill(NONE)
  /** By the low byte of a letter: a bit for each number of letters, fewer than {@link GRAM}, of the anchors it begins. */
  readonly #short = new Uint8Array(1 << BYTE)
  /** Patterns without an anchor. */
  readonly #everywhere: readonly number[]

  /** @param patterns the anchors of each; a pattern without is tried everywhere */
  constructor(patterns: readonly (readonly Anchor[] | undefined)[]) {
    const held = patterns.flatMap((anchors, pattern) => (anchors ?? []).map(anchor => ({ ...anchor, pattern })))
    this.#everywhere = [...patterns.keys()].filter(pattern => !patterns[pattern])
    const letters = held.map(({ text }) => text).join('')
    this.#letters = Uint16Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at))
    this.#anchors = new Int32Array(FIELDS * held.length)
    this.#grams = Uint8Array.from(held, ({ text }) => rarestGram(text))
    let from = 0
    for (const [at, { text, pattern, least, most }] of held.entries()) {
      const bucket = this.#bucketFor(text, this.#grams[at]!)
      this.#anchors.set([from, from + text.length, pattern, least, most, this.#heads[bucket]!], FIELDS * at)
      this.#heads[bucket] = at
      from += text.length
    }
  }

  /** Patterns that may match, each with the places to try. */
  startsIn(text: string): ReadonlyMap<number, Starts> {
    const count = text.length
    const folded = new Uint16Array(count + GRAM)
    for (let at = 0; at < count; at++) folded[at] = foldUnit(text.charCodeAt(at))
    const found = new Map<number, number[]>()
    const heads = this.#heads
    const short = this.#short
    // The low bytes of the letters from a place on, the first in the highest.
    let packed = 0
    for (let at = 0; at < GRAM - 1; at++) packed = (packed << BYTE) | (folded[at]! & 0xff)
    for (let at = 0; at < count; at++) {
      packed = (packed << BYTE) | (folded[at + GRAM - 1]! & 0xff)
      const first = heads[bucketOf(packed, GRAM)]!
      if (first !== NONE) this.#note(first, folded, count, at, found)
      const sizes = short[packed >>> (BYTE * (GRAM - 1))]!
      if (sizes === 0) continue
      for (let size = 1; size < GRAM; size++) {
        if ((sizes & (1 << size)) === 0) continue
        const first = heads[bucketOf(packed >>> (BYTE * (GRAM - size)), size)]!
        if (first !== NONE) this.#note(first, folded, count, at, found)
      }
    }
    const everywhere = this.#everywhere.map(pattern => [pattern, 'everywhere'] as const)
    return new Map<number, Starts>([...everywhere, ...found])
  }

  #bucketFor(text: string, gram: number): number {
    const size = Math.min(GRAM, text.length - gram)
    let packed = 0
    for (let at = gram; at < gram + size; at++) packed = (packed << BYTE) | (text.charCodeAt(at) & 0xff)
    if (size < GRAM) this.#short[text.charCodeAt(gram) & 0xff]! |= 1 << size
    return bucketOf(packed, size)
  }

  /** Notes where a match may start for each anchor of a bucket that stands, as a whole, around its letters at a place. */
  #note(first: number, folded: Uint16Array, count: number, at: number, found: Map<number, number[]>): void {
    const anchors = this.#anchors
    const letters = this.#letters
    for (let hit = first; hit !== NONE; hit = anchors[FIELDS * hit + NEXT]!) {
      const from = anchors[FIELDS * hit + FROM]!
      const to = anchors[FIELDS * hit + TO]!
      const start = at - this.#grams[hit]!
      if (start < anchors[FIELDS * hit + LEAST]! || start + to - from > count) continue
      let letter = from
      while (letter < to && folded[start + letter - from] === letters[letter]) letter++
      if (letter < to) continue
      const earliest = Math.max(0, start - anchors[FIELDS * hit + MOST]!)
      note(found, anchors[FIELDS * hit + PATTERN]!, earliest, start - anchors[FIELDS * hit + LEAST]!)
    }
  }
}

/** Notes that a match of a pattern may start at the places from one to another. */
function note(found: Map<number, number[]>, pattern: number, from: number, to: number): void {
  const starts = found.get(pattern)
  if (!starts) found.set(pattern, [from, to])
  else if (from >= starts.at(-2)! && from <= starts.at(-1)! + 1) {
    starts[starts.length - 1] = Math.max(to, starts.at(-1)!)
  } else starts.push(from, to)
}

function bucketOf(packed: number, size: number): number {
  return Math.imul(packed + size, 0x9e3779b1) >>> (32 - BUCKET_BITS)
}

/** The places of {@link Starts} in order, each once. */
export function* inOrder(starts: readonly number[]): Generator<number> {
  const ranges: [number, number][] = []
  for (let at = 0; at < starts.length; at += 2) ranges.push([starts[at]!, starts[at + 1]!])
  ranges.sort((a, b) => a[0] - b[0])
  let next = 0
  for (const [from, to] of ranges) {
    for (let place = Math.max(from, next); place <= to; place++) yield place
    next = Math.max(next, to + 1)
  }
}
