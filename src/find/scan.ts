import { doubled } from '../core/doubled.ts'
import { mayBegin, nextNode, ROOT } from '../core/word-index.ts'
import type { Words } from '../core/words.ts'
import type { Spelling } from '../glossary/model.ts'
import type { Bent } from './inflection/scan.ts'
import type { Lexicon } from './lexicon.ts'
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
    let next = word + 1
    if (mayBegin(lexicon, words.hashes[word]!)) {
      for (let length = followPath(words, lexicon, word); length > 0; length--) {
        const node = path[length - 1]!
        const isEnd = lexicon.nodeText[node]! >= 0
        const match = isEnd && bestAt(text, words.starts[word]!, words.ends[word + length - 1]!, lexicon, node)
        if (!match) continue
        matches.push(match)
        next = word + length
        break
      }
    }
    word = next
  }
  return matches
}

/** The nodes that the words at hand lead through. */
let path = new Int32Array(64)

/** Notes the nodes that words from one on lead through. @returns how many they are to the last at which a spelling ends */
function followPath(words: Words, lexicon: Lexicon, first: number): number {
  let node: number = ROOT
  let length = 0
  for (let word = first; word < words.count; word++) {
    node = nextNode(lexicon, node, words.hashes[word]!)
    if (node < 0) break
    if (word - first === path.length) path = doubled(path)
    path[word - first] = node
    if (lexicon.nodeText[node]! >= 0) length = word - first + 1
  }
  return length
}

function bestAt(text: string, start: number, end: number, lexicon: Lexicon, node: number): Match | null {
  let spellings: Spelling[] = []
  let agreement: Agreement = 'loose'
  let bestEnd = end
  for (let index = lexicon.nodeText[node]!; index >= 0; index = lexicon.nextText[index]!) {
    const spelling = lexicon.spellings.at(index)!
    const verified = verify(text, start, end, spelling.text)
    if (!verified || !isBounded(text, start, verified.end)) continue
    const rank = spellings.length > 0 ? ORDER[verified.agreement] - ORDER[agreement] : -1
    if (rank < 0 || (rank === 0 && verified.end > bestEnd)) {
      spellings = [spelling]
      agreement = verified.agreement
      bestEnd = verified.end
    } else if (rank === 0 && verified.end === bestEnd) spellings.push(spelling)
  }
  return spellings.length > 0 ? { start, end: bestEnd, agreement, spellings } : null
}
