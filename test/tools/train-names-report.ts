import type { Sample } from './train-names-data.ts'

export type Scored = { readonly sample: Sample; readonly score: number }

/** Fewest pairs of either label for which a kind's or a script's own figures are printed. */
const ENOUGH = 50
const LET_THROUGH = 0.02

/** Prints F1, AUC and the recall that lets 2 % of look-alikes through, for all, by kind and by script. */
export function printFigures(scored: readonly Scored[]): void {
  const latin = scored.filter(one => !one.sample.native)
  console.log(line('all', latin))
  const native = scored.filter(one => one.sample.native)
  console.log(line('native', native))
  for (const by of ['kind', 'script'] as const) {
    for (const value of [...new Set(scored.map(one => one.sample[by]))].sort()) {
      const some = (by === 'kind' ? latin : scored).filter(one => one.sample[by] === value)
      const positives = some.filter(one => one.sample.same).length
      if (positives >= ENOUGH && some.length - positives >= ENOUGH) console.log(line(value, some))
    }
  }
}

function line(name: string, some: readonly Scored[]): string {
  let tp = 0
  let fp = 0
  let fn = 0
  for (const { sample, score } of some) {
    if (score >= 0.5 && sample.same) tp++
    else if (score >= 0.5) fp++
    else if (sample.same) fn++
  }
  const positives = some.filter(one => one.sample.same).length
  const negatives = some.length - positives
  let hits = 0
  let misses = 0
  let area = 0
  let found = 0
  for (const one of some.toSorted((a, b) => b.score - a.score)) {
    if (one.sample.same) hits++
    else {
      misses++
      area += hits
    }
    if (misses / negatives <= LET_THROUGH) found = hits / positives
  }
  const figures = {
    F1: (2 * tp) / (2 * tp + fp + fn),
    P: tp / (tp + fp),
    R: tp / (tp + fn),
    AUC: area / positives / negatives,
    'R@2%': found,
  }
  const text = Object.entries(figures).map(([label, value]) => `${label} ${value.toFixed(3)}`)
  return `${name.padEnd(12)} ${`${positives}+${negatives}`.padStart(9)}  ${text.join('  ')}`
}

/** Prints the pairs on the wrong side of one half, the surest mistakes at both ends. */
export function printErrors(scored: readonly Scored[]): void {
  for (const { sample, score } of scored.toSorted((a, b) => b.score - a.score)) {
    if (score >= 0.5 === sample.same) continue
    const { a, b, same, script, kind } = sample
    console.log(`${score.toFixed(3)} ${same ? 'one' : 'two'} ${script} ${kind}: ${a.text} | ${b.text}`)
  }
}
