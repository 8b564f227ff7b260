import { Column } from '../../core/column.ts'
import { IdTable } from '../../core/id-table.ts'
import { TextPool } from '../../core/text-pool.ts'
import { blockKeys } from '../../names/blocks.ts'
import type { FactIndex } from './fact-index.ts'

/** Weights of facts are kept as hundredths, rounded up, beside a number below this. */
const HUNDREDTHS = 100
const WEIGHTS = 64

/**
 * The indexes of a run's articles by number, in columns: of each article four bytes for a fact, and four for each of its
 * keys. How names sound is found when somebody asks, and once for each: of articles in one language nobody asks.
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
  /** Articles whose names have not been heard yet. */
  #unheard = new Unheard()
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
    this.#hear()
    return this.#ids.size
  }

  /** Takes in the next article. */
  add({ language, mass, facts }: FactIndex): void {
    this.#languages.push(numbered(this.#tags, language))
    this.#masses.push(mass)
    const { starts, facts: all, names } = this.#unheard
    starts.push(all.length)
    for (const fact of facts) {
      all.push(-1 - (Math.ceil(fact.weight * HUNDREDTHS) * WEIGHTS + numbered(this.#weights, fact.telling)))
      all.push(this.#ids.idOf(fact.key))
      for (const name of fact.names) all.push(names.numberOf(name))
    }
  }

  /** Puts what names sound like in their place. A name that nobody can pronounce proposes no pair. */
  #hear(): void {
    const { starts, facts, names } = this.#unheard
    if (starts.length === 0) return
    this.#unheard = new Unheard()
    const [firsts, sounds] = [new Column(), new Column()]
    for (let name = 0; name < names.count; name++) {
      firsts.push(sounds.length)
      for (const key of blockKeys(names.at(name))) sounds.push(this.#ids.idOf(`sound ${key}`))
    }
    firsts.push(sounds.length)
    let article = 0
    for (let at = 0; at < facts.length || article < starts.length; ) {
      for (; article < starts.length && starts.get(article) === at; article++) this.#starts.push(this.#facts.length)
      if (at === facts.length) break
      let end = at + 2
      const heard = new Set<number>()
      for (; end < facts.length && facts.get(end) >= 0; end++) {
        const last = firsts.get(facts.get(end) + 1)
        for (let sound = firsts.get(facts.get(end)); sound < last; sound++) heard.add(sounds.get(sound))
      }
      const weights = facts.get(at)
      const isMute = end > at + 2 && heard.size === 0
      this.#facts.push(isMute ? weights + ((-1 - weights) % WEIGHTS) : weights)
      this.#facts.push(facts.get(at + 1))
      for (const sound of heard) this.#facts.push(sound)
      at = end
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
    this.#hear()
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
    this.#hear()
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

/** Facts of articles as they come: for each its weights and its key, then the numbers of its names. */
class Unheard {
  readonly starts = new Column()
  readonly facts = new Column()
  readonly names = new NameTexts()
}

/** Names as written, each once. */
class NameTexts {
  readonly #ids = new IdTable()
  readonly #texts = new TextPool()

  get count(): number {
    return this.#ids.size
  }

  numberOf(name: string): number {
    const before = this.#ids.size
    const number = this.#ids.idOf(name)
    if (number === before) this.#texts.add(name)
    return number
  }

  at(number: number): string {
    return this.#texts.get(number)
  }
}

/** The number of a value in a short list, at the end of which it is put where it is new. */
function numbered<T>(list: T[], value: T): number {
  const known = list.indexOf(value)
  return known >= 0 ? known : list.push(value) - 1
}
