/**
 * Tables of words that most runs ask for. The build lays them out and puts them in the place of this module
 * (test/tools/laid-out.mjs): they would take a short run a twentieth of its time.
 */
import { later } from '../core/later.ts'
import { BitTable } from './bit-table.ts'
import { CLOSED_CLASS } from './closed-class.ts'
import { layOutWords } from './custom-words.ts'
import { english } from './customs/en.ts'
import { FAME } from './known-names.generated.ts'
import { visitPacked } from './packed-words.ts'

export const ENGLISH_WORDS: () => BitTable = later(() => layOutWords(english, CLOSED_CLASS['en'] ?? ''))

/** Words of names: 1 to 3 by how well they are known. */
export const FAMOUS_WORDS: () => BitTable = later(() => {
  const table = new BitTable(16_384)
  for (const [at, words] of FAME.entries()) visitPacked(words, hash => table.mark(hash, at + 1))
  return table
})
