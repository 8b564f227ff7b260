import { splitWords } from '../core/words.ts'
import type { Spelling } from '../glossary/model.ts'

/**
 * Every spelling of a glossary as a trie over word hashes, in typed arrays: node × hash → node in one open-addressed
 * table, and per node a chain of the spellings that end there. A hash only proposes; `verify.ts` reads the text.
 */
export type Lexicon = {
  readonly spellings: readonly Spelling[]
  /** One bit per first-word hash (low bits): most words of a text are dismissed here. */
  readonly firstWords: Uint32Array
  /** Triples node, hash, next node; node -1 is an empty slot. */
  readonly edges: Int32Array
  readonly edgeMask: number
  /** First spelling that ends at a node, -1 for none; then `nextSpelling`. */
  readonly nodeSpelling: Int32Array
  readonly nextSpelling: Int32Array
  /** Spellings by their exact text. */
  readonly byText: ReadonlyMap<string, readonly Spelling[]>
}

export const ROOT = 0
const FILTER_BITS = 1 << 18

/** Builds a {@link Lexicon}; linear in the total length of the spellings. Spellings without a letter are left out. */
export function compileLexicon(spellings: readonly Spelling[]): Lexicon {
  const split = spellings.map(spelling => splitWords(spelling.text).hashes)
  const edgeCount = split.reduce((total, hashes) => total + hashes.length, 0)
  const slots = 2 ** Math.max(4, Math.ceil(Math.log2(edgeCount * 2 + 1)))
  const edges = new Int32Array(slots * 3).fill(-1)
  const edgeMask = slots - 1
  const firstWords = new Uint32Array(FILTER_BITS >>> 5)
  const nodeSpelling = new Int32Array(edgeCount + 1).fill(-1)
  const nextSpelling = new Int32Array(spellings.length).fill(-1)
  let nodes = 1

  split.forEach((hashes, index) => {
    if (hashes.length === 0) return
    firstWords[(hashes[0]! & (FILTER_BITS - 1)) >>> 5]! |= 1 << (hashes[0]! & 31)
    let node = ROOT
    for (const hash of hashes) {
      const slot = edgeSlot(edges, edgeMask, node, hash)
      if (edges[slot] === -1) {
        edges[slot] = node
        edges[slot + 1] = hash
        edges[slot + 2] = nodes++
      }
      node = edges[slot + 2]!
    }
    nextSpelling[index] = nodeSpelling[node]!
    nodeSpelling[node] = index
  })
  return { spellings, firstWords, edges, edgeMask, nodeSpelling, nextSpelling, byText: groupByText(spellings) }
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

function groupByText(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const key = plainMarks(spelling.text)
    const group = groups.get(key)
    if (group) group.push(spelling)
    else groups.set(key, [spelling])
  }
  return groups
}

/** A written name with one apostrophe, one hyphen, single spaces: the key of `byText`. */
export function plainMarks(text: string): string {
  if (/^[A-Za-z0-9'.-]+(?: [A-Za-z0-9'.-]+)*$/.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[‘’ʼʾʿ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
}
