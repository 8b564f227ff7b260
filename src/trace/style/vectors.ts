import { log } from './arithmetic.ts'
import type { KeyTable } from './key-table.ts'
import type { Masked } from './masked.ts'
import { eachFeature, type View } from './views.ts'

/** The features of a text: rows of a table, each with its value; as a vector they have length 1. */
export type Vector = { readonly rows: Int32Array; readonly values: Float64Array }

/** Occurrences beyond this say no more. */
const MOST = 32
const DAMPED = Float64Array.from({ length: MOST + 1 }, (_, count) => (count === 0 ? 0 : 1 + log(count)))

/**
 * Weighs the features of texts that a table knows: how often each stands in the text, damped, times how rare it is.
 * One object serves any number of texts.
 */
export class Weigher {
  readonly #view: View
  readonly #table: KeyTable
  readonly #rarity: Float64Array
  readonly #counts: Uint8Array
  readonly #touched: Int32Array

  /** @param rarity inverse document frequency by row */
  constructor(view: View, table: KeyTable, rarity: Float64Array) {
    this.#view = view
    this.#table = table
    this.#rarity = rarity
    this.#counts = new Uint8Array(rarity.length)
    this.#touched = new Int32Array(rarity.length)
  }

  vector(text: Masked): Vector {
    const counts = this.#counts
    const touched = this.#touched
    let size = 0
    eachFeature(this.#view, text, key => {
      const row = this.#table.rowOf(key)
      if (row < 0) return
      if (counts[row] === 0) touched[size++] = row
      if (counts[row]! < MOST) counts[row]!++
    })
    const rows = touched.slice(0, size)
    const values = new Float64Array(size)
    let square = 0
    for (let at = 0; at < size; at++) {
      const row = rows[at]!
      const value = DAMPED[counts[row]!]! * this.#rarity[row]!
      counts[row] = 0
      values[at] = value
      square += value * value
    }
    const length = Math.sqrt(square) || 1
    for (let at = 0; at < size; at++) values[at]! /= length
    return { rows, values }
  }
}
