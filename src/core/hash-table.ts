const WIDTH = 2

/** A number for each of some hashes, in open addressing; 0 is none. For the words of one text. */
export class HashTable {
  /** Two numbers for a slot, side by side: a hash, and what it has. */
  #slots: Int32Array
  #mask: number

  /** @param most how many hashes will have a number */
  constructor(most: number) {
    const capacity = capacityFor(most)
    this.#slots = new Int32Array(WIDTH * capacity)
    this.#mask = capacity - 1
  }

  /** Forgets all, for another text: its memory is used again. @param most see the constructor */
  clear(most: number): void {
    const capacity = capacityFor(most)
    if (WIDTH * capacity > this.#slots.length) this.#slots = new Int32Array(WIDTH * capacity)
    else this.#slots.fill(0, 0, WIDTH * capacity)
    this.#mask = capacity - 1
  }

  get(hash: number): number {
    return this.#slots[this.#slotOf(hash) + 1]!
  }

  /** @param number not 0 */
  set(hash: number, number: number): void {
    const slot = this.#slotOf(hash)
    this.#slots[slot] = hash
    this.#slots[slot + 1] = number
  }

  /** Where the slot of a hash begins. */
  #slotOf(hash: number): number {
    const slots = this.#slots
    const mask = this.#mask
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[WIDTH * slot + 1] !== 0 && slots[WIDTH * slot] !== hash) slot = (slot + 1) & mask
    return WIDTH * slot
  }
}

function capacityFor(most: number): number {
  return 2 << (32 - Math.clz32(most))
}
