import { type CostTable, EXCHANGES, layOutCosts } from './costs.ts'
import { FEATURES, ORIGIN_FEATURES } from './features.ts'
import { CHUNKS } from './graphemes.ts'
import { ORIGINS, type OriginTable, PAIRS } from './origin.ts'
import { COSTS, ORIGIN_PAIRS, WEIGHTS } from './trained.generated.ts'

/** What training yields, as numbers by exchange (costs.ts), origin and feature. */
export type Trained = {
  /** Nats in the middle, at the start and at the end of a part, and against a name without vowels. */
  readonly costs: readonly [Float64Array, Float64Array, Float64Array, Float64Array]
  readonly origins: OriginTable
  /** Logistic weights in the order of FEATURES, then of ORIGIN_FEATURES by origin. */
  readonly weights: Float64Array
}

/** The costs laid out for the aligner. */
export function tableOf(costs: Trained['costs']): CostTable {
  return layOutCosts((exchange, place, abjad) => costs[abjad ? 3 : place]![exchange]!)
}

const NOTHING = '∅'
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ZERO = 31
const RATIO_STEP = 0.1

function exchangeName(index: number): string {
  const { left, right } = EXCHANGES[index]!
  return `${CHUNKS[left]}~${right < 0 ? NOTHING : CHUNKS[right]}`
}

/**
 * Costs as lines that a person can read and a diff can show: `q~gh 85 120 70` are hundredths of a nat in the middle, at
 * the start and at the end, then against a name without vowels where that differs. Exchanges that training left at
 * what the table of sounds says are not listed.
 */
export function packCosts(costs: Trained['costs']): string {
  const untrained = untrainedCosts()
  const lines: string[] = []
  EXCHANGES.forEach((_, index) => {
    const cells = costs.map(row => Math.round(100 * row[index]!))
    const before = untrained.map(row => Math.round(100 * row[index]!))
    if (cells.every((cell, at) => Math.abs(cell - before[at]!) < 4)) return
    if (cells[3] === before[3]) cells.pop()
    lines.push(`${exchangeName(index)} ${cells.join(' ')}`)
  })
  return lines.join('\n')
}

/** The inverse of {@link packCosts}. */
export function unpackCosts(text: string): Trained['costs'] {
  const costs = untrainedCosts()
  const byName = new Map(EXCHANGES.map((_, index) => [exchangeName(index), index]))
  for (const line of text.split('\n')) {
    const [name, ...cells] = line.split(' ')
    const index = byName.get(name!)
    if (index === undefined) continue
    for (const [at, cell] of cells.entries()) costs[at]![index] = Number(cell) / 100
  }
  return costs
}

/** What an exchange costs before training: the table of sounds, dearer at the start of a part, cheaper at its end. */
export function untrainedCosts(): [Float64Array, Float64Array, Float64Array, Float64Array] {
  const prior = Float64Array.from(EXCHANGES, exchange => exchange.prior)
  const abjad = Float64Array.from(EXCHANGES, exchange => exchange.priorUnvowelled)
  return [prior, prior.map(cost => 1.4 * cost), prior.map(cost => 0.9 * cost), abjad]
}

/** One line by origin, one digit by letter pair: tenths of a nat from -3.1 to 3. */
export function packOrigins(table: OriginTable): string {
  return table
    .map(row =>
      [...row].map(ratio => DIGITS[Math.max(0, Math.min(61, Math.round(ratio / RATIO_STEP) + ZERO))]).join(''),
    )
    .join('\n')
}

function unpackOrigins(text: string): OriginTable {
  return text
    .split('\n')
    .map(line => Float32Array.from({ length: PAIRS }, (_, at) => (DIGITS.indexOf(line[at]!) - ZERO) * RATIO_STEP))
}

/** Names of the weights, in order. */
export function weightNames(): string[] {
  return [...FEATURES, ...ORIGIN_FEATURES.flatMap(feature => ORIGINS.map(origin => `${feature} ${origin}`))]
}

/** The shipped model. */
export function loadTrained(): Trained {
  const weights: Readonly<Record<string, number>> = WEIGHTS
  return {
    costs: unpackCosts(COSTS),
    origins: unpackOrigins(ORIGIN_PAIRS),
    weights: Float64Array.from(weightNames(), name => weights[name] ?? 0),
  }
}
