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
  /** As written, each once: a name that no entry has is found by how that sounds, whatever script it is in, and not by its key. */
  readonly names: readonly string[]
}

/** Facts that weigh less are everywhere. */
const LEAST_WEIGHT = 0.5

type Open = { weight: number; telling: number; readonly key: string; readonly names: string[] }

/** Makes the index of an article. */
export function indexFacts({ language, sentences }: ArticleFacts): FactIndex {
  // By kind and key: the two are put together once for each.
  const said = new Map<string, Map<string, Open>>()
  const open: Open[] = []
  let mass = 0
  for (const { facts } of sentences) {
    for (const fact of facts) {
      const weight = weightOf(fact)
      mass += weight
      const kind = kindOf(fact)
      let ofKind = said.get(kind)
      if (!ofKind) {
        ofKind = new Map()
        said.set(kind, ofKind)
      }
      let known = ofKind.get(fact.key)
      if (!known) {
        known = { weight: 0, telling: 0, key: `${kind} ${fact.key}`, names: [] }
        ofKind.set(fact.key, known)
        open.push(known)
      }
      known.weight += weight
      if (weight >= LEAST_WEIGHT) known.telling = weight
      if (fact.kind === 'name' && !known.names.includes(fact.text)) known.names.push(fact.text)
    }
  }
  return { language, mass, facts: open }
}

/** A number that counts here may name there. */
function kindOf({ kind }: Fact): string {
  return kind === 'label' ? 'count' : kind
}
