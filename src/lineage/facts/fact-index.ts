import { blockKeys } from '../../names/compare.ts'
import { weightOf } from './align-facts.ts'
import type { ArticleFacts, Fact } from './facts.ts'

/** What finds an article again in another language, and tells at most how much of it another one says. Plain data. */
export type FactIndex = {
  readonly language: string
  /** Sum of the weights of all facts. */
  readonly mass: number
  readonly facts: readonly IndexedFact[]
}

/** A fact, however often an article says it. */
type IndexedFact = {
  /** Of all its places together. */
  readonly weight: number
  /** What it says for a pair of articles that share it; 0 where it proposes none. */
  readonly telling: number
  readonly key: string
  /** How it sounds: a name that no entry has is found by that, whatever script it is in, and not by its key. */
  readonly sounds: readonly string[]
}

/** Facts that weigh less are everywhere. */
const LEAST_WEIGHT = 0.5

type Open = { weight: number; telling: number; readonly key: string; readonly sounds: string[]; text: string }

/** Makes the index of an article. */
export function indexFacts({ language, sentences }: ArticleFacts): FactIndex {
  const said = new Map<string, Open>()
  let mass = 0
  for (const { facts } of sentences) {
    for (const fact of facts) {
      const weight = weightOf(fact)
      mass += weight
      const key = keyOf(fact)
      const known: Open = said.get(key) ?? { weight: 0, telling: 0, key, sounds: [], text: '' }
      said.set(key, known)
      known.weight += weight
      if (weight >= LEAST_WEIGHT) known.telling = weight
      if (fact.kind !== 'name' || fact.text === known.text) continue
      known.text = fact.text
      for (const key of blockKeys(fact.text)) {
        const sound = `sound ${key}`
        if (!known.sounds.includes(sound)) known.sounds.push(sound)
      }
    }
  }
  const facts = Array.from(said.values(), ({ text, ...fact }) =>
    text !== '' && fact.sounds.length === 0 ? { ...fact, telling: 0 } : fact,
  )
  return { language, mass, facts }
}

/** A number that counts here may name there. */
function keyOf({ kind, key }: Fact): string {
  return `${kind === 'label' ? 'count' : kind} ${key}`
}
