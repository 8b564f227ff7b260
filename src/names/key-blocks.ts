/** Units under one key beyond which the key is too common to tell anything. */
const LARGEST_BLOCK = 40
/** Keys are numbered on and on; from here the numbers begin anew. */
const MOST_KEYS = 1 << 30

/**
 * Units by the hash of a key, to be filled and asked once for each article: most keys have one unit, and the table is kept
 * from article to article. Keys that collide cost a comparison.
 */
export class KeyBlocks {
  #hashes = new Int32Array(1 << 12)
  /** The number of the key in a slot; a number from before this filling is none. */
  #numbers = new Int32Array(1 << 12)
  /** The one unit under a key, or -1 where there is a block. */
  #units = new Int32Array(1 << 12)
  #begin = 1
  #next = 1
  readonly #blocks = new Map<number, number[]>()

  /** Forgets what it holds. */
  clear(): void {
    if (this.#next > MOST_KEYS) {
      this.#numbers.fill(0)
      this.#next = 1
    }
    this.#begin = this.#next
    this.#blocks.clear()
  }

  /** Puts a unit under a key; units come in order, each as often as it has keys. */
  put(hash: number, unit: number): void {
    const slot = this.#slotOf(hash)
    const number = this.#numbers[slot]!
    if (number < this.#begin) {
      this.#hashes[slot] = hash
      this.#numbers[slot] = this.#next++
      this.#units[slot] = unit
      if ((this.#next - this.#begin) * 2 > this.#hashes.length) this.#grow()
      return
    }
    const only = this.#units[slot]!
    if (only === unit) return
    if (only >= 0) {
      this.#blocks.set(number, [only, unit])
      this.#units[slot] = -1
      return
    }
    const block = this.#blocks.get(number)!
    if (block.length < LARGEST_BLOCK && block.at(-1) !== unit) block.push(unit)
  }

  /** Units that share a key, two or more at a time, in the order in which their keys came. */
  shared(): number[][] {
    return [...this.#blocks].sort(([one], [other]) => one - other).map(([, units]) => units)
  }

  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#numbers[slot]! >= this.#begin && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [hashes, numbers, units] = [this.#hashes, this.#numbers, this.#units]
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#numbers = new Int32Array(hashes.length * 2)
    this.#units = new Int32Array(hashes.length * 2)
    for (let at = 0; at < hashes.length; at++) {
      if (numbers[at]! < this.#begin) continue
      const slot = this.#slotOf(hashes[at]!)
      this.#hashes[slot] = hashes[at]!
      this.#numbers[slot] = numbers[at]!
      this.#units[slot] = units[at]!
    }
  }
}
