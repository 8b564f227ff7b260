import type { Source } from '../verdict.ts'
import type { Example } from './separator.ts'

/** A part of the examples to learn from and another to try it on, which has no group in common with the first. */
export type Fold = {
  readonly train: readonly Example[]
  readonly test: readonly Example[]
}

const YEAR_FOLDS = 6
const LANGUAGE_FOLDS = 4
const LEAST_YEARS = 3

/**
 * Folds that hold out whole years, so that neither a text nor what the news was about is known; by group where there are
 * not years enough.
 */
export function yearFolds(examples: readonly Example[]): Fold[] {
  const years = new Set(examples.map(({ year }) => year))
  const key = years.size >= LEAST_YEARS ? ({ year }: Example) => String(year) : ({ group }: Example) => group
  return folds(examples, key, YEAR_FOLDS)
}

/** Folds that hold out whole languages: what a text from a language that nobody modelled looks like. */
export function languageFolds(examples: readonly Example[]): Fold[] {
  const translated = examples.filter(({ source }) => source !== 'none')
  const held = folds(translated, ({ source }) => source, LANGUAGE_FOLDS)
  return held.map(({ test }) => {
    const sources = new Set<Source>(test.map(({ source }) => source))
    return { train: examples.filter(({ source }) => !sources.has(source)), test }
  })
}

/** Keys are dealt out, the largest first, each to the fold that is smallest by then. */
function folds(examples: readonly Example[], keyOf: (example: Example) => string, most: number): Fold[] {
  const sizes = new Map<string, number>()
  for (const example of examples) sizes.set(keyOf(example), (sizes.get(keyOf(example)) ?? 0) + 1)
  const keys = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1))
  const totals = Array.from({ length: Math.min(most, keys.length) }, () => 0)
  const foldOf = new Map<string, number>()
  for (const key of keys) {
    const fold = totals.indexOf(Math.min(...totals))
    totals[fold]! += sizes.get(key)!
    foldOf.set(key, fold)
  }
  return totals.map((_, fold) => ({
    train: examples.filter(example => foldOf.get(keyOf(example)) !== fold),
    test: examples.filter(example => foldOf.get(keyOf(example)) === fold),
  }))
}
