import { Column } from '../../core/column.ts'
import { IdTable } from '../../core/id-table.ts'
import type { FactIndex } from './fact-index.ts'

/** Weights of facts are kept as hundredths, rounded up, beside a number below this. */
const HUNDREDTHS = 100
const WEIGHTS = 64

/**
 * The indexes of a run's articles by number, in columns: of each article four bytes for a fact, and four for each of its
 * keys.
 */
export class FactBook {
  readonly #ids = new IdTable()
  readonly #tags: string[] = []
  /** What facts say for a pair; the first says nothing. */
  readonly #weights: number[] = [0]
  readonly #masses: number[] = []
  readonly #languages = new Column()
  /** Where the facts of each article begin. */
  readonly #starts = new Column()
  /** For each fact a negative number, of its two weights, then the numbers of its keys. */
  readonly #facts = new Column()
  /** By key, when it was last come upon. */
  #marks = new Int32Array(0)
  #mark = 0

  /** How many articles there are. */
  get length(): number {
    return this.#masses.length
  }

  /** How many languages they are in. */
  get languages(): number {
    return this.#tags.length
  }

  /** How many different keys they have. */
  get keys(): number {
    return this.#ids.size
  }

  /** Takes in the next article. */
  add({ language, mass, facts }: FactIndex): void {
    this.#languages.push(numbered(this.#tags, language))
    this.#masses.push(mass)
    this.#starts.push(this.#facts.length)
    for (const { weight, telling, key, sounds } of facts) {
      this.#facts.push(-1 - (Math.ceil(weight * HUNDREDTHS) * WEIGHTS + numbered(this.#weights, telling)))
      this.#facts.push(this.#ids.idOf(key))
      for (const sound of sounds) this.#facts.push(this.#ids.idOf(sound))
    }
  }

  /** Sum of the weights of all facts of an article. */
  mass(article: number): number {
    return this.#masses[article]!
  }

  /** Whether two articles are in one language. */
  isOneLanguage(a: number, b: number): boolean {
    return this.#languages.get(a) === this.#languages.get(b)
  }

  /** Tells the keys of an article that propose pairs, each once with its weight, in the order of its facts. */
  eachTelling(article: number, tell: (key: number, weight: number) => void): void {
    const { marks, mark } = this.#newMark()
    const end = this.#end(article)
    for (let at = this.#starts.get(article); at < end; ) {
      const weight = this.#weights[(-1 - this.#facts.get(at)) % WEIGHTS]!
      // A name is found by its sounds alone, which come after its key.
      const last = this.#lastKey(at, end)
      for (let place = Math.min(at + 2, last); place <= last; place++) {
        const key = this.#facts.get(place)
        if (weight > 0 && marks[key] !== mark) tell(key, weight)
        marks[key] = mark
      }
      at = last + 1
    }
  }

  /** The most that the facts of `a` that `b` may have too can weigh. */
  mostShared(a: number, b: number): number {
    const { marks, mark } = this.#newMark()
    for (let at = this.#starts.get(b); at < this.#end(b); at++) {
      const key = this.#facts.get(at)
      if (key >= 0) marks[key] = mark
    }
    let shared = 0
    const end = this.#end(a)
    for (let at = this.#starts.get(a); at < end; ) {
      const last = this.#lastKey(at, end)
      for (let place = at + 1; place <= last; place++) {
        if (marks[this.#facts.get(place)] !== mark) continue
        shared += Math.floor((-1 - this.#facts.get(at)) / WEIGHTS)
        break
      }
      at = last + 1
    }
    return shared / HUNDREDTHS
  }

  #end(article: number): number {
    return article + 1 < this.length ? this.#starts.get(article + 1) : this.#facts.length
  }

  /** Where the last key of a fact stands. */
  #lastKey(fact: number, end: number): number {
    let last = fact
    while (last + 1 < end && this.#facts.get(last + 1) >= 0) last++
    return last
  }

  #newMark(): { marks: Int32Array; mark: number } {
    if (this.#marks.length < this.keys) this.#marks = new Int32Array(this.keys)
    return { marks: this.#marks, mark: ++this.#mark }
  }
}

/** The number of a value in a short list, at the end of which it is put where it is new. */
function numbered<T>(list: T[], value: T): number {
  const known = list.indexOf(value)
  return known >= 0 ? known : list.push(value) - 1
}
