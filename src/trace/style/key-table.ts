/** Numbers 32-bit keys in the order in which they come first, by open addressing. */
export class KeyTable {
  /** A key and its row + 1 side by side, so that one line of the processor's cache answers; 0 is a free slot. */
  #slots: Int32Array
  #mask: number
  #size = 0

  /** @param expected how many keys will come; more may */
  constructor(expected: number) {
    const room = 1 << Math.max(4, 33 - Math.clz32(expected))
    this.#slots = new Int32Array(2 * room)
    this.#mask = room - 1
  }

  /** The row of a key; one that is new gets the next. */
  add(key: number): number {
    const slot = this.#slotOf(key)
    const row = this.#slots[slot + 1]! - 1
    if (row >= 0) return row
    if (this.#size * 2 > this.#mask) {
      this.#grow()
      return this.add(key)
    }
    this.#put(slot, key, this.#size)
    return this.#size++
  }

  /** Every key, by row. */
  keys(): Uint32Array {
    const keys = new Uint32Array(this.#size)
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const row = this.#slots[slot + 1]! - 1
      if (row >= 0) keys[row] = this.#slots[slot]!
    }
    return keys
  }

  /** Where a key stands, or where it would. */
  #slotOf(key: number): number {
    const slots = this.#slots
    const wanted = key | 0
    let at = (Math.imul(wanted, 0x9e3779b1) >>> 7) & this.#mask
    while (slots[2 * at + 1] !== 0 && slots[2 * at] !== wanted) at = (at + 1) & this.#mask
    return 2 * at
  }

  #put(slot: number, key: number, row: number): void {
    this.#slots[slot] = key
    this.#slots[slot + 1] = row + 1
  }

  #grow(): void {
    const keys = this.keys()
    const room = (this.#mask + 1) * 2
    this.#slots = new Int32Array(2 * room)
    this.#mask = room - 1
    keys.forEach((key, row) => {
      this.#put(this.#slotOf(key), key, row)
    })
  }
}
