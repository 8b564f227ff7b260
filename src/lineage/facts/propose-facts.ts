import type { Pair } from '../candidates.ts'
import type { FactBook } from './fact-book.ts'
import { isEnough } from './judge-facts.ts'

/** A key in more articles than this proposes no pair. */
const MOST_ARTICLES = 48
/** Least weight in common of a pair, each key by how few articles have it. */
const LEAST_PROPOSED = 1.2
/** An article is compared with at most so many earlier ones. */
const MOST_PROPOSED = 32

/**
 * Pairs of articles in different languages that share rare facts, `a` before `b`, through an inverted index. Of those, pairs
 * that share too little in any alignment are left out.
 */
export function proposeAcross(book: FactBook): Pair[] {
  const { frequency, firsts, holders } = invert(book)
  const filled = firsts.slice()
  const shared = new Float64Array(book.length)
  const pairs: Pair[] = []
  for (let b = 0; b < book.length; b++) {
    const touched: number[] = []
    book.eachTelling(b, (key, weight) => {
      const count = frequency[key]!
      if (count < 2 || count > MOST_ARTICLES) return
      const part = weight / Math.log2(1 + count)
      const end = filled[key]!
      for (let at = firsts[key]!; at < end; at++) {
        const a = holders[at]!
        if (book.isOneLanguage(a, b)) continue
        if (shared[a] === 0) touched.push(a)
        shared[a]! += part
      }
      holders[end] = b
      filled[key] = end + 1
    })
    const proposed = touched.filter(a => shared[a]! >= LEAST_PROPOSED)
    proposed.sort((x, y) => shared[y]! - shared[x]! || x - y)
    for (const a of proposed.slice(0, MOST_PROPOSED)) if (mayBePair(a, b, book)) pairs.push({ a, b })
    for (const a of touched) shared[a] = 0
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Whether an alignment could show a shared source, whichever of the two is taken for the original. */
function mayBePair(a: number, b: number, book: FactBook): boolean {
  const masses = { a: book.mass(a), b: book.mass(b) }
  return isEnough(book.mostShared(a, b), masses) || isEnough(book.mostShared(b, a), masses)
}

/** How many articles have each key, and room for the numbers of as many where a key may propose pairs. */
function invert(book: FactBook) {
  const frequency = new Int32Array(book.keys)
  for (let article = 0; article < book.length; article++) book.eachTelling(article, key => frequency[key]!++)
  const firsts = new Int32Array(book.keys)
  let room = 0
  for (let key = 0; key < book.keys; key++) {
    firsts[key] = room
    if (frequency[key]! <= MOST_ARTICLES) room += frequency[key]!
  }
  return { frequency, firsts, holders: new Int32Array(room) }
}
