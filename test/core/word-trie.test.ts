import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trieOf, type WordTrie } from '../../src/core/word-trie.ts'
import { splitWords } from '../../src/core/words.ts'

/** Hashes on the way to a node. */
function pathTo({ children, hashes }: WordTrie, node: number): number[] {
  const path: number[] = []
  for (let at = node; at > 0; ) {
    path.unshift(hashes[at - 1]!)
    let parent = 0
    for (let last = children[0]!; last < at; last += children[++parent]!);
    at = parent
  }
  return path
}

describe('trieOf', () => {
  const texts = fc.array(
    fc.array(fc.constantFrom('al', 'Bab', 'Tel', 'Aviv', '—', 'Él'), { maxLength: 4 }).map(words => words.join(' ')),
  )

  it('leads to every text by its words, and shares what they share', () =>
    fc.assert(
      fc.property(texts, list => {
        const trie = trieOf(list)
        expect(Array.from(trie.ends, node => pathTo(trie, node))).toEqual(
          list.map(text => [...splitWords(text).hashes]),
        )
        const beginnings = list.flatMap(text =>
          Array.from(splitWords(text).hashes, (_, at, all = splitWords(text).hashes) => all.slice(0, at + 1).join()),
        )
        expect(trie.hashes).toHaveLength(new Set(beginnings).size)
        expect(trie.children).toHaveLength(trie.hashes.length + 1)
      }),
    ))

  it('sorts the children of a node by hash', () => {
    const { children, hashes } = trieOf(['Homs', 'Hama', 'Idlib', 'Tartus', 'Deir Hafer', 'Deir ez-Zor', 'Deir Atiyah'])
    let first = 0
    for (const count of children) {
      const own = Array.from(hashes.subarray(first, first + count), hash => hash >>> 0)
      expect(own).toEqual([...own].sort((a, b) => a - b))
      first += count
    }
    expect(first).toBe(hashes.length)
  })
})
