import { spreadBits } from '../../core/hash.ts'
import { BREAK } from './tokens.ts'

/** Words of the longest sequence that is a feature. */
const LONGEST = 3

/**
 * The key of every sequence of one to three tokens, in order of their beginnings. A break begins or ends a sequence and
 * is none by itself.
 * @param visit takes the key, the place of the first token and how many there are
 */
export function eachWordNgram(ids: Uint32Array, visit: (key: number, at: number, length: number) => void): void {
  const count = ids.length
  for (let at = 0; at < count; at++) {
    let key = mix(0x2545f491, ids[at]!)
    if (ids[at] !== BREAK) visit(key, at, 1)
    for (let length = 2; length <= LONGEST && at + length <= count; length++) {
      key = mix(key, ids[at + length - 1]!)
      visit(key, at, length)
    }
  }
}

/** Letters of the shortest and longest run that is a feature; longer ones are words, which the other view has. */
const SHORTEST_RUN = 3
const LONGEST_RUN = 6

/** The key of every run of three to six letters, across the spaces between words, in order of their beginnings. */
export function eachLetterNgram(letters: Uint16Array, visit: (key: number) => void): void {
  const count = letters.length
  for (let at = 0; at < count; at++) {
    const end = Math.min(count, at + LONGEST_RUN)
    let key = 0x3c6ef372
    for (let place = at; place < end; place++) {
      key = mix(key, letters[place]!)
      if (place - at >= SHORTEST_RUN - 1) visit(key)
    }
  }
}

/** One more token or letter into a key, so that order counts. */
function mix(key: number, id: number): number {
  return spreadBits(Math.imul(key, 0x9e3779b1) ^ id) >>> 0
}
