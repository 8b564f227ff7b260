import { trieOf } from './word-trie.ts'

/**
 * Texts as a trie over word hashes, laid out for a scanner: typed arrays that can be kept in a file, or shared between
 * threads, as they are.
 */
export type WordIndex = {
  /** One bit per first-word hash (low bits): most words of an article are dismissed here. */
  readonly firstWords: Int32Array
  /** Hashes of {@link WordTrie}, and where those of each node start; the last number is how many there are. */
  readonly hashes: Int32Array
  readonly firstChild: Int32Array
  /** Where the root's children start whose hash has these upper bits; the last number is how many there are. */
  readonly rootChild: Int32Array
  /** First text that ends at a node, -1 for none; then `nextText`. */
  readonly nodeText: Int32Array
  readonly nextText: Int32Array
}

export const ROOT = 0
const FILTER_BITS = 1 << 18
/** Bits of a hash below those that `rootChild` is asked by. */
const LOWER = 16

/** Makes a {@link WordIndex}. Texts without a word are left out. */
export function indexTexts(texts: Iterable<string>): WordIndex {
  const { children, hashes, ends } = trieOf(texts)
  const firstChild = new Int32Array(children.length + 1)
  for (let node = 0; node < children.length; node++) firstChild[node + 1] = firstChild[node]! + children[node]!
  const firstWords = new Int32Array(FILTER_BITS >>> 5)
  const rootChild = new Int32Array((1 << (32 - LOWER)) + 1).fill(children[ROOT]!)
  let upper = 0
  for (let edge = 0; edge < children[ROOT]!; edge++) {
    for (const own = hashes[edge]! >>> LOWER; upper <= own; upper++) rootChild[upper] = edge
    firstWords[(hashes[edge]! & (FILTER_BITS - 1)) >>> 5]! |= 1 << (hashes[edge]! & 31)
  }
  const nodeText = new Int32Array(children.length).fill(-1)
  const nextText = new Int32Array(ends.length).fill(-1)
  for (let index = ends.length - 1; index >= 0; index--) {
    const node = ends[index]!
    if (node === ROOT) continue
    nextText[index] = nodeText[node]!
    nodeText[node] = index
  }
  return { firstWords, hashes, firstChild, rootChild, nodeText, nextText }
}

/** The node one word on, or -1. */
export function nextNode({ hashes, firstChild, rootChild }: WordIndex, node: number, hash: number): number {
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

/** Whether a text may begin with a word of this hash. */
export function mayBegin(index: WordIndex, hash: number): boolean {
  return (index.firstWords[(hash & (FILTER_BITS - 1)) >>> 5]! & (1 << (hash & 31))) !== 0
}
