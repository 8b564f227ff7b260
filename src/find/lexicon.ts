import { splitWords } from '../core/words.ts'
import type { Spelling, SpellingList, SpellingWords } from '../glossary/model.ts'

/**
 * Every spelling of a glossary as a trie over word hashes, in typed arrays: node × hash → node in one open-addressed
 * table, and per node a chain of the spellings that end there. A hash only proposes; `verify.ts` reads the text.
 */
export type Lexicon = {
  readonly spellings: SpellingList
  /** One bit per first-word hash (low bits): most words of a text are dismissed here. */
  readonly firstWords: Uint32Array
  /** Triples node, hash, next node; node -1 is an empty slot. */
  readonly edges: Int32Array
  readonly edgeMask: number
  /** First spelling that ends at a node, -1 for none; then `nextSpelling`. */
  readonly nodeSpelling: Int32Array
  readonly nextSpelling: Int32Array
}

export const ROOT = 0
const FILTER_BITS = 1 << 18

/**
 * Builds a {@link Lexicon}; linear in the total length of the spellings. Spellings without a letter are left out.
 * @param words of the spellings, where somebody has split and hashed them before
 */
export function compileLexicon(spellings: SpellingList, words: SpellingWords = wordsOf(spellings)): Lexicon {
  const { counts, hashes } = words
  const slots = 2 ** Math.max(4, Math.ceil(Math.log2(hashes.length * 2 + 1)))
  const edges = new Int32Array(slots * 3).fill(-1)
  const edgeMask = slots - 1
  const firstWords = new Uint32Array(FILTER_BITS >>> 5)
  const nodeSpelling = new Int32Array(hashes.length + 1).fill(-1)
  const nextSpelling = new Int32Array(spellings.length).fill(-1)
  let nodes = 1

  for (let index = 0, word = 0; index < counts.length; index++) {
    const end = word + counts[index]!
    if (word === end) continue
    firstWords[(hashes[word]! & (FILTER_BITS - 1)) >>> 5]! |= 1 << (hashes[word]! & 31)
    let node: number = ROOT
    for (; word < end; word++) {
      const slot = edgeSlot(edges, edgeMask, node, hashes[word]!)
      if (edges[slot] === -1) {
        edges[slot] = node
        edges[slot + 1] = hashes[word]!
        edges[slot + 2] = nodes++
      }
      node = edges[slot + 2]!
    }
    nextSpelling[index] = nodeSpelling[node]!
    nodeSpelling[node] = index
  }
  return { spellings, firstWords, edges, edgeMask, nodeSpelling, nextSpelling }
}

function wordsOf(spellings: SpellingList): SpellingWords {
  const split = Array.from(spellings, spelling => splitWords(spelling.text).hashes)
  const hashes = new Int32Array(split.reduce((total, words) => total + words.length, 0))
  let at = 0
  for (const words of split) {
    hashes.set(words, at)
    at += words.length
  }
  return { counts: Int32Array.from(split, words => words.length), hashes }
}

/** Index into `edges` of the triple for node × hash, or of the empty slot where it would go. */
function edgeSlot(edges: Int32Array, mask: number, node: number, hash: number): number {
  let at = (Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b) >>> 7) & mask
  for (;;) {
    const slot = at * 3
    if (edges[slot] === -1 || (edges[slot] === node && edges[slot + 1] === hash)) return slot
    at = (at + 1) & mask
  }
}

/** The node one word on, or -1. */
export function nextNode(lexicon: Lexicon, node: number, hash: number): number {
  const slot = edgeSlot(lexicon.edges, lexicon.edgeMask, node, hash)
  return lexicon.edges[slot] === -1 ? -1 : lexicon.edges[slot + 2]!
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

/** A written name with one apostrophe, one hyphen, single spaces: as {@link spelledAs} compares it. */
export function plainMarks(text: string): string {
  if (/^[A-Za-z0-9'.-]+(?: [A-Za-z0-9'.-]+)*$/.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[‘’ʼʾʿ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
}
