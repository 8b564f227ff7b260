import { massOf, weightOf } from './align-facts.ts'
import type { ArticleFacts, Fact } from './facts.ts'
import { soundsOf } from './same-facts.ts'

/** What finds an article again in another language, and tells at most how much of it another one says. Plain data. */
export type FactIndex = {
  readonly language: string
  /** Sum of the weights of all facts. */
  readonly mass: number
  /** Different from each other; those that propose pairs first. */
  readonly keys: readonly string[]
  /** What each of the first keys says for a pair that shares it. */
  readonly weights: readonly number[]
  /** Of each different fact the weight of its places together, then the numbers of the keys that show it elsewhere. */
  readonly facts: readonly (readonly number[])[]
}

/** Facts that weigh less are everywhere. */
const LEAST_WEIGHT = 0.5

/** Makes the index of an article. */
export function indexFacts({ language, sentences }: ArticleFacts): FactIndex {
  const all = sentences.flatMap(({ facts }) => facts)
  const sounds = new Map<Fact, readonly string[]>()
  for (const fact of all)
    if (fact.kind === 'name')
      sounds.set(
        fact,
        soundsOf(fact.text).map(key => `sound ${key}`),
      )
  const telling = new Map<string, number>()
  for (const fact of all) {
    const weight = weightOf(fact)
    // A name that no entry has is found by how it sounds, whatever script it is in.
    if (weight >= LEAST_WEIGHT) for (const key of sounds.get(fact) ?? [keyOf(fact)]) telling.set(key, weight)
  }
  const keys = [...telling.keys()]
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const facts = new Map<string, { weight: number; readonly keys: Set<number> }>()
  for (const fact of all) {
    const own = keyOf(fact)
    const known = facts.get(own) ?? { weight: 0, keys: new Set() }
    facts.set(own, known)
    known.weight += weightOf(fact)
    for (const key of [own, ...(sounds.get(fact) ?? [])]) {
      const number = numbers.get(key) ?? keys.push(key) - 1
      numbers.set(key, number)
      known.keys.add(number)
    }
  }
  return {
    language,
    mass: massOf(all),
    keys,
    weights: [...telling.values()],
    facts: Array.from(facts.values(), ({ weight, keys }) => [weight, ...keys]),
  }
}

/** A number that counts here may name there. */
function keyOf({ kind, key }: Fact): string {
  return `${kind === 'label' ? 'count' : kind} ${key}`
}
