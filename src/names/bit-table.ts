/**
 * Bits by word hash, in open addressing: a lookup for every word of a text, and filled within a millisecond or two.
 * A hash without bits is absent.
 */
export class BitTable {
  /** Hashes and bits by slot, for laying a table out beforehand. */
  readonly hashes: Int32Array
  readonly bits: Int32Array
  readonly #mask: number
  #count = 0

  /**
   * @param capacity a power of two, well above the number of words it will hold
   * @param hashes those of a table of this capacity that is full already, with its `bits`: it is only read
   */
  constructor(capacity: number, hashes = new Int32Array(capacity), bits = new Int32Array(capacity)) {
    this.#mask = capacity - 1
    this.hashes = hashes
    this.bits = bits
  }

  /** Bits of a word; 0 where it has none. */
  get(hash: number): number {
    return this.bits[this.#slot(hash)]!
  }

  /** Adds bits to a word. @throws RangeError when the table is too full to stay quick */
  mark(hash: number, bits: number): void {
    const slot = this.#slot(hash)
    if (this.bits[slot] === 0 && ++this.#count > this.#mask * 0.75) throw new RangeError('bit table is full')
    this.hashes[slot] = hash
    this.bits[slot]! |= bits
  }

  #slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    while (this.bits[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.#mask
    return slot
  }
}
