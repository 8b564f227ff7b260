import { mayBegin, nextNode, ROOT } from '../core/word-index.ts'
import type { Words } from '../core/words.ts'
import type { Spelling } from '../glossary/model.ts'
import type { Bent } from './inflection/scan.ts'
import { type Lexicon, spellingsAt } from './lexicon.ts'
import { type Agreement, isBounded, verify } from './verify.ts'

/** A stretch of text that agrees with one or more spellings, the best agreement only. */
export type Match = {
  readonly start: number
  readonly end: number
  readonly agreement: Agreement
  readonly spellings: readonly Spelling[]
  /** How it is bent, where it does not stand as listed. */
  readonly bent?: Bent
}

const ORDER: Readonly<Record<Agreement, number>> = { exact: 0, cased: 1, loose: 2 }

/** Finds spellings in a text, leftmost, longest, not overlapping. Linear in the text; independent of glossary order. */
export function scan(text: string, words: Words, lexicon: Lexicon): Match[] {
  const matches: Match[] = []
  for (let word = 0; word < words.count; ) {
    if (!mayBegin(lexicon, words.hashes[word]!)) {
      word++
      continue
    }
    const found = longestFrom(text, words, lexicon, word)
    if (found) matches.push(found.match)
    word = found ? found.next : word + 1
  }
  return matches
}

function longestFrom(
  text: string,
  words: Words,
  lexicon: Lexicon,
  first: number,
): { match: Match; next: number } | null {
  const ends: number[] = []
  let node: number = ROOT
  let last = -1
  for (let word = first; word < words.count; word++) {
    node = nextNode(lexicon, node, words.hashes[word]!)
    if (node < 0) break
    ends.push(node)
    if (lexicon.nodeText[node]! >= 0) last = ends.length
  }
  const start = words.starts[first]!
  for (let length = last; length > 0; length--) {
    const match = bestAt(text, start, words.ends[first + length - 1]!, lexicon, ends[length - 1]!)
    if (match) return { match, next: first + length }
  }
  return null
}

function bestAt(text: string, start: number, end: number, lexicon: Lexicon, node: number): Match | null {
  let best: { end: number; agreement: Agreement; spellings: Spelling[] } | null = null
  for (const spelling of spellingsAt(lexicon, node)) {
    const verified = verify(text, start, end, spelling.text)
    if (!verified || !isBounded(text, start, verified.end)) continue
    const rank = best ? ORDER[verified.agreement] - ORDER[best.agreement] : -1
    if (!best || rank < 0 || (rank === 0 && verified.end > best.end)) best = { ...verified, spellings: [spelling] }
    else if (rank === 0 && verified.end === best.end) best.spellings.push(spelling)
  }
  return best && { start, ...best }
}
