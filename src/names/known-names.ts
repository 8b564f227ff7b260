import { foldedHash } from '../core/fold.ts'
import { FAMOUS_WORDS } from './laid-out.ts'

/**
 * How well a word is known as part of a name: 0 hardly, 1 from five stories of a news corpus on, 2 from twenty, 3 from
 * eighty. Case and accents do not count.
 */
export function fameOf(word: string): number {
  return FAMOUS_WORDS().get(foldedHash(word, 0, word.length))
}
