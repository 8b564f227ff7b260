import { Column } from './column.ts'
import { spreadBits } from './hash.ts'

/** Share of the slots that may be taken before there are twice as many. */
const FULL = 0.6

/**
 * Numbers texts from 0, in the order in which they first come, equal ones alike. No text is kept: 64 bits of hash stand for
 * each, so that of a million texts two are taken for one once in forty million runs.
 */
export class IdTable {
  /** Numbers, each one more than it is; 0 where a slot is free. */
  #slots = new Int32Array(64)
  /** Two halves of a hash by number. */
  readonly #hashes = new Column()
  #size = 0

  /** How many different texts there are. */
  get size(): number {
    return this.#size
  }

  /** The number of a text, which is a new one where the text is new. */
  idOf(text: string): number {
    hashInto(pair, text)
    return this.idOfHash(pair[0]!, pair[1]!)
  }

  /** The same for a text of which the hash is at hand. @param low, high as {@link hashInto} gives them */
  idOfHash(low: number, high: number): number {
    const slot = this.#slotOf(low, high)
    const known = this.#slots[slot]!
    return known > 0 ? known - 1 : this.#add(slot, low, high)
  }

  #slotOf(low: number, high: number): number {
    const mask = this.#slots.length - 1
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]! - 1
      if (id < 0 || (this.#hashes.get(2 * id) === low && this.#hashes.get(2 * id + 1) === high)) return slot
    }
  }

  #add(slot: number, low: number, high: number): number {
    const id = this.#size++
    this.#hashes.push(low)
    this.#hashes.push(high)
    this.#slots[slot] = id + 1
    if (this.#size > FULL * this.#slots.length) this.#spread()
    return id
  }

  #spread(): void {
    this.#slots = new Int32Array(2 * this.#slots.length)
    for (let id = 0; id < this.#size; id++)
      this.#slots[this.#slotOf(this.#hashes.get(2 * id), this.#hashes.get(2 * id + 1))] = id + 1
  }
}

const pair = new Int32Array(2)

/** Writes the two halves of the hash of a text. */
export function hashInto(halves: Int32Array, text: string): void {
  let [low, high] = [0x811c9dc5 | 0, 0x9e3779b9 | 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x5bd1e995)
    high ^= high >>> 15
  }
  halves[0] = spreadBits(low)
  halves[1] = spreadBits(high ^ text.length)
}
