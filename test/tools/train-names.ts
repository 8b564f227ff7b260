/**
 * Learns what letter exchanges cost and how an alignment becomes a probability.
 *
 *   node test/tools/run.mjs test/tools/train-names.ts              cross-validated figures, whole entities left out
 *   node test/tools/run.mjs test/tools/train-names.ts --errors     the same with the pairs it got wrong
 *   node test/tools/run.mjs test/tools/train-names.ts --write      writes src/names/trained.generated.ts from all pairs
 *
 * `pairs=PATH lists=PATH` name the labelled pairs and the names with their spellings by language. Every run draws the same.
 */
import { writeFileSync } from 'node:fs'
import type { CostTable } from '../../src/names/costs.ts'
import type { OriginTable } from '../../src/names/origin.ts'
import { packCosts, packOrigins, unpackCosts, weightNames } from '../../src/names/trained.ts'
import { FOLDS, type OriginSample, readSamples, type Sample } from './train-names-data.ts'
import {
  EXCHANGES,
  featuresOf,
  learnCosts,
  learnOrigins,
  learnWeights,
  probabilitiesOf,
  SETTINGS,
  type Settings,
} from './train-names-learn.ts'
import { printErrors, printFigures, type Scored } from './train-names-report.ts'

type Learned = { costs: string; table: CostTable; origins: OriginTable; weights: Float64Array }

const OUTPUT = 'src/names/trained.generated.ts'
const INNER = 3

export function main(args: string[]): number {
  const options = new Map(args.map(arg => arg.split('=') as [string, string | undefined]))
  const settings = { ...SETTINGS }
  for (const name of Object.keys(settings) as (keyof Settings)[])
    settings[name] = Number(options.get(name) ?? settings[name])
  const { samples, origins } = readSamples(
    options.get('pairs') ?? '../shared/data/names.dev.ndjson',
    options.get('lists') ?? '../shared/data/crossscript.ndjson.gz',
  )
  if (options.has('--write')) {
    const { costs, origins: table, weights } = learn(samples, origins, settings)
    writeFileSync(OUTPUT, dataFile(costs, packOrigins(table), weights))
    return 0
  }
  const scored: Scored[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = samples.filter(({ foldA, foldB }) => foldA % FOLDS !== fold && foldB % FOLDS !== fold)
    const test = samples.filter(({ measured, foldA }) => measured && foldA % FOLDS === fold)
    const model = learn(
      train,
      origins.filter(one => one.fold % FOLDS !== fold),
      settings,
    )
    for (const [at, score] of probabilitiesOf(test, model).entries()) scored.push({ sample: test[at]!, score })
    console.error(`fold ${fold + 1} of ${FOLDS}: ${train.length} pairs to learn from, ${test.length} held out`)
  }
  printFigures(scored)
  if (options.has('--errors')) printErrors(scored)
  return 0
}

/**
 * Costs from all samples; the calibration from labelled pairs whose costs were learned without them, because costs
 * that have seen a pair flatter it.
 */
function learn(samples: readonly Sample[], originSamples: readonly OriginSample[], settings: Settings): Learned {
  const origins = learnOrigins(originSamples)
  const rows: Float64Array[] = []
  const same: boolean[] = []
  const heft: number[] = []
  for (let inner = 0; inner < INNER; inner++) {
    const rest = samples.filter(({ foldA, foldB }) => foldA % INNER !== inner && foldB % INNER !== inner)
    const held = samples.filter(({ labelled, foldA }) => labelled && foldA % INNER === inner)
    for (const [at, row] of featuresOf(held, learnTable(rest, settings).table, origins).entries()) {
      if (!row) continue
      rows.push(row)
      same.push(held[at]!.same)
      heft.push(held[at]!.weight)
    }
  }
  const { costs, table } = learnTable(samples, settings)
  return { costs, table, origins, weights: learnWeights(rows, same, heft, settings.ridge) }
}

/** Costs as they are shipped, rounded and without what was never seen, so that figures are of what ships. */
function learnTable(samples: readonly Sample[], settings: Settings): { costs: string; table: CostTable } {
  const costs = packCosts(EXCHANGES, learnCosts(samples, settings))
  return { costs, table: unpackCosts(costs) }
}

function dataFile(costs: string, origins: string, weights: Float64Array): string {
  const named = weightNames().map((name, at) => {
    const weight = Number(weights[at]!.toPrecision(4))
    return `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`
  })
  return `// Written by test/tools/train-names.ts: learned from pairs of spellings, no fact of any standard. Formats: trained.ts.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a learned weight may come near a constant.

export const COSTS: string = \`${costs}\`

export const ORIGIN_PAIRS: string = \`${origins}\`

export const WEIGHTS = {
${named.join('\n')}
} as const
`
}
