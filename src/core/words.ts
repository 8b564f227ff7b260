import { EMPTY_HASH, extendHash, foldedHash, ONE_BY_ONE, SEVERAL } from './fold.ts'
import { scriptOf } from './script.ts'

/**
 * The words of a text: runs of letters, marks and digits, with the hash of each word's folded letters. Apostrophes and
 * hyphens part words. Scripts that do not part words by spaces give one word per character.
 */
export type Words = {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
}

const UNKNOWN = 0
const GAP = 1
const LETTER = 2
const ALONE = 3

const kinds = new Uint8Array(0x10000)
const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}]/u
const UNSPACED = new Set(['Hani', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr'])

function kindOf(unit: number): number {
  const known = kinds[unit]!
  if (known !== UNKNOWN) return known
  const char = String.fromCharCode(unit)
  // A zero-width joiner or non-joiner stands inside Persian and Indic words.
  const inside = WORD_CHARACTER.test(char) || unit === 0x200c || unit === 0x200d || unit === 0x00ad
  const kind = !inside ? GAP : UNSPACED.has(scriptOf(unit)) ? ALONE : LETTER
  kinds[unit] = kind
  return kind
}

/** Whether a code unit belongs to a word: a letter, a mark, a digit. */
export function isWordUnit(unit: number): boolean {
  return kindOf(unit) !== GAP
}

/** Splits a text into {@link Words}; linear in its length. */
export function splitWords(text: string): Words {
  let capacity = (text.length >>> 2) + 16
  let starts = new Int32Array(capacity)
  let ends = new Int32Array(capacity)
  let hashes = new Int32Array(capacity)
  let count = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === GAP) {
      at++
      continue
    }
    if (count === capacity) {
      capacity *= 2
      starts = grown(starts, capacity)
      ends = grown(ends, capacity)
      hashes = grown(hashes, capacity)
    }
    const start = at
    let isPlain = true
    let hash = EMPTY_HASH
    for (let next = unit; ; next = text.charCodeAt(at)) {
      const folded = ONE_BY_ONE[next]!
      if (folded === 0 || folded >= SEVERAL) isPlain = false
      hash = extendHash(hash, folded)
      if (++at === text.length || kind === ALONE || kindOf(text.charCodeAt(at)) !== LETTER) break
    }
    starts[count] = start
    ends[count] = at
    hashes[count++] = isPlain ? hash : foldedHash(text, start, at)
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  }
}

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity)
  larger.set(array)
  return larger
}

/** Index of the first word that ends after `offset`; `words.count` when none does. */
export function wordAt(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words.ends[middle]! > offset) high = middle
    else low = middle + 1
  }
  return low
}
