const HALF = 16

/**
 * Sorted 32-bit keys, spread evenly, each with its place as its row. Where those begin that share their upper half is kept, and
 * of each its lower half: a question reads two neighbours there and a half or two. An article asks all over the table, so
 * that it is as fast as it is small.
 */
export class SortedKeys {
  readonly #firsts: Uint16Array | Uint32Array
  readonly #halves: Uint16Array

  /** @param keys ascending, each once */
  constructor(keys: Uint32Array) {
    const room = (1 << HALF) + 1
    this.#firsts = keys.length < room - 1 ? new Uint16Array(room) : new Uint32Array(room)
    this.#halves = Uint16Array.from(keys, key => key & 0xffff)
    let row = 0
    for (let upper = 0; upper < room; upper++) {
      while (row < keys.length && keys[row]! >>> HALF < upper) row++
      this.#firsts[upper] = row
    }
  }

  get size(): number {
    return this.#halves.length
  }

  /** The row of a key, signed or not, or −1. */
  rowOf(key: number): number {
    const halves = this.#halves
    const upper = key >>> HALF
    const lower = key & 0xffff
    const end = this.#firsts[upper + 1]!
    for (let row = this.#firsts[upper]!; row < end; row++) if (halves[row] === lower) return row
    return -1
  }
}
