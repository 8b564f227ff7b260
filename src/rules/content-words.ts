import { foldsAlike } from '../core/fold.ts'
import type { Span } from '../core/span.ts'
import { type Words, wordAt } from '../core/words.ts'
import { commonHashes } from '../names/common-words.ts'

/** Everyday words up to this length carry no content. */
const SHORT = 4

/**
 * The words of a text that carry content, as numbers: two that fold alike have one number, and no everyday word of four
 * letters or fewer has one. What is written with a digit always does.
 */
export class ContentWords {
  readonly #text: string
  readonly #words: Words
  readonly #isCommon: (hash: number) => boolean
  /** Words by hash, in open addressing: the first of each, plus one. */
  readonly #first: Int32Array
  /** The number of each first word. */
  readonly #numbers: Int32Array
  /** The last stretch that each number was met in, so that it is taken once. */
  readonly #metIn: Int32Array
  #stretch = 0
  #count = 0

  constructor(text: string, words: Words, language: string) {
    this.#text = text
    this.#words = words
    this.#isCommon = commonHashes(language)
    this.#first = new Int32Array(1 << (32 - Math.clz32(words.count * 2 + 1)))
    this.#numbers = new Int32Array(words.count)
    this.#metIn = new Int32Array(words.count)
  }

  /** The numbers of a stretch, each once, in the order of its words. */
  in(span: Span): number[] {
    const { starts, count } = this.#words
    const numbers: number[] = []
    this.#stretch++
    for (let word = wordAt(this.#words, span.start); word < count && starts[word]! < span.end; word++) {
      if (!this.#hasContent(word)) continue
      const number = this.#numberOf(word)
      if (this.#metIn[number] === this.#stretch) continue
      this.#metIn[number] = this.#stretch
      numbers.push(number)
    }
    return numbers
  }

  #hasContent(word: number): boolean {
    const { starts, ends, hashes } = this.#words
    const [start, end] = [starts[word]!, ends[word]!]
    if (end - start > SHORT) return true
    for (let at = start; at < end; at++) {
      const unit = this.#text.charCodeAt(at)
      if (unit >= 48 && unit <= 57) return true
    }
    return !this.#isCommon(hashes[word]!)
  }

  #numberOf(word: number): number {
    const { starts, ends, hashes } = this.#words
    const hash = hashes[word]!
    const mask = this.#first.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const first = this.#first[slot]! - 1
      if (first < 0) {
        this.#first[slot] = word + 1
        this.#numbers[word] = this.#count
        return this.#count++
      }
      if (hashes[first] !== hash) continue
      if (foldsAlike(this.#text, starts[first]!, ends[first]!, starts[word]!, ends[word]!)) return this.#numbers[first]!
    }
  }
}
