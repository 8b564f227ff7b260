import { COST_TABLE } from './cost-table.generated.ts'
import { type CostTable, type Exchange, type ExchangeCost, layOutCosts, listExchanges, untrained } from './costs.ts'
import { FEATURES, ORIGIN_FEATURES } from './features.ts'
import { CHUNKS } from './graphemes.ts'
import { ORIGINS, type OriginTable, PAIRS } from './origin.ts'
import { unpackTable } from './packed-costs.ts'
import { ORIGIN_PAIRS, WEIGHTS } from './trained.generated.ts'

/** What training yields. */
export type Trained = {
  readonly table: CostTable
  readonly origins: OriginTable
  /** Logistic weights in the order of FEATURES, then of ORIGIN_FEATURES by origin. */
  readonly weights: Float64Array
}

const NOTHING = '∅'
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ZERO = 31
const RATIO_STEP = 0.1

/** Hundredths of a nat under which training has not moved a cost. */
const UNMOVED = 4

/**
 * Costs as lines that a person can read and a diff can show: `q~gh 85 120 70` are hundredths of a nat in the middle, at
 * the start and at the end, and for omissions against a name without vowels. Exchanges that training left at
 * what the table of sounds says are not listed.
 * @param exchanges all of them, with what was learned in the same order
 */
export function packCosts(exchanges: readonly Exchange[], learned: readonly ExchangeCost[]): string {
  const lines: string[] = []
  for (const [index, exchange] of exchanges.entries()) {
    const before = untrained(exchange).nats.map(nats => Math.round(100 * nats))
    const cells = learned[index]!.nats.map(nats => Math.round(100 * nats))
    if (cells.every((cell, at) => Math.abs(cell - before[at]!) < UNMOVED)) continue
    if (exchange.right >= 0) cells.pop()
    const right = exchange.right < 0 ? NOTHING : CHUNKS[exchange.right]
    lines.push(`${CHUNKS[exchange.left]}~${right} ${cells.join(' ')}`)
  }
  return lines.join('\n')
}

/**
 * The table that {@link packCosts} wrote; of what it does not list, only the likely is exchanged. What ships was laid out
 * beforehand (packed-costs.ts): every run needs it, and few compare many names.
 */
export function unpackCosts(text: string): CostTable {
  const ids = new Map(CHUNKS.map((chunk, id) => [chunk, id]))
  const costs = listExchanges('likely').map(untrained)
  for (const line of text.split('\n')) {
    const [name, ...cells] = line.split(' ')
    const [left, right] = name!.split('~')
    const [middle = 0, start = 0, end = 0, unvowelled = 0] = cells.map(cell => Number(cell) / 100)
    costs.push({
      left: ids.get(left!)!,
      right: right === NOTHING ? -1 : ids.get(right!)!,
      nats: [middle, start, end, unvowelled],
    })
  }
  return layOutCosts(costs)
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
  const ratioOf = new Float32Array(128)
  for (let value = 0; value < DIGITS.length; value++) ratioOf[DIGITS.charCodeAt(value)] = (value - ZERO) * RATIO_STEP
  return text.split('\n').map(line => {
    const row = new Float32Array(PAIRS)
    for (let pair = 0; pair < PAIRS; pair++) row[pair] = ratioOf[line.charCodeAt(pair)]!
    return row
  })
}

/** Names of the weights, in order. */
export function weightNames(): string[] {
  return [...FEATURES, ...ORIGIN_FEATURES.flatMap(feature => ORIGINS.map(origin => `${feature} ${origin}`))]
}

/** The shipped model. */
export function loadTrained(): Trained {
  const weights: Readonly<Record<string, number>> = WEIGHTS
  return {
    table: unpackTable(COST_TABLE, CHUNKS.length),
    origins: unpackOrigins(ORIGIN_PAIRS),
    weights: Float64Array.from(weightNames(), name => weights[name] ?? 0),
  }
}
