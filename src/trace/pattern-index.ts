import { foldUnit, GRAM, rarestGram } from '../core/letter-units.ts'
import type { Anchor } from '../glossary/cues.ts'

/** Places at which a match may start: from, to (inclusive), from, to …; `everywhere` where none can be told. */
export type Starts = readonly number[] | 'everywhere'

const BUCKETS = 1 << 14
const NONE = -1

/**
 * Many patterns, ready to be asked in one pass over a text where each may match at all. The time grows with the text and
 * with what is found, not with the number of patterns. It holds each anchor's rarest letters in a table by hash.
 */
export class PatternIndex {
  readonly #anchors: (Anchor & { readonly pattern: number; readonly gram: number })[] = []
  /** First anchor of each bucket, by how many letters are hashed; further ones in `#next`. */
  readonly #heads = new Int16Array(GRAM * BUCKETS).fill(NONE)
  readonly #next: number[] = []
  /** Patterns without an anchor. */
  readonly #everywhere: number[] = []

  /** @param patterns the anchors of each; a pattern without is tried everywhere */
  constructor(patterns: readonly (readonly Anchor[] | undefined)[]) {
    for (const [at, anchors] of patterns.entries()) {
      if (anchors) for (const anchor of anchors) this.#add(anchor, at)
      else this.#everywhere.push(at)
    }
  }

  /** Patterns that may match, each with the places to try. */
  startsIn(text: string): ReadonlyMap<number, Starts> {
    const folded = new Uint16Array(text.length)
    for (let at = 0; at < text.length; at++) folded[at] = foldUnit(text.charCodeAt(at))
    const found = new Map<number, number[]>()
    const heads = this.#heads
    for (let at = 0; at < folded.length; at++) {
      let hash = 0
      for (let size = 1; size <= GRAM && at + size <= folded.length; size++) {
        hash = mixed(hash, folded[at + size - 1]!)
        let hit = heads[(size - 1) * BUCKETS + bucketOf(hash)]!
        for (; hit !== NONE; hit = this.#next[hit]!) this.#note(hit, folded, at, found)
      }
    }
    const everywhere = this.#everywhere.map(pattern => [pattern, 'everywhere'] as const)
    return new Map<number, Starts>([...everywhere, ...found])
  }

  #add(anchor: Anchor, pattern: number): void {
    const gram = rarestGram(anchor.text)
    const units = Uint16Array.from({ length: anchor.text.length }, (_, at) => anchor.text.charCodeAt(at))
    const size = Math.min(GRAM, units.length - gram)
    let hash = 0
    for (const unit of units.subarray(gram, gram + size)) hash = mixed(hash, unit)
    const head = (size - 1) * BUCKETS + bucketOf(hash)
    this.#next.push(this.#heads[head]!)
    this.#heads[head] = this.#anchors.length
    this.#anchors.push({ ...anchor, pattern, gram })
  }

  /** Notes where a match may start if the whole anchor stands around its letters at a place. */
  #note(hit: number, folded: Uint16Array, at: number, found: Map<number, number[]>): void {
    const { text, gram, pattern, least, most } = this.#anchors[hit]!
    const start = at - gram
    if (start < least || start + text.length > folded.length) return
    for (let letter = 0; letter < text.length; letter++) {
      if (folded[start + letter] !== text.charCodeAt(letter)) return
    }
    const starts = found.get(pattern)
    const from = Math.max(0, start - most)
    const to = start - least
    if (!starts) found.set(pattern, [from, to])
    else if (from >= starts.at(-2)! && from <= starts.at(-1)! + 1) {
      starts[starts.length - 1] = Math.max(to, starts.at(-1)!)
    } else starts.push(from, to)
  }
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash, 0x2f0b) + unit
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

/** The places of {@link Starts} in order, each once. */
export function* inOrder(starts: readonly number[]): Generator<number> {
  const ranges: [number, number][] = []
  for (let at = 0; at < starts.length; at += 2) ranges.push([starts[at]!, starts[at + 1]!])
  ranges.sort((a, b) => a[0] - b[0])
  let next = 0
  for (const [from, to] of ranges) {
    for (let place = Math.max(from, next); place <= to; place++) yield place
    next = Math.max(next, to + 1)
  }
}
