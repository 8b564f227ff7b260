import type { Aside } from '../../core/aside.ts'
import { ByteReader, ByteWriter } from '../../core/byte-writer.ts'
import { Column } from '../../core/column.ts'
import { hashInto, IdTable } from '../../core/id-table.ts'
import { memoryAside } from '../../core/memory-aside.ts'
import { blockKeys } from '../../names/blocks.ts'
import type { FactIndex } from './fact-index.ts'

/** Weights of facts are kept as hundredths, rounded up, beside a number below this. */
const HUNDREDTHS = 100
const WEIGHTS = 64

/**
 * The indexes of a run's articles by number. They are laid aside as they come: in memory stay a dozen bytes for each article
 * and some twenty for each distinct name. What keys there are, and how names sound, is found when somebody asks, and once
 * for each: of articles in one language nobody asks.
 */
export class FactBook {
  readonly #aside: Aside
  readonly #writer = new ByteWriter()
  readonly #tags: string[] = []
  /** What facts say for a pair; the first says nothing. */
  readonly #weights: number[] = [0]
  readonly #masses: number[] = []
  readonly #languages = new Column()
  readonly #names = new IdTable()
  /** Keys of facts and sounds of names. */
  readonly #keys = new IdTable()
  /** The sounds of each name, one name after another, and where those of each begin. */
  readonly #sounds = new Column()
  readonly #firsts = new Column()
  /** Articles whose keys are numbered. */
  #heard = 0
  /** An article that is looked at, as {@link #open} puts it. */
  #facts = new Column()
  /** By key, when it was last come upon. */
  #marks = new Int32Array(0)
  #mark = 0

  /** @param aside where articles are laid, empty; in memory, where absent */
  constructor(aside: Aside = memoryAside()) {
    this.#aside = aside
    this.#firsts.push(0)
  }

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
    return this.#keys.size
  }

  /** Takes in the next article. */
  add({ language, mass, facts }: FactIndex): void {
    this.#languages.push(numbered(this.#tags, language))
    this.#masses.push(mass)
    const writer = this.#writer
    for (const { weight, telling, key, names } of facts) {
      writer.number(Math.ceil(weight * HUNDREDTHS) * WEIGHTS + numbered(this.#weights, telling))
      hashInto(halves, key)
      writer.bits(halves[0]!)
      writer.bits(halves[1]!)
      writer.number(names.length)
      for (const name of names) {
        const known = this.#names.size
        const number = this.#names.idOf(name)
        // A name that comes for the first time brings its text.
        writer.number(2 * number + Number(number === known))
        if (number === known) writer.text(name)
      }
    }
    this.#aside.put(writer.take())
  }

  /** Numbers the keys of articles that came since, and finds what their names sound like. */
  #hear(): void {
    if (this.#heard === this.length) return
    let article = 0
    for (const entry of this.#aside) {
      if (article++ < this.#heard) continue
      for (const reader = new ByteReader(entry); !reader.isAtEnd; ) {
        reader.number()
        this.#keys.idOfHash(reader.bits(), reader.bits())
        for (let names = reader.number(); names > 0; names--) {
          if (reader.number() % 2 === 0) continue
          for (const key of blockKeys(reader.text())) this.#sounds.push(this.#keys.idOf(`sound ${key}`))
          this.#firsts.push(this.#sounds.length)
        }
      }
    }
    this.#heard = article
  }

  /**
   * Reads an article: for each fact a negative number, of its two weights, then the numbers of its keys. A name is found by
   * its sounds, which come after its key; one that nobody can pronounce proposes no pair.
   * @returns a column that lasts until the next article is read
   */
  #read(article: number): Column {
    this.#hear()
    const facts = this.#facts
    facts.clear()
    for (const reader = new ByteReader(this.#aside.at(article)); !reader.isAtEnd; ) {
      const weights = reader.number()
      const start = facts.push(-1 - weights)
      facts.push(this.#keys.idOfHash(reader.bits(), reader.bits()))
      const names = reader.number()
      for (let name = 0; name < names; name++) {
        const number = reader.number()
        if (number % 2 === 1) reader.skipText()
        const last = this.#firsts.get((number >>> 1) + 1)
        for (let at = this.#firsts.get(number >>> 1); at < last; at++) {
          const sound = this.#sounds.get(at)
          if (!facts.includes(sound, start + 2)) facts.push(sound)
        }
      }
      if (names > 0 && facts.length === start + 2) facts.set(start, -1 - (weights - (weights % WEIGHTS)))
    }
    return facts
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
    const facts = this.#read(article)
    const { marks, mark } = this.#newMark()
    for (let at = 0; at < facts.length; ) {
      const weight = this.#weights[(-1 - facts.get(at)) % WEIGHTS]!
      const last = lastKey(facts, at)
      for (let place = Math.min(at + 2, last); place <= last; place++) {
        const key = facts.get(place)
        if (weight > 0 && marks[key] !== mark) tell(key, weight)
        marks[key] = mark
      }
      at = last + 1
    }
  }

  /** The most that the facts of `a` that `b` may have too can weigh. */
  mostShared(a: number, b: number): number {
    const theirs = this.#read(b)
    const { marks, mark } = this.#newMark()
    for (let at = 0; at < theirs.length; at++) {
      const key = theirs.get(at)
      if (key >= 0) marks[key] = mark
    }
    let shared = 0
    const ours = this.#read(a)
    for (let at = 0; at < ours.length; ) {
      const last = lastKey(ours, at)
      for (let place = at + 1; place <= last; place++) {
        if (marks[ours.get(place)] !== mark) continue
        shared += Math.floor((-1 - ours.get(at)) / WEIGHTS)
        break
      }
      at = last + 1
    }
    return shared / HUNDREDTHS
  }

  #newMark(): { marks: Int32Array; mark: number } {
    if (this.#marks.length < this.keys) this.#marks = new Int32Array(this.keys)
    return { marks: this.#marks, mark: ++this.#mark }
  }
}

const halves = new Int32Array(2)

/** Where the last key of a fact stands. */
function lastKey(facts: Column, fact: number): number {
  let last = fact
  while (last + 1 < facts.length && facts.get(last + 1) >= 0) last++
  return last
}

/** The number of a value in a short list, at the end of which it is put where it is new. */
function numbered<T>(list: T[], value: T): number {
  const known = list.indexOf(value)
  return known >= 0 ? known : list.push(value) - 1
}
