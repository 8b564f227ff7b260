import { doubled } from './doubled.ts'

/** A list of whole numbers of 32 bits, each in four bytes. */
export class Column {
  #numbers = new Int32Array(256)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** @returns where it stands */
  push(number: number): number {
    if (this.#length === this.#numbers.length) this.#numbers = doubled(this.#numbers)
    this.#numbers[this.#length] = number
    return this.#length++
  }

  /** @param at below the length */
  get(at: number): number {
    return this.#numbers[at]!
  }

  /** @param at below the length */
  set(at: number, number: number): void {
    this.#numbers[at] = number
  }

  /** Adds to the number at a place. */
  add(at: number, number: number): void {
    this.#numbers[at]! += number
  }
}
