import { Column } from '../core/column.ts'
import { hashInto, IdTable } from '../core/id-table.ts'
import type { LedgerName } from './name-ledger.ts'
import { WordVariants } from './word-variants.ts'

/** Names under one key beyond which the key says too little. */
const LARGEST_BLOCK = 24
const MOST_SPELLINGS = 12

/** What is asked of a name of the run. */
export type WrittenName = Pick<LedgerName<unknown>, 'words' | 'plain' | 'text' | 'articles' | 'count' | 'seenIn'>
/** Names by number, each put together when it is asked for. */
type Names = { readonly length: number; at(name: number): WrittenName | undefined }

/**
 * Full names of a run that are one name in several spellings. A given name is spelled per person, so single names say
 * nothing here. Two full names are one where their letters are the same but for accents, hyphens and spaces; or where all
 * words but one agree, the agreeing ones are rare, and the one that differs is a spelling of the other. Candidates share
 * their letters or all words but one: the cost follows the number of names.
 * @param isCommon whether a word is an everyday word of the language
 * @returns groups of two names or more by number, the most frequent first
 */
export function findSetVariants(names: Names, isCommon: (word: string) => boolean): number[][] {
  const groupOf = new Map<number, number[]>()
  const groupAt = (name: number) => groupOf.get(name) ?? [name]
  const variants = new WordVariants(isCommon)
  const full = (name: number) => variants.full(names.at(name)!)
  for (const block of blocksOf(names, variants)) {
    const fulls = block.map(full)
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length; j++) {
        const [left, right] = [groupAt(block[i]!), groupAt(block[j]!)]
        if (left === right || left.length + right.length > MOST_SPELLINGS) continue
        if (!variants.isOne(fulls[i]!, fulls[j]!)) continue
        if (
          meet(
            left.map(at => names.at(at)!),
            right.map(at => names.at(at)!),
          )
        )
          continue
        const joined = [...left, ...right]
        for (const name of joined) groupOf.set(name, joined)
      }
    }
  }
  const use = (name: number) => names.at(name)!
  return [...new Set(groupOf.values())].map(group =>
    group.sort((a, b) => use(b).articles - use(a).articles || use(b).count - use(a).count),
  )
}

/** Whether an article writes a name of either side: there, mixed-spelling says whether they are one. */
function meet(left: readonly WrittenName[], right: readonly WrittenName[]): boolean {
  return left.some(a => right.some(b => share(a.seenIn, b.seenIn)))
}

/** Whether two ascending lists have a number in common. */
function share(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true
    if (a[i]! < b[j]!) i++
    else j++
  }
  return false
}

/** Slots by name, and in all, in which keys are counted: of those that collide some are looked at in vain. */
const SLOTS = 8
const MOST_SLOTS = 1 << 23

/** Names that share their letters, or all words but one, in the order in which the first of each comes: no block alone. */
function* blocksOf(names: Names, variants: WordVariants): Generator<number[]> {
  const { owners, hashes, counts } = keysOf(names, variants)
  const ids = new IdTable()
  const sizes = new Column()
  const [blocks, members] = [new Column(), new Column()]
  for (let at = 0; at < owners.length; at++) {
    const [low, high] = [hashes.get(2 * at), hashes.get(2 * at + 1)]
    // Nearly all keys are one name's alone.
    if (counts[low & (counts.length - 1)]! < 2) continue
    const block = ids.idOfHash(low, high)
    if (block === sizes.length) sizes.push(0)
    if (sizes.get(block) === LARGEST_BLOCK) continue
    sizes.set(block, sizes.get(block) + 1)
    blocks.push(block)
    members.push(owners.get(at))
  }
  const starts = new Int32Array(sizes.length + 1)
  for (let block = 0; block < sizes.length; block++) starts[block + 1] = starts[block]! + sizes.get(block)
  const filled = starts.slice()
  const sorted = new Int32Array(members.length)
  for (let at = 0; at < members.length; at++) sorted[filled[blocks.get(at)]!++] = members.get(at)
  for (let block = 0; block < sizes.length; block++)
    if (sizes.get(block) > 1) yield [...sorted.subarray(starts[block], starts[block + 1])]
}

/** The keys of all names: whose each is, its hash, and how many there are by a part of that, up to two. */
function keysOf(names: Names, variants: WordVariants) {
  const [owners, hashes] = [new Column(), new Column()]
  const counts = new Uint8Array(Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(SLOTS * names.length + 1))))
  const halves = new Int32Array(2)
  for (let name = 0; name < names.length; name++) {
    const written = names.at(name)!
    if (!written.plain || written.words.length < 2) continue
    for (const key of variants.keysOf(written)) {
      hashInto(halves, key)
      owners.push(name)
      hashes.push(halves[0]!)
      hashes.push(halves[1]!)
      const slot = halves[0]! & (counts.length - 1)
      if (counts[slot]! < 2) counts[slot]!++
    }
  }
  return { owners, hashes, counts }
}
