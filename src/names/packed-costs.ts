import type { CostTable } from './costs.ts'

/** 64 digits that stand in a string literal as they are. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const PLACES = 3
/** Costs are told in ten-thousandths of a nat; what may not be exchanged, as the highest number of three digits. */
const STEPS = 10_000
const NEVER = 64 ** 3 - 1

/**
 * A cost table as it is read at every start. What a pair of chunks costs at the three places is one of some hundred
 * triples: their list comes first, three digits of 64 a cost; then the pairs that may be exchanged, as the distance from the one before (three
 * digits) and the number of the triple (two); then the omissions, two digits a chunk, against any name and an abjad's.
 * @throws RangeError when a cost has more than four decimals or is above 26
 */
export function packTable({ width, size, costs, omissions, abjadOmissions }: CostTable): string {
  const triples = new Map<string, number>()
  const numberOf = (table: Float32Array, stride: number, at: number) => {
    const triple = [0, 1, 2].map(place => digits(stepsOf(table[place * stride + at]!), 3)).join('')
    const number = triples.get(triple) ?? triples.size
    triples.set(triple, number)
    return digits(number, 2)
  }
  const pairs: string[] = []
  let last = 0
  for (let left = 0; left < width; left++) {
    for (let right = left + 1; right < width; right++) {
      const pair = left * width + right
      if (![0, 1, 2].some(place => Number.isFinite(costs[place * size + pair]!))) continue
      pairs.push(digits(pair - last, 3), numberOf(costs, size, pair))
      last = pair
    }
  }
  const left = (table: Float32Array) =>
    Array.from({ length: width }, (_, chunk) => numberOf(table, width, chunk)).join('')
  const tail = [pairs.join(''), left(omissions), left(abjadOmissions)]
  return [[...triples.keys()].join(''), ...tail].join('\n')
}

/** The table that {@link packTable} wrote. @param width number of chunks */
export function unpackTable(packed: string, width: number): CostTable {
  const [list, pairs, ...left] = packed.split('\n') as [string, string, string, string]
  const values = new Float32Array(list.length / 3)
  for (let at = 0; at < values.length; at++) {
    const steps = number3(list, 3 * at)
    values[at] = steps === NEVER ? Number.POSITIVE_INFINITY : steps / STEPS
  }
  const size = width * width
  const costs = new Float32Array(PLACES * size).fill(Number.POSITIVE_INFINITY)
  for (let chunk = 0; chunk < width; chunk++) {
    for (let place = 0; place < PLACES; place++) costs[place * size + chunk * width + chunk] = 0
  }
  let pair = 0
  for (let at = 0; at < pairs.length; at += 5) {
    pair += number3(pairs, at)
    const triple = PLACES * number2(pairs, at + 3)
    const turned = (pair % width) * width + Math.floor(pair / width)
    for (let place = 0, from = 0; place < PLACES; place++, from += size) {
      const cost = values[triple + place]!
      costs[from + pair] = cost
      costs[from + turned] = cost
    }
  }
  const [omissions, abjadOmissions] = left.map(line => {
    const table = new Float32Array(PLACES * width)
    for (let chunk = 0; chunk < width; chunk++) {
      const triple = PLACES * number2(line, 2 * chunk)
      for (let place = 0; place < PLACES; place++) table[place * width + chunk] = values[triple + place]!
    }
    return table
  }) as [Float32Array, Float32Array]
  return { width, size, costs, omissions, abjadOmissions }
}

function stepsOf(cost: number): number {
  if (cost === Number.POSITIVE_INFINITY) return NEVER
  const steps = Math.round(cost * STEPS)
  if (Math.fround(steps / STEPS) !== cost || steps >= NEVER) throw new RangeError(`cost ${cost} cannot be packed`)
  return steps
}

function digits(value: number, count: number): string {
  let text = ''
  for (let shift = 6 * (count - 1); shift >= 0; shift -= 6) text += DIGITS[(value >> shift) & 63]
  return text
}

const VALUES = new Uint8Array(128)
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value

function number2(text: string, at: number): number {
  return (VALUES[text.charCodeAt(at)]! << 6) | VALUES[text.charCodeAt(at + 1)]!
}

function number3(text: string, at: number): number {
  return (
    (VALUES[text.charCodeAt(at)]! << 12) | (VALUES[text.charCodeAt(at + 1)]! << 6) | VALUES[text.charCodeAt(at + 2)]!
  )
}
