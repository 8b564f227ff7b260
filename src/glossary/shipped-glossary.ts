import type { WordIndex } from '../core/word-index.ts'
import type { Entry, Glossary, Spelling, SpellingList } from './model.ts'
import { type PackedEntry, unpackEntry } from './packed-entry.ts'
import { spellingsOf } from './spellings.ts'

/** Where a compiled glossary is read from. */
export type Source = {
  /** Lines of the entries, in the order of their ids. */
  readonly line: (at: number) => string
  readonly paths: readonly string[]
  /** How many spellings each entry has. */
  readonly counts: Int32Array
  /** Living ids by retired ids. */
  readonly retired: Readonly<Record<string, string>>
  readonly index: WordIndex
  /** All of it, as bytes. */
  readonly packed: Uint8Array
}

/** A compiled glossary. Each entry is made when it is first asked for: most articles mention few. */
export class ShippedGlossary implements Glossary {
  readonly spellings: SpellingList
  readonly index: WordIndex
  readonly packed: Uint8Array
  readonly byId: Glossary['byId']
  readonly #source: Source
  readonly #made: (readonly Spelling[] | undefined)[]
  readonly #entries: (Entry | undefined)[]
  #all: readonly Entry[] | undefined

  constructor(source: Source) {
    const { counts, index } = source
    this.#source = source
    this.#entries = new Array(counts.length)
    this.#made = new Array(counts.length)
    this.index = index
    this.packed = source.packed
    this.spellings = this.#spellingList(counts)
    const find = (id: string) => this.#find(id) ?? this.#find(source.retired[id] ?? id)
    this.byId = { get: find, has: id => find(id) !== undefined }
  }

  get entries(): readonly Entry[] {
    this.#all ??= Object.freeze(Array.from(this.#source.counts, (_, at) => this.#entry(at)))
    return this.#all
  }

  #entry(at: number): Entry {
    const { line, paths } = this.#source
    const made = this.#entries[at] ?? unpackEntry(JSON.parse(line(at)) as PackedEntry, paths)
    this.#entries[at] = made
    return made
  }

  #spellingsAt(at: number): readonly Spelling[] {
    const made = this.#made[at] ?? spellingsOf(this.#entry(at))
    this.#made[at] = made
    return made
  }

  #spellingList(counts: Int32Array): SpellingList {
    const first = new Int32Array(counts.length + 1)
    for (let at = 0; at < counts.length; at++) first[at + 1] = first[at]! + counts[at]!
    const spellingsAt = (at: number) => this.#spellingsAt(at)
    return {
      length: first[counts.length]!,
      at(index) {
        const owner = lastAtMost(first, index, counts.length)
        return spellingsAt(owner)[index - first[owner]!]
      },
      *[Symbol.iterator]() {
        for (let at = 0; at < counts.length; at++) yield* spellingsAt(at)
      },
    }
  }

  /** Every line starts with the id, so that only lines on the way to it are looked at. */
  #find(id: string): Entry | undefined {
    const { line, counts } = this.#source
    const idAt = (at: number) => /^\{"id":"([^"]*)"/.exec(line(at))?.[1] ?? ''
    let low = 0
    let high = counts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (idAt(middle) < id) low = middle + 1
      else high = middle
    }
    return low < counts.length && idAt(low) === id ? this.#entry(low) : undefined
  }
}

/** Index of the last of some rising numbers that is at most `limit`. */
function lastAtMost(rising: Int32Array, limit: number, count: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (rising[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}
