import { blockKeys, nameKey, scoreKeys } from '../../names/compare.ts'
import type { ArticleFacts, Fact } from './facts.ts'

/** Names are compared where they share a coarse key, each with so many at most. */
const MOST_COMPARED = 12
/** Probability from which two names that no entry has are one, across languages. By hand, above the 0.5 of one language. */
const SAME_NAME = 0.6

/** Gives the facts of two articles keys that are equal where both say one thing. */
export type SharedKeys = {
  readonly a: (fact: Fact) => string
  readonly b: (fact: Fact) => string
}

/**
 * Pairs the names of two articles that no entry has, letter for letter or as spellings of one name, in any two scripts.
 * Quantities and entries have one key in every language already.
 */
export function shareKeys(a: ArticleFacts, b: ArticleFacts): SharedKeys {
  const theirs = unlisted(b)
  const renamed = new Map<string, string>()
  const byBlock = new Map<string, Fact[]>()
  for (const fact of theirs.values()) {
    for (const block of blockKeys(fact.text)) {
      const sharing = byBlock.get(block)
      if (sharing) sharing.push(fact)
      else byBlock.set(block, [fact])
    }
  }
  const taken = new Set<string>()
  for (const [key, fact] of unlisted(a)) {
    if (theirs.has(key)) {
      taken.add(key)
      continue
    }
    const rivals = new Set(blockKeys(fact.text).flatMap(block => byBlock.get(block) ?? []))
    let best: { score: number; key: string } | null = null
    for (const rival of [...rivals].slice(0, MOST_COMPARED)) {
      if (taken.has(rival.key)) continue
      const score = scoreKeys(nameKey(fact.text), nameKey(rival.text))
      if (score >= SAME_NAME && (best === null || score > best.score)) best = { score, key: rival.key }
    }
    if (best === null) continue
    renamed.set(key, best.key)
    taken.add(best.key)
  }
  return {
    a: fact => (fact.kind === 'name' ? `name ${renamed.get(fact.key) ?? fact.key}` : keyOf(fact)),
    b: keyOf,
  }
}

/** The names of an article that no entry has, by key: the longest of each. */
function unlisted({ sentences }: ArticleFacts): Map<string, Fact> {
  const names = new Map<string, Fact>()
  for (const { facts } of sentences) {
    for (const fact of facts) {
      if (fact.kind !== 'name') continue
      const known = names.get(fact.key)
      if (!known || fact.text.length > known.text.length) names.set(fact.key, fact)
    }
  }
  return names
}

/** A number that counts here may name there: 28 people, the 28th. */
function keyOf({ kind, key }: Fact): string {
  return `${kind === 'label' || kind === 'count' ? 'number' : kind} ${key}`
}
