/** A number for each of some hashes, in open addressing; 0 is none. For the words of one text. */
export class HashTable {
  readonly #hashes: Int32Array
  readonly #numbers: Int32Array

  /** @param most how many hashes will have a number */
  constructor(most: number) {
    const capacity = 2 << (32 - Math.clz32(most))
    this.#hashes = new Int32Array(capacity)
    this.#numbers = new Int32Array(capacity)
  }

  get(hash: number): number {
    return this.#numbers[this.#slotOf(hash)]!
  }

  /** @param number not 0 */
  set(hash: number, number: number): void {
    const slot = this.#slotOf(hash)
    this.#hashes[slot] = hash
    this.#numbers[slot] = number
  }

  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#numbers[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
}
