import { blockKeys } from './blocks.ts'
import { isBare, type NameWord } from './name-word.ts'
import { skeletons } from './skeletons.ts'

/** Hashes of what a word shares with words that may be one name with it. */
export type WordKeys = {
  /** Keys that say much: its letters once doubled ones are single; and, of a word, its letters but for one. */
  readonly strong: readonly number[]
  /** Keys that say little: its consonants, how it begins and ends. */
  readonly weak: readonly number[]
  /** What it is to its neighbours in a name: the word to their left, and to their right. */
  readonly left: number
  readonly right: number
}

const SHORTEST_TYPO = 4
const LONGEST_TYPO = 24
/** Letters of words whose beginnings and ends say something. */
const SHORTEST_EDGES = 6
const BEGINNING_LETTERS = 4
const END_LETTERS = 5

/** Kinds of keys, as what their hashes begin with. */
const SQUEEZED = 1
const CONSONANTS = 2
const BEGINNING = 3
const END = 4
const LEFT = 5
const RIGHT = 6

const BASE = 0x01000193

/** The keys of a word, made once. */
export function keysOfWord(word: NameWord): WordKeys {
  word.keys ??= makeKeys(word)
  return word.keys
}

function makeKeys(word: NameWord): WordKeys {
  const { letters, squeezed, lower } = word
  const strong = [hashOf(squeezed, SQUEEZED)]
  pushTypoKeys(strong, letters)
  const weak: number[] = []
  for (const key of consonantsOf(word)) weak.push(hashOf(key, CONSONANTS))
  pushEdgeKeys(weak, letters)
  // Copies have no room to grow, and words are remembered.
  return { strong: strong.slice(), weak: weak.slice(), left: hashOf(lower, LEFT), right: hashOf(lower, RIGHT) }
}

/** The {@link blockKeys} of a word. One of plain letters needs no folding, and comes once: it is not remembered by itself. */
function consonantsOf({ text, lower }: NameWord): readonly string[] {
  return lower.length > 1 && isBare(lower) ? skeletons(lower) : blockKeys(text)
}

/** A polynomial over code units, so that a letter can be left out of it. */
function hashOf(text: string, kind: number): number {
  let hash = kind
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0
  return hash
}

function pushEdgeKeys(keys: number[], letters: string): void {
  if (letters.length < SHORTEST_EDGES) return
  keys.push(hashOf(letters.slice(0, BEGINNING_LETTERS), BEGINNING), hashOf(letters.slice(-END_LETTERS), END))
}

const hashes = new Int32Array(LONGEST_TYPO + 1)
const powers = new Int32Array(LONGEST_TYPO + 1).fill(1)
for (let at = 1; at < powers.length; at++) powers[at] = Math.imul(powers[at - 1]!, BASE)

/** The word, and the word without each of its letters in turn (SymSpell's deletes, Garbe 2012). */
function pushTypoKeys(keys: number[], letters: string): void {
  const { length } = letters
  if (length < SHORTEST_TYPO || length > LONGEST_TYPO) return
  for (let at = 0; at < length; at++) hashes[at + 1] = (Math.imul(hashes[at]!, BASE) + letters.charCodeAt(at)) | 0
  keys.push(hashes[length]!)
  for (let at = 0; at < length; at++) {
    const power = powers[length - at - 1]!
    const rest = (hashes[length]! - Math.imul(hashes[at + 1]!, power)) | 0
    keys.push((Math.imul(hashes[at]!, power) + rest) | 0)
  }
}
