import { fold, foldsAlike } from '../core/fold.ts'
import type { Span } from '../core/span.ts'
import { splitWords, type Words, wordAt } from '../core/words.ts'
import { commonHashes } from '../names/common-words.ts'
import type { Kept } from '../read/document.ts'

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
      if (!hasContent(this.#text, this.#words, word, this.#isCommon)) continue
      const number = this.#numberOf(word)
      if (this.#metIn[number] === this.#stretch) continue
      this.#metIn[number] = this.#stretch
      numbers.push(number)
    }
    return numbers
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

function hasContent(
  text: string,
  { starts, ends, hashes }: Words,
  word: number,
  isCommon: (hash: number) => boolean,
): boolean {
  const [start, end] = [starts[word]!, ends[word]!]
  if (end - start > SHORT) return true
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 48 && unit <= 57) return true
  }
  return !isCommon(hashes[word]!)
}

/** Numbers of words by their folded letters, as long as an article is written. */
class Numbers {
  readonly of = new Map<string, number>()
}

/** Words beyond which an article that is being written has seen enough others: they are numbered anew. */
const MOST = 65_536

/** {@link ContentWords} of an article that is being written, by the number of the paragraph: those that change are read again. */
export function keptContent({ memory, placed }: Kept, language: string): (paragraph: number) => readonly number[] {
  const shelf = memory.of(Numbers, () => ({ numbers: new Numbers() }))
  if (shelf.numbers.of.size > MOST) shelf.numbers = new Numbers()
  const { numbers } = shelf
  const isCommon = commonHashes(language)
  return paragraph =>
    placed[paragraph]!.cell.of(numbers, cell => {
      const { text } = cell
      const words = cell.of(splitWords, () => splitWords(text))
      const content = new Set<number>()
      for (let word = 0; word < words.count; word++) {
        if (!hasContent(text, words, word, isCommon)) continue
        const folded = fold(text.slice(words.starts[word], words.ends[word]))
        const number = numbers.of.get(folded) ?? numbers.of.size
        numbers.of.set(folded, number)
        content.add(number)
      }
      return [...content]
    })
}
