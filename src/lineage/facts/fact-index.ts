import { weightOf } from './align-facts.ts'
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

/** A fact of an article, however often it says it. */
type Said = { weight: number; readonly keys: Set<string>; readonly texts: Set<string> }

/** Makes the index of an article. */
export function indexFacts({ language, sentences }: ArticleFacts): FactIndex {
  const telling = new Map<string, number>()
  const said = new Map<string, Said>()
  let mass = 0
  for (const { facts } of sentences) {
    for (const fact of facts) {
      const weight = weightOf(fact)
      mass += weight
      const own = keyOf(fact)
      const known = said.get(own) ?? { weight: 0, keys: new Set([own]), texts: new Set() }
      said.set(own, known)
      known.weight += weight
      if (fact.kind !== 'name') {
        if (weight >= LEAST_WEIGHT) telling.set(own, weight)
      } else if (!known.texts.has(fact.text)) {
        known.texts.add(fact.text)
        // A name that no entry has is found by how it sounds, whatever script it is in.
        for (const key of soundsOf(fact.text)) {
          known.keys.add(key)
          telling.set(key, weight)
        }
      }
    }
  }
  const keys = [...telling.keys()]
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? keys.push(key) - 1
    numbers.set(key, known)
    return known
  }
  const facts = Array.from(said.values(), ({ weight, keys }) => [weight, ...Array.from(keys, numberOf)])
  return { language, mass, keys, weights: [...telling.values()], facts }
}

/** A number that counts here may name there. */
function keyOf({ kind, key }: Fact): string {
  return `${kind === 'label' ? 'count' : kind} ${key}`
}
