import { keysOfWord } from './cluster-keys.ts'
import type { Unit } from './cluster-units.ts'
import { KeyBlocks } from './key-blocks.ts'
import { wordOf } from './name-word.ts'

/** Two units that may be one name. */
export type Candidate = { readonly a: Unit; readonly b: Unit }

/** Pairs in which one unit is weighed, those of the surest keys first: no article of news comes near. */
const MOST_PARTNERS = 16
const SHORTEST_WORD_IN_CAPITALS = 5

/**
 * Pairs of units worth weighing, found by keys that both have, so that the cost follows the number of units: the same
 * consonant classes ({@link keysOfWord}), the same letters but for one on either side (typing errors), the same letters
 * once doubled ones are single, the same neighbour in a name.
 */
export function findCandidates(units: readonly Unit[]): Candidate[] {
  strong.clear()
  weak.clear()
  for (let at = 0; at < units.length; at++) putKeys(units[at]!, at)
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

function putKeys(unit: Unit, at: number): void {
  const keys = keysOfWord(unit.word)
  // An acronym has the one key alone.
  const most = isWord(unit) ? keys.strong.length : 1
  for (let key = 0; key < most; key++) strong.put(keys.strong[key]!, at)
  if (!isWord(unit)) return
  for (let key = 0; key < keys.weak.length; key++) weak.put(keys.weak[key]!, at)
  for (const { name, from, to } of unit.places) {
    const left = name.parts[from - 1]
    const right = name.parts[to + 1]
    if (left?.role === 'word') weak.put(keysOfWord(wordOf(left)).left, at)
    if (right?.role === 'word') weak.put(keysOfWord(wordOf(right)).right, at)
  }
}

/** An acronym is spelled by its letters: only long ones may be words in capitals. */
function isWord({ kind, letters }: Unit): boolean {
  return kind === 'word' || (kind === 'acronym' && letters.length >= SHORTEST_WORD_IN_CAPITALS)
}

function isPossible(a: Unit, b: Unit): boolean {
  if (a.word.digits !== b.word.digits) return false
  if (a.kind === 'joined' || b.kind === 'joined') return a.letters === b.letters && seams(a) !== seams(b)
  if (a.kind === 'acronym' && b.kind === 'acronym') return a.letters === b.letters
  if (!isWord(a) || !isWord(b)) return false
  const [short, long] = a.letters.length < b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters]
  return short.length >= 2 && long.length - short.length <= Math.max(1, 0.4 * long.length)
}

/** Where letters are parted, and by what: neighbours that differ in their letters alone are weighed as words. */
function seams({ text }: Unit): string {
  return text.replace(/[\p{L}\p{M}\p{Nd}'’]+/gu, 'x')
}
