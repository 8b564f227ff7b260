import { SHAPE } from './shapes.ts'
import type { SortedKeys } from './sorted-keys.ts'
import { BREAK, isLetter, lower, type Tokens } from './tokens.ts'

/** A text in which no rare word is left: those that a vocabulary does not hold. */
export type Masked = {
  /** By token: the word, or what stands for it. Names and numbers are masked. */
  readonly words: Uint32Array
  /**
   * The same, letter by letter, but with the names spelled out: UTF-16 code units in lower case, one from the private use
   * area for a word or number that is masked.
   */
  readonly letters: Uint16Array
}

const SPACE = 0x20
/** A beginning or end of what is said. */
const EDGE = 0x7c
const PRIVATE = 0xe000
const SPELLED: ReadonlySet<number> = new Set([SHAPE.name, SHAPE.acronym, SHAPE.day, SHAPE.month])

/** The tokens of a text with every word masked that a vocabulary does not hold. */
export function maskedBy(vocabulary: SortedKeys, { text, ids, masks, starts, ends, count }: Tokens): Masked {
  const words = new Uint32Array(count)
  const letters = new Uint16Array(text.length + 2 * count + 1)
  letters[0] = SPACE
  let size = 1
  for (let at = 0; at < count; at++) {
    const id = ids[at]!
    const mask = masks[at]!
    const stays = id === mask || vocabulary.rowOf(id) >= 0
    words[at] = stays ? id : mask
    // Words and clitics end with a letter, marks and numbers do not.
    if (id === BREAK) letters[size++] = EDGE
    else if (SPELLED.has(id) || (stays && isLetter(text.charCodeAt(ends[at]! - 1)))) {
      for (let place = starts[at]!; place < ends[at]!; place++) letters[size++] = lower(text.charCodeAt(place))
    } else letters[size++] = PRIVATE | (words[at]! & 0xfff)
    letters[size++] = SPACE
  }
  return { words, letters: letters.subarray(0, size) }
}
