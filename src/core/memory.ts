import type { Span } from './span.ts'

/**
 * What was made of one paragraph, for as long as it is written as it is. Its text goes from the blank line before it to the
 * one behind it, so that whatever looks at a neighbouring character sees the same as in the whole text.
 */
export class Cell {
  readonly text: string
  /** The paragraph in `text`. */
  readonly span: Span
  readonly #products = new Map<unknown, unknown>()

  constructor(text: string, span: Span) {
    this.text = text
    this.span = span
  }

  /**
   * A product of this paragraph, made when it is first asked for.
   * @param maker tells products apart; what they depend on beside the paragraph has to be in it
   */
  of<T>(maker: unknown, make: (cell: Cell) => T): T {
    if (this.#products.has(maker)) return this.#products.get(maker) as T
    const made = make(this)
    this.#products.set(maker, made)
    return made
  }

  /** Puts another product in the place of one. */
  put(maker: unknown, product: unknown): void {
    this.#products.set(maker, product)
  }
}

/** A paragraph of a text as it is now: what is remembered of it, and where its cell's text begins in the whole. */
export type Placed = { readonly cell: Cell; readonly base: number }

/** Texts of the last so many askings are remembered: who takes an edit back finds all as it was. */
const GENERATIONS = 3

/**
 * What is remembered of an article that is being written, so that an edit costs what it changes. Products of a paragraph are
 * functions of its {@link Cell}; those of the article are kept by whoever makes them, and checked before they are used again.
 */
export class Memory {
  #generations: Map<string, Cell>[] = []
  #context = ''
  readonly #kept = new Map<unknown, unknown>()

  /**
   * The paragraphs of a text, in order. They are parted by a blank line.
   * @param context what all products depend on, as the article's language: where it changes, everything is forgotten
   */
  place(text: string, paragraphs: readonly Span[], context: string): Placed[] {
    if (context !== this.#context) {
      this.#generations = []
      this.#kept.clear()
      this.#context = context
    }
    const cells = new Map<string, Cell>()
    const placed = paragraphs.map(({ start, end }, at): Placed => {
      const base = at === 0 ? start : paragraphs[at - 1]!.end
      const stretch = text.slice(base, at + 1 < paragraphs.length ? paragraphs[at + 1]!.start : end)
      const known = cells.get(stretch) ?? this.#find(stretch)
      const isSame = known?.span.start === start - base && known.span.end === end - base
      const cell = isSame ? known : new Cell(stretch, { start: start - base, end: end - base })
      cells.set(stretch, cell)
      return { cell, base }
    })
    this.#generations = [cells, ...this.#generations].slice(0, GENERATIONS)
    return placed
  }

  /** What somebody keeps of the whole article from one asking to the next. */
  of<T>(keeper: unknown, make: () => T): T {
    if (this.#kept.has(keeper)) return this.#kept.get(keeper) as T
    const made = make()
    this.#kept.set(keeper, made)
    return made
  }

  #find(stretch: string): Cell | undefined {
    for (const cells of this.#generations) {
      const found = cells.get(stretch)
      if (found) return found
    }
    return undefined
  }
}

/** Numbers that the paragraphs of an article hold, by how often: kept up to date at the cost of what has changed. */
export class Tally {
  readonly #counts = new Map<number, number>()
  #lists: readonly (readonly number[])[] = []

  /** @param lists one for each paragraph; what is the same object is the same */
  follow(lists: readonly (readonly number[])[]): void {
    const before = this.#lists
    let head = 0
    while (head < before.length && head < lists.length && before[head] === lists[head]) head++
    let tail = 0
    const rest = Math.min(before.length, lists.length) - head
    while (tail < rest && before[before.length - 1 - tail] === lists[lists.length - 1 - tail]) tail++
    for (const list of lists.slice(head, lists.length - tail)) this.#add(list, 1)
    for (const list of before.slice(head, before.length - tail)) this.#add(list, -1)
    this.#lists = lists
  }

  has(number: number): boolean {
    return this.#counts.has(number)
  }

  count(number: number): number {
    return this.#counts.get(number) ?? 0
  }

  #add(list: readonly number[], step: 1 | -1): void {
    for (const number of list) {
      const count = (this.#counts.get(number) ?? 0) + step
      if (count === 0) this.#counts.delete(number)
      else this.#counts.set(number, count)
    }
  }
}
