import { detached } from '../core/detached.ts'
import { blockKeys } from './blocks.ts'
import type { Unit } from './cluster-units.ts'

/** Two units that may be one name. */
export type Candidate = { readonly a: Unit; readonly b: Unit }

/** Units under one key beyond which the key is too common to tell anything. */
const LARGEST_BLOCK = 40
/** Pairs in which one unit is weighed, those of the surest keys first: no article of news comes near. */
const MOST_PARTNERS = 16
const SHORTEST_TYPO = 4
const SHORTEST_WORD_IN_CAPITALS = 5
const LONGEST_TYPO = 24

/**
 * Pairs of units worth weighing, found by keys that both have, so that the cost follows the number of units: the same
 * consonant classes ({@link blockKeys}), the same letters but for one on either side (typing errors), the same letters
 * once doubled ones are single, the same neighbour in a name.
 */
export function findCandidates(units: readonly Unit[]): Candidate[] {
  const strong = new Map<string, number[]>()
  const weak = new Map<string, number[]>()
  units.forEach((unit, at) => {
    put(strong, `=${squeeze(unit.letters)}`, at)
    if (!isWord(unit)) return
    for (const key of typoKeys(unit.letters)) put(strong, key, at)
    for (const key of consonantKeys(unit.text)) put(weak, key, at)
    for (const key of edgeKeys(unit.letters)) put(weak, key, at)
    for (const key of neighbourKeys(unit)) put(weak, key, at)
  })
  const seen = new Set<number>()
  const partners = new Uint8Array(units.length)
  const candidates: Candidate[] = []
  for (const blocks of [strong, weak]) {
    for (const block of blocks.values()) {
      for (let i = 0; i < block.length; i++) {
        for (let j = i + 1; j < block.length; j++) {
          const [left, right] = [block[i]!, block[j]!]
          if (partners[left]! >= MOST_PARTNERS || partners[right]! >= MOST_PARTNERS) continue
          const pair = left * units.length + right
          if (seen.has(pair)) continue
          seen.add(pair)
          const [a, b] = [units[left]!, units[right]!]
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

function put(blocks: Map<string, number[]>, key: string, unit: number): void {
  const block = blocks.get(key)
  if (!block) blocks.set(key, [unit])
  else if (block.length < LARGEST_BLOCK && block.at(-1) !== unit) block.push(unit)
}

/** Names come back from article to article; beyond this many, their keys are made anew. */
const MOST_REMEMBERED = 8_192
const remembered = new Map<string, readonly string[]>()

/** {@link blockKeys}, remembered: they cost more than all other keys together. */
function consonantKeys(text: string): readonly string[] {
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const keys = blockKeys(text).map(key => `#${key}`)
  remembered.set(detached(text), keys)
  return keys
}

/** Letters with doubled ones made single. */
export function squeeze(letters: string): string {
  return letters.replace(/(.)\1+/gu, '$1')
}

/** The word, and the word without each of its letters in turn (SymSpell's deletes, Garbe 2012). */
function typoKeys(letters: string): string[] {
  if (letters.length < SHORTEST_TYPO || letters.length > LONGEST_TYPO) return []
  const keys = [letters]
  for (let at = 0; at < letters.length; at++) keys.push(letters.slice(0, at) + letters.slice(at + 1))
  return keys
}

/** How words begin and end, where they are long enough to say something. */
function edgeKeys(letters: string): string[] {
  if (letters.length < 6) return []
  return [`^${letters.slice(0, 4)}`, `$${letters.slice(-5)}`]
}

function neighbourKeys({ places }: Unit): Set<string> {
  const keys = new Set<string>()
  for (const { name, from, to } of places) {
    const left = name.parts[from - 1]
    const right = name.parts[to + 1]
    if (left?.role === 'word') keys.add(`<${left.text.toLowerCase()}`)
    if (right?.role === 'word') keys.add(`>${right.text.toLowerCase()}`)
  }
  return keys
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
