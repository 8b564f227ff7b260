import { blockKeys } from './blocks.ts'
import type { Unit } from './cluster-units.ts'
import { KeyBlocks } from './key-blocks.ts'
import { nameWord, wordOf } from './name-word.ts'

/** Two units that may be one name. */
export type Candidate = { readonly a: Unit; readonly b: Unit }

/** Pairs in which one unit is weighed, those of the surest keys first: no article of news comes near. */
const MOST_PARTNERS = 16
const SHORTEST_TYPO = 4
const SHORTEST_WORD_IN_CAPITALS = 5
const LONGEST_TYPO = 24
/** Letters of words whose beginnings and ends say something. */
const SHORTEST_EDGES = 6

/**
 * Pairs of units worth weighing, found by keys that both have, so that the cost follows the number of units: the same
 * consonant classes ({@link blockKeys}), the same letters but for one on either side (typing errors), the same letters
 * once doubled ones are single, the same neighbour in a name.
 */
export function findCandidates(units: readonly Unit[]): Candidate[] {
  strong.clear()
  weak.clear()
  for (const [at, unit] of units.entries()) {
    strong.put(hashOf(squeeze(unit.letters), SQUEEZED), at)
    if (!isWord(unit)) continue
    putTypos(unit.letters, at)
    for (const key of consonantKeys(unit.text)) weak.put(key, at)
    if (unit.letters.length >= SHORTEST_EDGES) {
      weak.put(hashOf(unit.letters.slice(0, 4), BEGINNING), at)
      weak.put(hashOf(unit.letters.slice(-5), END), at)
    }
    putNeighbours(unit, at)
  }
  const seen = new Set<number>()
  const partners = new Uint8Array(units.length)
  const candidates: Candidate[] = []
  for (const blocks of [strong, weak]) {
    for (const block of blocks.shared()) {
      for (let i = 0; i < block.length; i++) {
        for (let j = i + 1; j < block.length; j++) {
          const left = block[i]!
          const right = block[j]!
          if (partners[left]! >= MOST_PARTNERS || partners[right]! >= MOST_PARTNERS) continue
          const pair = left * units.length + right
          if (seen.has(pair)) continue
          seen.add(pair)
          const a = units[left]!
          const b = units[right]!
          if (!isPossible(a, b)) continue
          partners[left]!++
          partners[right]!++
          candidates.push({ a, b })
        }
      }
    }
  }
  return candidates
}

/** Keys that say much, and keys that say little. */
const strong = new KeyBlocks()
const weak = new KeyBlocks()

/** Kinds of keys, as what their hashes begin with. */
const SQUEEZED = 1
const CONSONANTS = 2
const BEGINNING = 3
const END = 4
const LEFT = 5
const RIGHT = 6

const BASE = 0x01000193

/** A polynomial over code units, so that a letter can be left out of it. */
function hashOf(text: string, kind: number): number {
  let hash = kind
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0
  return hash
}

/** {@link blockKeys}, hashed and remembered: they cost more than all other keys together. */
function consonantKeys(text: string): readonly number[] {
  const word = nameWord(text)
  word.consonants ??= blockKeys(text).map(key => hashOf(key, CONSONANTS))
  return word.consonants
}

/** Letters with doubled ones made single. */
export function squeeze(letters: string): string {
  for (let at = 1; at < letters.length; at++)
    if (letters.charCodeAt(at) === letters.charCodeAt(at - 1)) return letters.replace(/(.)\1+/gu, '$1')
  return letters
}

const hashes = new Int32Array(LONGEST_TYPO + 1)
const powers = new Int32Array(LONGEST_TYPO + 1).fill(1)
for (let at = 1; at < powers.length; at++) powers[at] = Math.imul(powers[at - 1]!, BASE)

/** The word, and the word without each of its letters in turn (SymSpell's deletes, Garbe 2012). */
function putTypos(letters: string, unit: number): void {
  const { length } = letters
  if (length < SHORTEST_TYPO || length > LONGEST_TYPO) return
  for (let at = 0; at < length; at++) hashes[at + 1] = (Math.imul(hashes[at]!, BASE) + letters.charCodeAt(at)) | 0
  strong.put(hashes[length]!, unit)
  for (let at = 0; at < length; at++) {
    const power = powers[length - at - 1]!
    const rest = (hashes[length]! - Math.imul(hashes[at + 1]!, power)) | 0
    strong.put((Math.imul(hashes[at]!, power) + rest) | 0, unit)
  }
}

function putNeighbours({ places }: Unit, unit: number): void {
  for (const { name, from, to } of places) {
    const left = name.parts[from - 1]
    const right = name.parts[to + 1]
    if (left?.role === 'word') weak.put(hashOf(wordOf(left).lower, LEFT), unit)
    if (right?.role === 'word') weak.put(hashOf(wordOf(right).lower, RIGHT), unit)
  }
}

/** An acronym is spelled by its letters: only long ones may be words in capitals. */
function isWord({ kind, letters }: Unit): boolean {
  return kind === 'word' || (kind === 'acronym' && letters.length >= SHORTEST_WORD_IN_CAPITALS)
}

function isPossible(a: Unit, b: Unit): boolean {
  if (digits(a) !== digits(b)) return false
  if (a.kind === 'joined' || b.kind === 'joined') return a.letters === b.letters && seams(a) !== seams(b)
  if (a.kind === 'acronym' && b.kind === 'acronym') return a.letters === b.letters
  if (!isWord(a) || !isWord(b)) return false
  const [short, long] = a.letters.length < b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters]
  return short.length >= 2 && long.length - short.length <= Math.max(1, 0.4 * long.length)
}

function digits({ letters }: Unit): string {
  return letters.replace(/\D+/g, ' ')
}

/** Where letters are parted, and by what: neighbours that differ in their letters alone are weighed as words. */
function seams({ text }: Unit): string {
  return text.replace(/[\p{L}\p{M}\p{Nd}'’]+/gu, 'x')
}
