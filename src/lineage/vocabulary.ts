/** Gives each key of a run a number, and counts in how many articles it occurs. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #articles: number[] = []
  #count = 0

  /** The number of a key, the same for the whole run. */
  idOf(key: string): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#articles.length
    this.#ids.set(key, id)
    this.#articles.push(0)
    return id
  }

  /** Counts one more article. @param ids of its keys, any number of times each */
  count(ids: Iterable<number>): void {
    this.#count++
    for (const id of new Set(ids)) this.#articles[id]!++
  }

  /** How many articles were counted. */
  get articles(): number {
    return this.#count
  }

  /** How many keys were numbered. */
  get size(): number {
    return this.#articles.length
  }

  /** Number of articles with a key. */
  of(id: number): number {
    return this.#articles[id] ?? 0
  }

  /** How much more a rare key weighs in a run of this size: evidence is judged in this unit. */
  get scale(): number {
    return 1 + Math.log10(1 + this.#count / 3)
  }
}
