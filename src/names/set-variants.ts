import { fold } from '../core/fold.ts'
import { squeeze } from './cluster-candidates.ts'
import { scoreKeys } from './compare.ts'
import { fameOf } from './known-names.ts'
import { nameKey } from './name-key.ts'
import type { LedgerName } from './name-ledger.ts'
import { areNearTwins } from './near-twins.ts'
import { differenceOf } from './spelling-difference.ts'

/** Names under one key beyond which the key says too little. */
const LARGEST_BLOCK = 24
/** Letters of a word that may anchor a name: short ones are shared by chance. */
const SHORTEST_ANCHOR = 4
const SHORTEST_WORD = 4
/** How sure the comparison must be where one word of a full name differs. */
const SURE = 0.85
const SHORTEST_TYPO = 7
const MOST_SPELLINGS = 12

/** What is asked of a name of the run. */
type Written = Pick<LedgerName<unknown>, 'words' | 'plain' | 'text' | 'articles' | 'count' | 'seenIn'>
type Full<N> = { readonly name: N; readonly words: readonly string[]; readonly letters: string }

/**
 * Full names of a run that are one name in several spellings. A given name is spelled per person, so single names say
 * nothing here. Two full names are one where their letters are the same but for accents, hyphens and spaces; or where all
 * words but one agree, the agreeing ones are rare, and the one that differs is a spelling of the other. Candidates share
 * their letters or all words but one: the cost follows the number of names.
 * @param isCommon whether a word is an everyday word of the language
 * @returns groups of two names or more, the most frequent first
 */
export function findSetVariants<N extends Written>(names: Iterable<N>, isCommon: (word: string) => boolean): N[][] {
  const groupOf = new Map<N, N[]>()
  for (const block of blocksOf(names, isCommon)) {
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length; j++) {
        const [a, b] = [block[i]!, block[j]!]
        const [left, right] = [groupOf.get(a.name) ?? [a.name], groupOf.get(b.name) ?? [b.name]]
        if (left === right || left.length + right.length > MOST_SPELLINGS) continue
        if (!isOne(a, b, isCommon) || meet(left, right)) continue
        const joined = [...left, ...right]
        for (const name of joined) groupOf.set(name, joined)
      }
    }
  }
  return [...new Set(groupOf.values())].map(group => group.sort((a, b) => b.articles - a.articles || b.count - a.count))
}

/** Whether an article writes a name of either side: there, mixed-spelling says whether they are one. */
function meet(left: readonly Written[], right: readonly Written[]): boolean {
  return left.some(a => right.some(b => share(a.seenIn, b.seenIn)))
}

/** Whether two ascending lists have a number in common. */
function share(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true
    if (a[i]! < b[j]!) i++
    else j++
  }
  return false
}

function blocksOf<N extends Written>(names: Iterable<N>, isCommon: (word: string) => boolean): Iterable<Full<N>[]> {
  const blocks = new Map<string, Full<N>[]>()
  const put = (key: string, full: Full<N>) => {
    const block = blocks.get(key)
    if (!block) blocks.set(key, [full])
    else if (block.length < LARGEST_BLOCK) block.push(full)
  }
  for (const name of names) {
    if (!name.plain || name.words.length < 2 || name.words.every(isCommon)) continue
    const words = name.words.map(lettersOf)
    const full = { name, words, letters: lettersOf(name.text) }
    put(`=${full.letters}`, full)
    for (let at = 0; at < words.length; at++) {
      if (!words.some((word, other) => other !== at && isAnchor(word, name.words[other]!, isCommon))) continue
      put(`${at} ${words.map((word, other) => (other === at ? '' : word)).join(' ')}`, full)
    }
  }
  return blocks.values()
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{Nd}]+/gu, '')
}

/** A rare word of some length: two names that share it are seldom two bearers. */
function isAnchor(folded: string, word: string, isCommon: (word: string) => boolean): boolean {
  return folded.length >= SHORTEST_ANCHOR && fameOf(folded) === 0 && !isCommon(word)
}

function isOne(a: Full<Written>, b: Full<Written>, isCommon: (word: string) => boolean): boolean {
  if (a.letters === b.letters) return isFormat(a, b, isCommon)
  const at = a.words.findIndex((word, index) => word !== b.words[index])
  const [one, other] = [a.words[at], b.words[at]]
  // Nothing but particles differs, or more than one word.
  if (one === undefined || other === undefined) return false
  if (a.words.length !== b.words.length || a.words.some((word, index) => index !== at && word !== b.words[index]))
    return false
  if (Math.min(one.length, other.length) < SHORTEST_WORD || areNearTwins(one, other)) return false
  if (isCommon(one) || isCommon(other) || (fameOf(one) > 0 && fameOf(other) > 0)) return false
  const { suffix, edits } = differenceOf(one, other)
  if (suffix) return false
  if (squeeze(one) === squeeze(other)) return true
  if (edits === 1 && Math.min(one.length, other.length) >= SHORTEST_TYPO) return true
  return scoreKeys(nameKey(one), nameKey(other)) >= SURE
}

/**
 * Whether two names of the same letters are two spellings: by their accents; by a hyphen or a space where no everyday word
 * is joined, as attributes are (the North-American market).
 */
function isFormat(
  { name: a }: Full<Written>,
  { name: b }: Full<Written>,
  isCommon: (word: string) => boolean,
): boolean {
  const seams = (text: string) => text.toLowerCase().replace(/[\p{L}\p{M}\p{Nd}]+/gu, 'x')
  if (seams(a.text) === seams(b.text)) return true
  return ![...a.words, ...b.words].some(word => isCommon(word) || fameOf(word) > 1)
}
