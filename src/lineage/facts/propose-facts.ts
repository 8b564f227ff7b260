import { blockKeys } from '../../names/compare.ts'
import type { Pair } from '../candidates.ts'
import { weightOf } from './align-facts.ts'
import type { ArticleFacts, Fact } from './facts.ts'

/** A key in more articles than this proposes no pair. */
const MOST_ARTICLES = 48
/** Least weight in common of a pair, each key by how few articles have it. */
const LEAST_PROPOSED = 1.2
/** An article is compared with at most so many earlier ones. */
const MOST_PROPOSED = 32
/** Facts that weigh less are everywhere. */
const LEAST_WEIGHT = 0.5

/** Pairs of articles in different languages that share rare facts, `a` before `b`, through an inverted index. */
export function proposeAcross(articles: readonly ArticleFacts[]): Pair[] {
  const keys = articles.map(indexKeys)
  const frequency = new Map<string, number>()
  for (const list of keys) for (const key of list.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const holders = new Map<string, number[]>()
  const pairs: Pair[] = []
  keys.forEach((list, b) => {
    const shared = new Map<number, number>()
    for (const [key, weight] of list) {
      const count = frequency.get(key)!
      if (count < 2 || count > MOST_ARTICLES) continue
      const earlier = holders.get(key) ?? []
      for (const a of earlier) {
        if (articles[a]!.language === articles[b]!.language) continue
        shared.set(a, (shared.get(a) ?? 0) + weight / Math.log2(1 + count))
      }
      earlier.push(b)
      holders.set(key, earlier)
    }
    const proposed = [...shared].filter(([, weight]) => weight >= LEAST_PROPOSED)
    proposed.sort((x, y) => y[1] - x[1] || x[0] - y[0])
    for (const [a] of proposed.slice(0, MOST_PROPOSED)) pairs.push({ a, b })
  })
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** What finds an article again in another language, each key with its weight. */
function indexKeys({ sentences }: ArticleFacts): Map<string, number> {
  const keys = new Map<string, number>()
  for (const { facts } of sentences) {
    for (const fact of facts) {
      const weight = weightOf(fact)
      if (weight >= LEAST_WEIGHT) for (const key of keysOf(fact)) keys.set(key, weight)
    }
  }
  return keys
}

/** A name that no entry has is found by how it sounds, whatever script it is in. */
function keysOf(fact: Fact): string[] {
  if (fact.kind !== 'name') return [`${fact.kind === 'label' ? 'count' : fact.kind} ${fact.key}`]
  return blockKeys(fact.text).map(key => `sound ${key}`)
}
