/** Units under one key beyond which the key is too common to tell anything. */
const LARGEST_BLOCK = 40
const WIDTH = 3
const NUMBER = 1
const UNIT = 2
/** Keys are numbered on and on; from here the numbers begin anew. */
const MOST_KEYS = 1 << 30

/**
 * Units by the hash of a key, to be filled and asked once for each article: most keys have one unit, and the table is kept
 * from article to article. Keys that collide cost a comparison.
 */
export class KeyBlocks {
  /**
   * Three numbers for a slot, side by side: the key's hash; its number, of which one from before this filling is none; the
   * one unit under it, or -1 where there is a block.
   */
  #slots = new Int32Array(WIDTH << 12)
  #mask = (1 << 12) - 1
  #begin = 1
  #next = 1
  readonly #blocks = new Map<number, number[]>()

  /** Forgets what it holds. */
  clear(): void {
    if (this.#next > MOST_KEYS) {
      this.#slots.fill(0)
      this.#next = 1
    }
    this.#begin = this.#next
    this.#blocks.clear()
  }

  /** Puts a unit under a key; units come in order, each as often as it has keys. */
  put(hash: number, unit: number): void {
    const slots = this.#slots
    const slot = this.#slotOf(hash)
    const number = slots[slot + NUMBER]!
    if (number < this.#begin) {
      slots[slot] = hash
      slots[slot + NUMBER] = this.#next++
      slots[slot + UNIT] = unit
      if ((this.#next - this.#begin) * 2 > this.#mask) this.#grow()
      return
    }
    const only = slots[slot + UNIT]!
    if (only === unit) return
    if (only >= 0) {
      this.#blocks.set(number, [only, unit])
      slots[slot + UNIT] = -1
      return
    }
    const block = this.#blocks.get(number)!
    if (block.length < LARGEST_BLOCK && block.at(-1) !== unit) block.push(unit)
  }

  /** Units that share a key, two or more at a time, in the order in which their keys came. */
  shared(): number[][] {
    return [...this.#blocks].sort(([one], [other]) => one - other).map(([, units]) => units)
  }

  /** Where the slot of a key begins. */
  #slotOf(hash: number): number {
    const slots = this.#slots
    const mask = this.#mask
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[WIDTH * slot + NUMBER]! >= this.#begin && slots[WIDTH * slot] !== hash) slot = (slot + 1) & mask
    return WIDTH * slot
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(2 * slots.length)
    this.#mask = 2 * this.#mask + 1
    for (let from = 0; from < slots.length; from += WIDTH) {
      if (slots[from + NUMBER]! < this.#begin) continue
      this.#slots.set(slots.subarray(from, from + WIDTH), this.#slotOf(slots[from]!))
    }
  }
}
