import { trieOf, type WordTrie } from '../core/word-trie.ts'
import { splitWords } from '../core/words.ts'
import type { Spelling, SpellingList } from '../glossary/model.ts'

/**
 * Every spelling of a glossary as a trie over word hashes, in typed arrays, and per node a chain of the spellings that
 * end there. A hash only proposes; `verify.ts` reads the text.
 */
export type Lexicon = {
  readonly spellings: SpellingList
  /** One bit per first-word hash (low bits): most words of a text are dismissed here. */
  readonly firstWords: Uint32Array
  /** Hashes of {@link WordTrie}, and where those of each node start; the last number is how many there are. */
  readonly hashes: Int32Array
  readonly firstChild: Int32Array
  /** Where the root's children start whose hash has these upper bits; the last number is how many there are. */
  readonly rootChild: Int32Array
  /** First spelling that ends at a node, -1 for none; then `nextSpelling`. */
  readonly nodeSpelling: Int32Array
  readonly nextSpelling: Int32Array
}

export const ROOT = 0
const FILTER_BITS = 1 << 18
/** Bits of a hash below those that `rootChild` is asked by. */
const LOWER = 16

/**
 * Makes a {@link Lexicon}. Spellings without a letter are left out.
 * @param trie of the spellings, where somebody has built it before: then the cost is one pass over it
 */
export function compileLexicon(
  spellings: SpellingList,
  trie: WordTrie = trieOf(Array.from(spellings, spelling => spelling.text)),
): Lexicon {
  const { children, hashes, ends } = trie
  const firstChild = new Int32Array(children.length + 1)
  for (let node = 0; node < children.length; node++) firstChild[node + 1] = firstChild[node]! + children[node]!
  const firstWords = new Uint32Array(FILTER_BITS >>> 5)
  const rootChild = new Int32Array((1 << (32 - LOWER)) + 1).fill(children[ROOT]!)
  let upper = 0
  for (let edge = 0; edge < children[ROOT]!; edge++) {
    for (const own = hashes[edge]! >>> LOWER; upper <= own; upper++) rootChild[upper] = edge
    firstWords[(hashes[edge]! & (FILTER_BITS - 1)) >>> 5]! |= 1 << (hashes[edge]! & 31)
  }
  const nodeSpelling = new Int32Array(children.length).fill(-1)
  const nextSpelling = new Int32Array(ends.length).fill(-1)
  for (let index = ends.length - 1; index >= 0; index--) {
    const node = ends[index]!
    if (node === ROOT) continue
    nextSpelling[index] = nodeSpelling[node]!
    nodeSpelling[node] = index
  }
  return { spellings, firstWords, hashes, firstChild, rootChild, nodeSpelling, nextSpelling }
}

/** The node one word on, or -1. */
export function nextNode({ hashes, firstChild, rootChild }: Lexicon, node: number, hash: number): number {
  const wanted = hash >>> 0
  // The root has nearly all the nodes for children.
  let low = node === ROOT ? rootChild[hash >>> LOWER]! : firstChild[node]!
  const end = node === ROOT ? rootChild[(hash >>> LOWER) + 1]! : firstChild[node + 1]!
  for (let high = end; low < high; ) {
    const middle = (low + high) >>> 1
    if (hashes[middle]! >>> 0 < wanted) low = middle + 1
    else high = middle
  }
  return low < end && hashes[low] === hash ? low + 1 : -1
}

/** Whether a spelling may begin with a word of this hash. */
export function mayBegin(lexicon: Lexicon, hash: number): boolean {
  return (lexicon.firstWords[(hash & (FILTER_BITS - 1)) >>> 5]! & (1 << (hash & 31))) !== 0
}

/** Spellings that are written like a text but for case, accents and marks between words. */
export function spelledLike(lexicon: Lexicon, text: string): Spelling[] {
  const { hashes } = splitWords(text)
  let node: number = hashes.length === 0 ? -1 : ROOT
  for (let word = 0; word < hashes.length && node >= 0; word++) node = nextNode(lexicon, node, hashes[word]!)
  return node < 0 ? [] : spellingsAt(lexicon, node)
}

/** Spellings that are written as a text is, whatever its apostrophes, hyphens and spaces. */
export function spelledAs(lexicon: Lexicon, text: string): Spelling[] {
  const plain = plainMarks(text)
  return spelledLike(lexicon, text).filter(spelling => plainMarks(spelling.text) === plain)
}

/** Spellings that end at a node. */
export function spellingsAt(lexicon: Lexicon, node: number): Spelling[] {
  const found: Spelling[] = []
  for (let index = lexicon.nodeSpelling[node]!; index >= 0; index = lexicon.nextSpelling[index]!) {
    found.push(lexicon.spellings.at(index)!)
  }
  return found
}

/** A written name with one apostrophe, one hyphen, single spaces, as {@link spelledAs} compares it. */
export function plainMarks(text: string): string {
  if (/^[A-Za-z0-9'.-]+(?: [A-Za-z0-9'.-]+)*$/.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[‘’ʼʾʿ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
}
