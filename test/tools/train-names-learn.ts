import {
  type CostTable,
  type Exchange,
  type ExchangeCost,
  layOutCosts,
  listExchanges,
  untrained,
} from '../../src/names/costs.ts'
import { FEATURE_COUNT, matchFeatures } from '../../src/names/features.ts'
import { type Match, matchNames } from '../../src/names/match-parts.ts'
import type { NameKey } from '../../src/names/name-key.ts'
import { letterPairs, ORIGINS, type OriginTable, originOf, originScores, PAIRS } from '../../src/names/origin.ts'
import { probabilityOf } from '../../src/names/probability.ts'
import { type OriginSample, type Sample, seeded } from './train-names-data.ts'

export type Settings = {
  rounds: number
  passes: number
  listWeight: number
  lookAlike: number
  pull: number
  placePull: number
  rate: number
  ridge: number
}
export const SETTINGS: Settings = {
  rounds: 5,
  passes: 4,
  listWeight: 0.1,
  lookAlike: 2,
  pull: 0.3,
  placePull: 1,
  rate: 0.08,
  ridge: 4,
}

/** Learns letter pairs of each origin (naive Bayes with add-k smoothing, damped by a tenth of a count). */
export function learnOrigins(samples: readonly OriginSample[]): OriginTable {
  const counts = ORIGINS.map(() => new Float64Array(PAIRS).fill(0.5))
  for (const { key, script } of samples) {
    const origin = ORIGINS.indexOf(script as (typeof ORIGINS)[number])
    if (origin < 0) continue
    for (const pair of letterPairs(key)) counts[origin]![pair]! += 1
  }
  const shares = counts.map(row => {
    const sum = row.reduce((total, n) => total + n, 0)
    return row.map(n => n / sum)
  })
  return shares.map(row =>
    Float32Array.from(row, (share, pair) => {
      let mean = 0
      for (const other of shares) mean += Math.log(other[pair]!)
      return Math.max(-3, Math.min(3, Math.log(share) - mean / shares.length))
    }),
  )
}

type Seen = { sample: Sample; weight: number; shape: number[]; steps: Match['steps']; abjad: boolean }

/** What stands beside the costs while they are learned: counts that no cost explains. */
function shapeOf(match: Match): number[] {
  const letters = Math.max(1, match.letters)
  return [
    1,
    Math.log(letters),
    Math.max(0, 5 - letters),
    match.leftA.length + match.leftB.length,
    Math.min(match.leftA.length, match.leftB.length),
    match.dropped,
    match.reordered ? 1 : 0,
    match.initials,
    match.parts - 1,
  ]
}

/** What may be learned. */
export const EXCHANGES: readonly Exchange[] = listExchanges('all')

/** Finds the number of an exchange by its chunks; -1 for either is nothing. */
function exchangeFinder(): (left: number, right: number) => number {
  const numbers = new Map<number, number>()
  const id = (left: number, right: number) => (left + 1) * 4096 + right + 1
  for (const [index, { left, right }] of EXCHANGES.entries()) {
    numbers.set(id(left, right), index)
    numbers.set(id(right, left), index)
  }
  return (left, right) => numbers.get(id(left, right))!
}

/**
 * Learns exchange costs so that the logistic model "shape minus costs" tells one name from two (the latent alignment is
 * the cheapest path; AdaGrad; costs are pulled toward the table of sounds).
 */
export function learnCosts(samples: readonly Sample[], settings: Settings): ExchangeCost[] {
  const count = EXCHANGES.length
  const exchangeOf = exchangeFinder()
  const before = EXCHANGES.map(untrained)
  const [prior, priorStart, priorEnd, unvowelledPrior] = [0, 1, 2, 3].map(at =>
    Float64Array.from(before, cost => cost.nats[at]!),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array]
  const base = prior.slice()
  const placePrior = [prior, priorStart, priorEnd].map(row => row.map((cost, at) => cost - prior[at]!))
  const place = placePrior.map(row => row.slice())
  const unvowelled = unvowelledPrior.slice()
  const squares = [new Float64Array(count), new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  const shapeWeights = new Float64Array(9)
  shapeWeights[0] = 2
  const shapeSquares = new Float64Array(9)
  const random = seeded(11)
  const costsNow = (): ExchangeCost[] =>
    EXCHANGES.map(({ left, right }, at) => ({
      left,
      right,
      nats: [base[at]!, base[at]! + place[1]![at]!, base[at]! + place[2]![at]!, unvowelled[at]!],
    }))
  for (let round = 0; round < settings.rounds; round++) {
    const table = layOutCosts(costsNow())
    const seen: Seen[] = samples.flatMap(sample => {
      const match = matchNames(sample.a, sample.b, table)
      if (!match) return []
      return {
        sample,
        weight: sample.native
          ? settings.listWeight
          : sample.labelled
            ? sample.weight
            : settings.listWeight * (sample.same ? 1 : settings.lookAlike),
        shape: shapeOf(match),
        steps: match.steps,
        abjad: sample.a.folded.abjad !== sample.b.folded.abjad,
      }
    })
    const total = seen.reduce((sum, one) => sum + one.weight, 0)
    const decay = settings.pull / total
    for (let pass = 0; pass < settings.passes; pass++) {
      for (let at = seen.length - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1))
        ;[seen[at], seen[other]] = [seen[other]!, seen[at]!]
      }
      for (const one of seen) {
        let logit = 0
        for (const [at, value] of one.shape.entries()) logit += value * shapeWeights[at]!
        for (const step of one.steps) logit -= costOf(step)
        const error = (1 / (1 + Math.exp(-logit)) - (one.sample.same ? 1 : 0)) * one.weight
        one.shape.forEach((value, at) => {
          const gradient = error * value
          shapeSquares[at]! += gradient * gradient
          shapeWeights[at]! -= (settings.rate * 2 * gradient) / Math.sqrt(1e-6 + shapeSquares[at]!)
        })
        for (const step of one.steps) update(step, -error, one.abjad)
      }
      for (let at = 0; at < count; at++) {
        base[at]! -= Math.min(1, decay * seen.length * 0.02) * (base[at]! - prior[at]!)
        for (const row of [1, 2])
          place[row]![at]! -=
            Math.min(1, decay * settings.placePull * seen.length * 0.02) * (place[row]![at]! - placePrior[row]![at]!)
        unvowelled[at]! -= Math.min(1, decay * seen.length * 0.02) * (unvowelled[at]! - unvowelledPrior[at]!)
      }
    }

    function costOf(step: Match['steps'][number]): number {
      const at = exchangeOf(step.left, step.right)
      return Math.max(0.02, base[at]! + (step.place > 0 ? place[step.place]![at]! : 0))
    }
    function update(step: Match['steps'][number], gradient: number, abjad: boolean): void {
      const at = exchangeOf(step.left, step.right)
      if (abjad && (step.left < 0 || step.right < 0)) {
        move(unvowelled, squares[3]!, at, gradient)
        unvowelled[at] = Math.max(0.02, unvowelled[at]!)
        return
      }
      move(base, squares[0]!, at, gradient)
      base[at] = Math.max(0.02, base[at]!)
      if (step.place > 0) move(place[step.place]!, squares[step.place]!, at, gradient)
    }
    function move(values: Float64Array, sums: Float64Array, at: number, gradient: number): void {
      sums[at]! += gradient * gradient
      values[at]! -= (settings.rate * gradient) / Math.sqrt(0.5 + sums[at]!)
    }
  }
  return costsNow()
}

/** Features of every sample under learned costs and origins; null for names too far apart to be weighed. */
export function featuresOf(
  samples: readonly Sample[],
  table: CostTable,
  origins: OriginTable,
): (Float64Array | null)[] {
  return matched(samples, table, (match, a, b) => {
    if (!match) return null
    const row = new Float64Array(FEATURE_COUNT)
    matchFeatures(match, a, b, originOf(originScores(a, origins), originScores(b, origins)), row)
    return row
  })
}

/** Probability of every sample under a model. */
export function probabilitiesOf(
  samples: readonly Sample[],
  { table, origins, weights }: { table: CostTable; origins: OriginTable; weights: Float64Array },
): number[] {
  return matched(samples, table, (match, a, b) => probabilityOf(match, a, b, origins, weights))
}

function matched<T>(
  samples: readonly Sample[],
  table: CostTable,
  weigh: (match: Match | null, a: NameKey, b: NameKey) => T,
): T[] {
  // Keys keep what an earlier table said of their origin.
  for (const { a, b } of samples) {
    a.origin = null
    b.origin = null
  }
  return samples.map(({ a, b }) => weigh(matchNames(a, b, table), a, b))
}

/** Weights of a ridge-regularized logistic regression by Newton's method over standardized features. */
export function learnWeights(
  rows: readonly Float64Array[],
  same: readonly boolean[],
  weights: readonly number[],
  ridge: number,
): Float64Array {
  const width = rows[0]!.length
  const scale = new Float64Array(width)
  for (const row of rows) for (let at = 0; at < width; at++) scale[at]! += row[at]! * row[at]!
  for (let at = 0; at < width; at++) scale[at] = Math.sqrt(scale[at]! / rows.length) || 1
  const beta = new Float64Array(width)
  for (let turn = 0; turn < 12; turn++) {
    const hessian = Array.from({ length: width }, (_, at) => {
      const line = new Float64Array(width)
      line[at] = ridge
      return line
    })
    const gradient = Float64Array.from(beta, value => ridge * value)
    rows.forEach((row, index) => {
      let logit = 0
      for (let at = 0; at < width; at++) logit += (beta[at]! * row[at]!) / scale[at]!
      const p = 1 / (1 + Math.exp(-logit))
      const error = weights[index]! * (p - (same[index] ? 1 : 0))
      const curve = weights[index]! * Math.max(1e-6, p * (1 - p))
      for (let i = 0; i < width; i++) {
        const xi = row[i]! / scale[i]!
        if (xi === 0) continue
        gradient[i]! += error * xi
        const line = hessian[i]!
        for (let j = 0; j <= i; j++) line[j]! += (curve * xi * row[j]!) / scale[j]!
      }
    })
    for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!
    const step = solve(hessian, gradient)
    for (let at = 0; at < width; at++) beta[at]! -= step[at]!
  }
  return beta.map((value, at) => value / scale[at]!)
}

/** Solves a symmetric positive system by Gaussian elimination with pivoting. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  const rows = matrix.map((row, at) => Float64Array.from([...row, right[at]!]))
  for (let column = 0; column < n; column++) {
    let pivot = column
    for (let row = column + 1; row < n; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    const head = rows[column]!
    for (let row = column + 1; row < n; row++) {
      const factor = rows[row]![column]! / head[column]!
      if (factor === 0) continue
      for (let at = column; at <= n; at++) rows[row]![at]! -= factor * head[at]!
    }
  }
  const x = new Float64Array(n)
  for (let row = n - 1; row >= 0; row--) {
    let sum = rows[row]![n]!
    for (let at = row + 1; at < n; at++) sum -= rows[row]![at]! * x[at]!
    x[row] = sum / rows[row]![row]!
  }
  return x
}
