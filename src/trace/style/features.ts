import { Column } from '../../core/column.ts'
import { KeyTable } from './key-table.ts'
import type { Lesson } from './learn.ts'
import type { Masked } from './masked.ts'
import type { Example } from './separator.ts'
import { eachFeature, FEATURES, type View } from './views.ts'

/** Features by row, sorted by key, and how many texts have each. */
export type Features = { readonly keys: Uint32Array; readonly seen: Uint32Array }

/** A feature of fewer texts is chance; one that the news of fewer years has is a topic of its day. */
const LEAST_SEEN = 4
const LEAST_YEARS = 3

/**
 * The features that most texts have, of those that stand in the texts of enough years.
 * @param groups of the examples: a number each, those of one group together
 */
export function widespread(
  view: View,
  masked: readonly Masked[],
  examples: readonly Example[],
  groups: Int32Array,
): Features {
  const table = new KeyTable(1 << 20)
  const last = new Column()
  const texts = new Column()
  const years = new Column()
  const numbers = new Map(
    [...new Set(examples.map(({ year }) => year))].sort((a, b) => b - a).map((year, at) => [year, at]),
  )
  masked.forEach((text, at) => {
    const group = groups[at]!
    // The oldest years share the last bit.
    const year = 1 << Math.min(31, numbers.get(examples[at]!.year)!)
    eachFeature(view, text, key => {
      const row = table.add(key)
      if (row === last.length) {
        last.push(-1)
        texts.push(0)
        years.push(0)
      }
      if (last.get(row) === group) return
      last.set(row, group)
      texts.add(row, 1)
      years.set(row, years.get(row) | year)
    })
  })
  const keys = table.keys()
  const least = Math.min(LEAST_YEARS, numbers.size)
  const rows = new Uint32Array(keys.length)
    .map((_, row) => row)
    .filter(row => texts.get(row) >= LEAST_SEEN && bits(years.get(row)) >= least)
  rows.sort((a, b) => texts.get(b) - texts.get(a) || keys[a]! - keys[b]!)
  const kept = rows.slice(0, FEATURES[view].tried).sort((a, b) => keys[a]! - keys[b]!)
  return { keys: kept.map(row => keys[row]!), seen: kept.map(row => texts.get(row)) }
}

/**
 * Marks the features that move the margins of the lessons most: 1 for those to keep, by row.
 * @param weights feature after feature, the classes of one side by side
 */
export function heaviest(lessons: readonly Lesson[], weights: Float64Array, classes: number, kept: number): Uint8Array {
  const energy = new Float64Array(weights.length / classes)
  for (const { vector } of lessons) {
    vector.rows.forEach((row, at) => {
      energy[row]! += vector.values[at]! * vector.values[at]!
    })
  }
  const moved = energy.map((sum, row) => {
    let squares = 0
    for (let at = row * classes; at < (row + 1) * classes; at++) squares += weights[at]! * weights[at]!
    return sum * squares
  })
  const rows = new Uint32Array(moved.length).map((_, row) => row)
  const marks = new Uint8Array(moved.length)
  for (const row of rows.sort((a, b) => moved[b]! - moved[a]! || a - b).slice(0, kept)) marks[row] = 1
  return marks
}

function bits(word: number): number {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count++
  return count
}
