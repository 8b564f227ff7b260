import { doubled } from './doubled.ts'

/** Numbers of a block; one less is a mask. */
const BLOCK = 1 << 14
const SHIFT = 14
/** Numbers of the first block to begin with: most lists are short. */
const FIRST = 256

/** A list of whole numbers of 32 bits, each in four bytes; in blocks, so that none is copied when there are many. */
export class Column {
  readonly #blocks: Int32Array<ArrayBuffer>[] = [new Int32Array(FIRST)]
  #length = 0

  get length(): number {
    return this.#length
  }

  /** @returns where it stands */
  push(number: number): number {
    const at = this.#length++
    const block = at >>> SHIFT
    const within = at & (BLOCK - 1)
    if (block === this.#blocks.length) this.#blocks.push(new Int32Array(BLOCK))
    else if (within === this.#blocks[block]!.length) this.#blocks[block] = doubled(this.#blocks[block]!)
    this.#blocks[block]![within] = number
    return at
  }

  /** @param at below the length */
  get(at: number): number {
    return this.#blocks[at >>> SHIFT]![at & (BLOCK - 1)]!
  }

  /** @param at below the length */
  set(at: number, number: number): void {
    this.#blocks[at >>> SHIFT]![at & (BLOCK - 1)] = number
  }

  /** Adds to the number at a place. */
  add(at: number, number: number): void {
    this.#blocks[at >>> SHIFT]![at & (BLOCK - 1)]! += number
  }

  /** Whether a number stands at a place or later. */
  includes(number: number, from: number): boolean {
    for (let at = from; at < this.#length; at++) if (this.get(at) === number) return true
    return false
  }

  /** Leaves it empty. Its room stays. */
  clear(): void {
    this.#length = 0
  }
}
