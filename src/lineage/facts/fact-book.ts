import { Column } from '../../core/column.ts'
import { IdTable } from '../../core/id-table.ts'
import type { FactIndex } from './fact-index.ts'

/** Weights of facts are kept as thousandths, rounded up. */
const THOUSANDTHS = 1000

/** The indexes of a run's articles by number: of each a few bytes for each fact. */
export class FactBook {
  readonly #ids = new IdTable()
  readonly #tags: string[] = []
  readonly #weights: number[] = []
  readonly #masses: number[] = []
  readonly #languages = new Column()
  /** Where the keys of each article begin and end; those that propose pairs end before. */
  readonly #starts = new Column()
  readonly #tells = new Column()
  readonly #keys = new Column()
  /** Number of the weight of each key that proposes pairs. */
  readonly #weightOf = new Column()
  /** Where the facts of each article begin; each is its weight, a count, and as many keys. */
  readonly #factStarts = new Column()
  readonly #facts = new Column()
  #marks = new Int32Array(0)

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
  add(index: FactIndex): void {
    this.#languages.push(numbered(this.#tags, index.language))
    this.#masses.push(index.mass)
    this.#starts.push(this.#keys.length)
    this.#tells.push(this.#keys.length + index.weights.length)
    const ids = index.keys.map(key => this.#ids.idOf(key))
    for (const [at, id] of ids.entries()) {
      this.#keys.push(id)
      this.#weightOf.push(numbered(this.#weights, index.weights[at] ?? 0))
    }
    this.#factStarts.push(this.#facts.length)
    for (const [weight, ...keys] of index.facts) {
      this.#facts.push(Math.ceil(weight! * THOUSANDTHS))
      this.#facts.push(keys.length)
      for (const key of keys) this.#facts.push(ids[key]!)
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

  /** Tells the keys of an article that propose pairs, each with its weight, in their order. */
  eachTelling(article: number, tell: (key: number, weight: number) => void): void {
    const end = this.#tells.get(article)
    for (let at = this.#starts.get(article); at < end; at++)
      tell(this.#keys.get(at), this.#weights[this.#weightOf.get(at)]!)
  }

  /** The most that the facts of `a` that `b` may have too can weigh. */
  mostShared(a: number, b: number): number {
    if (this.#marks.length < this.keys) this.#marks = new Int32Array(this.keys)
    const marks = this.#marks
    const mark = b + 1
    const keysEnd = b + 1 < this.length ? this.#starts.get(b + 1) : this.#keys.length
    for (let at = this.#starts.get(b); at < keysEnd; at++) marks[this.#keys.get(at)] = mark
    let shared = 0
    const end = a + 1 < this.length ? this.#factStarts.get(a + 1) : this.#facts.length
    for (let at = this.#factStarts.get(a); at < end; ) {
      const last = at + 2 + this.#facts.get(at + 1)
      for (let key = at + 2; key < last; key++) {
        if (marks[this.#facts.get(key)] !== mark) continue
        shared += this.#facts.get(at)
        break
      }
      at = last
    }
    return shared / THOUSANDTHS
  }
}

/** The number of a value in a short list, at the end of which it is put where it is new. */
function numbered<T>(list: T[], value: T): number {
  const known = list.indexOf(value)
  return known >= 0 ? known : list.push(value) - 1
}
