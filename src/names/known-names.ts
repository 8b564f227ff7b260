import { foldedHash } from '../core/fold.ts'
import { BitTable } from './bit-table.ts'
import { FAME } from './known-names.generated.ts'
import { visitPacked } from './packed-words.ts'

const CAPACITY = 16_384

let table: BitTable | null = null

/**
 * How well a word is known as part of a name: 0 hardly, 1 from five stories of a news corpus on, 2 from twenty, 3 from
 * eighty. Case and accents do not count.
 */
export function fameOf(word: string): number {
  if (!table) {
    table = new BitTable(CAPACITY)
    for (const [at, words] of FAME.entries()) visitPacked(words, hash => table!.mark(hash, at + 1))
  }
  return table.get(foldedHash(word, 0, word.length))
}
