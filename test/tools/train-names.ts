import { writeFileSync } from 'node:fs'
import { packCosts, packOrigins, tableOf, weightNames } from '../../src/names/trained.ts'
import { FOLDS, readSamples, type Sample } from './train-names-data.ts'
import { featuresOf, learnCosts, learnOrigins, learnWeights, probability, SETTINGS } from './train-names-learn.ts'

const DEFAULT_PAIRS = '../shared/data/names.dev.ndjson'
const OUTPUT = 'src/names/trained.generated.ts'
const DEFAULT_LISTS = '../shared/data/crossscript.ndjson.gz'

export function main(args: string[]): number {
  const settings = { ...SETTINGS }
  for (const arg of args) {
    const [name, value] = arg.split('=')
    if (value !== undefined && name! in settings) settings[name as keyof typeof settings] = Number(value)
  }
  const t0 = performance.now()
  const { samples, origins } = readSamples(DEFAULT_PAIRS, DEFAULT_LISTS)
  console.error(
    `${samples.length} samples, ${samples.filter(s => s.measured).length} measured, lists ${samples.filter(s => !s.measured && s.same).length}+${samples.filter(s => !s.measured && !s.same).length}; ${((performance.now() - t0) / 1000).toFixed(1)} s`,
  )
  if (args.includes('--write')) {
    const costs = learnCosts(samples, settings)
    const table = learnOrigins(origins)
    const measured = samples.filter(sample => sample.measured)
    const weights = learnWeights(
      featuresOf(measured, tableOf(costs), table),
      measured.map(s => s.same),
      measured.map(() => 1),
      settings.ridge,
    )
    writeFileSync(OUTPUT, dataFile(packCosts(costs), packOrigins(table), weights))
    return 0
  }
  const scored: { sample: Sample; score: number }[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = samples.filter(sample => sample.foldA !== fold && sample.foldB !== fold)
    const test = samples.filter(sample => sample.measured && testFold(sample) === fold)
    const table = tableOf(learnCosts(train, settings))
    const originTable = learnOrigins(origins.filter(one => one.fold !== fold))
    const measured = train.filter(sample => sample.measured)
    const rows = featuresOf(measured, table, originTable)
    const weights = learnWeights(
      rows,
      measured.map(s => s.same),
      measured.map(() => 1),
      settings.ridge,
    )
    featuresOf(test, table, originTable).forEach((row, at) =>
      scored.push({ sample: test[at]!, score: probability(row, weights) }),
    )
    console.error(
      `fold ${fold}: ${train.length} train, ${test.length} test; ${((performance.now() - t0) / 1000).toFixed(1)} s`,
    )
  }
  report(scored)
  if (args.includes('--errors')) errors(scored)
  return 0
}

function dataFile(costs: string, origins: string, weights: Float64Array): string {
  const named = weightNames().map(
    (name, at) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${Number(weights[at]!.toPrecision(4))},`,
  )
  return `// Written by test/tools/train-names.ts; learned from pairs of spellings, no fact of any standard. Formats: trained.ts.

export const COSTS: string = \`${costs}\`

export const ORIGIN_PAIRS: string = \`${origins}\`

export const WEIGHTS = {
${named.join('\n')}
} as const
`
}

/** A look-alike whose names lie in two folds is tested in the first: neither name was seen when that fold was left out… */
function testFold(sample: Sample): number {
  return sample.foldA
}

function report(scored: readonly { sample: Sample; score: number }[]): void {
  const line = (name: string, some: readonly { sample: Sample; score: number }[]) => {
    let tp = 0
    let fp = 0
    let fn = 0
    for (const { sample, score } of some) {
      if (score >= 0.5 && sample.same) tp++
      else if (score >= 0.5) fp++
      else if (sample.same) fn++
    }
    const order = some.toSorted((a, b) => b.score - a.score)
    const positives = some.filter(one => one.sample.same).length
    const negatives = some.length - positives
    let hits = 0
    let misses = 0
    let area = 0
    let at2 = 0
    for (const one of order) {
      if (one.sample.same) hits++
      else {
        misses++
        area += hits
      }
      if (misses / negatives <= 0.02) at2 = hits / positives
    }
    console.log(
      `${name.padEnd(14)} ${positives}+${negatives} F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(3)} P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)} AUC ${(area / positives / negatives).toFixed(3)} R@2% ${at2.toFixed(3)}`,
    )
  }
  line('all', scored)
  for (const by of ['kind', 'script'] as const) {
    for (const value of [...new Set(scored.map(one => one.sample[by]))].sort()) {
      const some = scored.filter(one => one.sample[by] === value)
      if (some.filter(one => one.sample.same).length >= 50 && some.filter(one => !one.sample.same).length >= 50)
        line(value, some)
    }
  }
}

function errors(scored: readonly { sample: Sample; score: number }[]): void {
  for (const { sample, score } of scored.toSorted((a, b) => b.score - a.score)) {
    if (score >= 0.5 !== sample.same)
      console.log(
        `${score.toFixed(3)} ${sample.same ? 'one' : 'two'} ${sample.script} ${sample.kind}: ${sample.a.text} | ${sample.b.text}`,
      )
  }
}
