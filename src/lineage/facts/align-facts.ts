import type { ArticleFacts, Fact } from './facts.ts'
import type { SharedKeys } from './same-facts.ts'

/** Two sentences that say the same facts: their numbers in both articles, and the facts of each that the other has. */
export type FactPair = {
  readonly a: number
  readonly b: number
  readonly inA: readonly Fact[]
  readonly inB: readonly Fact[]
  /** Sum of the weights of what both say, each fact once. */
  readonly weight: number
  /** Share of what either says that the other says too. */
  readonly density: number
}

/** Least weight of a pair. */
const LEAST = 0.8
/** A sentence is compared with at most so many of the other article's. */
const MOST_RIVALS = 6
/** A fact in more sentences of an article pairs none. */
const MOST_SENTENCES = 24

/** What a fact says for one source: a figure that nobody guesses more than a day of the week. By hand. */
export function weightOf({ kind, key, value, sort }: Fact): number {
  if (kind === 'entry') return sort === 'people' ? 0.3 : 0.8
  if (kind === 'name') return 1.1
  if (kind === 'date') return key.startsWith('w') ? 0.3 : 0.8
  if (kind === 'time') return 0.8
  if (kind === 'label') return /^\d{4}$/.test(key) ? 0.5 : 0.6
  const digits = key.replace(/0+$/, '').replace('.', '').length
  return value! <= 12 ? 0.35 : digits >= 3 ? 1.5 : digits === 2 ? 1.1 : 0.8
}

/**
 * Pairs the sentences of two articles in any languages by their facts: of all chains that go forward in both, the one that
 * says the most.
 */
export function alignFacts(a: ArticleFacts, b: ArticleFacts, keys: SharedKeys): FactPair[] {
  return heaviestChain(pairUp(a, b, keys), b.sentences.length)
}

function pairUp(a: ArticleFacts, b: ArticleFacts, keys: SharedKeys): FactPair[] {
  const theirs = b.sentences.map(({ facts }) => byKey(facts, keys.b))
  const holders = new Map<string, number[]>()
  theirs.forEach((facts, sentence) => {
    for (const key of facts.keys()) holders.set(key, [...(holders.get(key) ?? []), sentence])
  })
  const found: FactPair[] = []
  a.sentences.forEach(({ facts }, sentence) => {
    const ours = byKey(facts, keys.a)
    const shared = new Map<number, number>()
    for (const [key, fact] of ours) {
      const list = holders.get(key)
      if (!list || list.length > MOST_SENTENCES) continue
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + weightOf(fact))
    }
    const rivals = [...shared].filter(([, weight]) => weight >= LEAST)
    rivals.sort((x, y) => y[1] - x[1] || x[0] - y[0])
    for (const [other, weight] of rivals.slice(0, MOST_RIVALS)) {
      const those = theirs[other]!
      const inA = [...ours].filter(([key]) => those.has(key)).map(([, fact]) => fact)
      const inB = [...those].filter(([key]) => ours.has(key)).map(([, fact]) => fact)
      const density = weight / (massOf(ours.values()) + massOf(those.values()) - weight)
      found.push({ a: sentence, b: other, inA, inB, weight, density })
    }
  })
  return found
}

/** Facts by key, the first of each. */
function byKey(facts: readonly Fact[], keyOf: (fact: Fact) => string): Map<string, Fact> {
  const map = new Map<string, Fact>()
  for (const fact of facts) if (!map.has(keyOf(fact))) map.set(keyOf(fact), fact)
  return map
}

/** Sum of the weights of some facts. */
export function massOf(facts: Iterable<Fact>): number {
  let mass = 0
  for (const fact of facts) mass += weightOf(fact)
  return mass
}

/**
 * The chain of pairs, each sentence used once, in which both sides go forward, with the greatest sum of weight times the
 * root of density (a Fenwick tree of best sums by sentence of `b`).
 */
function heaviestChain(pairs: readonly FactPair[], size: number): FactPair[] {
  const sums = new Float64Array(size + 1)
  const lasts = new Int32Array(size + 1).fill(-1)
  const before = new Int32Array(pairs.length).fill(-1)
  const order = pairs.map((_, at) => at).sort((x, y) => pairs[x]!.a - pairs[y]!.a || pairs[y]!.b - pairs[x]!.b)
  let [best, last] = [0, -1]
  for (const at of order) {
    const { b, weight, density } = pairs[at]!
    let [sum, from] = [0, -1]
    for (let node = b; node > 0; node -= node & -node) {
      if (sums[node]! > sum) [sum, from] = [sums[node]!, lasts[node]!]
    }
    before[at] = from
    sum += weight * Math.sqrt(density)
    for (let node = b + 1; node <= size; node += node & -node) {
      if (sum > sums[node]!) {
        sums[node] = sum
        lasts[node] = at
      }
    }
    if (sum > best) [best, last] = [sum, at]
  }
  const chain: FactPair[] = []
  for (let at = last; at >= 0; at = before[at]!) chain.push(pairs[at]!)
  return chain.reverse()
}
