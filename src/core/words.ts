import { doubled } from './doubled.ts'
import { EMPTY_HASH, extendHash, foldedHash, ONE_BY_ONE, SEVERAL } from './fold.ts'
import { scriptOf } from './script.ts'
import { LETTER as ANY_LETTER, classOf, DIGIT, MARK } from './unit-class.ts'

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
const WORD = ANY_LETTER | MARK | DIGIT
const UNSPACED = new Set(['Hani', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr'])

function kindOf(unit: number): number {
  const known = kinds[unit]!
  if (known !== UNKNOWN) return known
  // A zero-width joiner or non-joiner stands inside Persian and Indic words.
  const inside = (classOf(unit) & WORD) !== 0 || unit === 0x200c || unit === 0x200d || unit === 0x00ad
  const kind = !inside ? GAP : UNSPACED.has(scriptOf(unit)) ? ALONE : LETTER
  kinds[unit] = kind
  return kind
}

/** Whether a code unit belongs to a word: a letter, a mark, a digit. */
export function isWordUnit(unit: number): boolean {
  return kindOf(unit) !== GAP
}

/** Where words are gathered before it is known how many there are. */
let gathered = new Int32Array(3 * 1024)

/** Splits a text into {@link Words}; linear in its length. */
export function splitWords(text: string): Words {
  // Each code unit is asked for once, by a method that is known: of texts that were cut, joined or decoded, which are of many
  // kinds to V8, it would be looked up anew for each letter.
  const read = ''.charCodeAt
  const { length } = text
  const folds = ONE_BY_ONE
  let count = 0
  for (let at = 0; at < length; ) {
    let unit = read.call(text, at)
    const kind = kinds[unit]! || kindOf(unit)
    if (kind === GAP) {
      at++
      continue
    }
    const start = at
    let isPlain = true
    let hash = EMPTY_HASH
    do {
      const folded = folds[unit]!
      if (folded === 0 || folded >= SEVERAL) isPlain = false
      hash = extendHash(hash, folded)
      if (++at === length || kind === ALONE) break
      unit = read.call(text, at)
    } while ((kinds[unit]! || kindOf(unit)) === LETTER)
    const place = 3 * count++
    if (place === gathered.length) gathered = doubled(gathered)
    gathered[place] = start
    gathered[place + 1] = at
    gathered[place + 2] = isPlain ? hash : foldedHash(text, start, at)
  }
  // One stretch of memory for all three: a word of a few letters is split as well as an article.
  const all = new Int32Array(3 * count)
  const starts = all.subarray(0, count)
  const ends = all.subarray(count, 2 * count)
  const hashes = all.subarray(2 * count)
  for (let word = 0; word < count; word++) {
    starts[word] = gathered[3 * word]!
    ends[word] = gathered[3 * word + 1]!
    hashes[word] = gathered[3 * word + 2]!
  }
  return { count, starts, ends, hashes }
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
