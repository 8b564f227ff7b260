import { splitWords } from './words.ts'

/**
 * Texts as a trie over the folded hashes of their words. Nodes are numbered level by level and, below one node, by
 * hash, so that the children of a node stand side by side and a node's own edge is its number less one.
 */
export type WordTrie = {
  /** How many children each node has; node 0 is the root. */
  readonly children: Int32Array
  /** Hash of the word that leads to node n + 1; rising, as unsigned numbers, among the children of one node. */
  readonly hashes: Int32Array
  /** Node at which each text ends; 0 for a text without a word. */
  readonly ends: Int32Array
}

/** Texts may be this many: a place in a list and a hash share the 53 bits of a number. */
const MOST = 2 ** 21

/** Builds a {@link WordTrie}; the cost is that of sorting the texts. @throws RangeError above two million texts */
export function trieOf(texts: Iterable<string>): WordTrie {
  const words = Array.from(texts, text => splitWords(text).hashes)
  if (words.length > MOST) throw new RangeError(`${words.length} texts`)
  const sorted = sortByWords(words)
  const ends = new Int32Array(words.length)
  const children: number[] = []
  const hashes: number[] = []
  /** Stretches of `sorted` that share their first words, one for each node: start, end, how many words. */
  const nodes: number[] = [0, sorted.length, 0]
  for (let node = 0; node * 3 < nodes.length; node++) {
    let at = nodes[node * 3]!
    const [end, depth] = [nodes[node * 3 + 1]!, nodes[node * 3 + 2]!]
    for (; at < end && words[sorted[at]!]!.length === depth; at++) ends[sorted[at]!] = node
    const first = hashes.length
    while (at < end) {
      const start = at
      const hash = words[sorted[at]!]![depth]!
      while (at < end && words[sorted[at]!]![depth] === hash) at++
      hashes.push(hash)
      nodes.push(start, at, depth + 1)
    }
    children.push(hashes.length - first)
  }
  return { children: Int32Array.from(children), hashes: Int32Array.from(hashes), ends }
}

/** Places of the lists, sorted by what the lists hold, a list before those that it begins. */
function sortByWords(words: readonly Int32Array[]): Int32Array {
  // Numbers sort many times faster than a comparison is called: the first word goes into the number with its place.
  const keys = Float64Array.from(words, (list, at) => (list.length === 0 ? at : (unsigned(list, 0) + 1) * MOST + at))
  keys.sort()
  const sorted = Int32Array.from(keys, key => key % MOST)
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const first = words[sorted[start]!]![0]
    while (end < sorted.length && words[sorted[end]!]![0] === first) end++
    if (end - start > 1) sorted.subarray(start, end).sort((a, b) => compare(words[a]!, words[b]!) || a - b)
  }
  return sorted
}

function compare(a: Int32Array, b: Int32Array): number {
  for (let at = 1; at < a.length && at < b.length; at++) {
    const difference = unsigned(a, at) - unsigned(b, at)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function unsigned(hashes: Int32Array, at: number): number {
  return hashes[at]! >>> 0
}
