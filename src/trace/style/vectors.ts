import { log } from './arithmetic.ts'
import type { Masked } from './masked.ts'
import type { SortedKeys } from './sorted-keys.ts'
import { eachFeature, type View } from './views.ts'

/** The features of a text: rows of a table, each with its value; as a vector they have length 1. */
export type Vector = {
  readonly rows: Int32Array
  readonly values: Float64Array
  /** Where each stands first and how long it is, in tokens or letters: place × 8 + length. */
  readonly places: Int32Array
}

/** Occurrences beyond this say no more. */
const MOST = 32
const DAMPED = Float64Array.from({ length: MOST + 1 }, (_, count) => (count === 0 ? 0 : 1 + log(count)))

const BYTE = 8

/**
 * Weighs the features of texts that a table knows: how often each stands in the text, damped, times how rare it is.
 * One object serves any number of texts.
 */
export class Weigher {
  readonly #view: View
  readonly #table: SortedKeys
  /** By row: how rare it is in the lower byte, and in the upper how often the text at hand has it. */
  readonly #rows: Uint16Array
  readonly #touched: Int32Array
  readonly #places: Int32Array
  readonly #values: Float64Array

  /** @param rarity inverse document frequency by row, in steps of any size */
  constructor(view: View, table: SortedKeys, rarity: Uint8Array) {
    this.#view = view
    this.#table = table
    this.#rows = Uint16Array.from(rarity)
    this.#touched = new Int32Array(rarity.length)
    this.#places = new Int32Array(rarity.length)
    this.#values = new Float64Array(rarity.length)
  }

  /** A vector that holds until the next one is asked for. */
  vector(text: Masked): Vector {
    const table = this.#table
    const state = this.#rows
    const touched = this.#touched
    const places = this.#places
    let size = 0
    eachFeature(this.#view, text, (key, place, length) => {
      const row = table.rowOf(key)
      if (row < 0) return
      const count = state[row]! >>> BYTE
      if (count === 0) {
        places[size] = place * 8 + length
        touched[size++] = row
      }
      if (count < MOST) state[row]! += 1 << BYTE
    })
    const values = this.#values
    let square = 0
    for (let at = 0; at < size; at++) {
      const row = touched[at]!
      const rarity = state[row]! & 0xff
      const value = DAMPED[state[row]! >>> BYTE]! * rarity
      state[row] = rarity
      values[at] = value
      square += value * value
    }
    const length = Math.sqrt(square) || 1
    for (let at = 0; at < size; at++) values[at]! /= length
    return { rows: touched.subarray(0, size), values: values.subarray(0, size), places: places.subarray(0, size) }
  }
}
