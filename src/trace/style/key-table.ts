/** 32-bit keys and the row that each one has, by open addressing: a question costs a probe or two and makes nothing. */
export class KeyTable {
  #keys: Uint32Array
  #rows: Int32Array
  #mask: number
  #size = 0

  /** @param expected how many keys will come; more may */
  constructor(expected: number) {
    const room = 1 << Math.max(4, 33 - Math.clz32(expected))
    this.#keys = new Uint32Array(room)
    this.#rows = new Int32Array(room).fill(-1)
    this.#mask = room - 1
  }

  /** Each key with its place in a list as its row. */
  static of(keys: Uint32Array): KeyTable {
    const table = new KeyTable(keys.length)
    for (const key of keys) table.add(key)
    return table
  }

  get size(): number {
    return this.#size
  }

  /** The row of a key, or −1. */
  rowOf(key: number): number {
    return this.#rows[this.#slotOf(key)]!
  }

  /** The row of a key; one that is new gets the next. */
  add(key: number): number {
    let slot = this.#slotOf(key)
    if (this.#rows[slot]! < 0) {
      if (this.#size * 2 > this.#mask) {
        this.#grow()
        slot = this.#slotOf(key)
      }
      this.#keys[slot] = key
      this.#rows[slot] = this.#size++
    }
    return this.#rows[slot]!
  }

  /** Every key, by row. */
  keys(): Uint32Array {
    const keys = new Uint32Array(this.#size)
    for (let slot = 0; slot <= this.#mask; slot++) {
      const row = this.#rows[slot]!
      if (row >= 0) keys[row] = this.#keys[slot]!
    }
    return keys
  }

  #slotOf(key: number): number {
    const wanted = key >>> 0
    let slot = (Math.imul(wanted, 0x9e3779b1) >>> 7) & this.#mask
    while (this.#rows[slot]! >= 0 && this.#keys[slot] !== wanted) slot = (slot + 1) & this.#mask
    return slot
  }

  #grow(): void {
    const keys = this.keys()
    const room = (this.#mask + 1) * 2
    this.#keys = new Uint32Array(room)
    this.#rows = new Int32Array(room).fill(-1)
    this.#mask = room - 1
    keys.forEach((key, row) => {
      const slot = this.#slotOf(key)
      this.#keys[slot] = key
      this.#rows[slot] = row
    })
  }
}
