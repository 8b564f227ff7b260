import { detached } from './detached.ts'

/**
 * What was made of texts, remembered: they come back from article to article. Of more than so many those are forgotten that
 * were not asked for since the last time some were. None keeps the text alive that it was cut from.
 */
export class Remembered<T> {
  readonly #most: number
  #recent = new Map<string, T>()
  #older = new Map<string, T>()

  /** @param most how many there are at the most */
  constructor(most: number) {
    this.#most = most
  }

  /** @param make is given a copy of the text that stands by itself */
  of(text: string, make: (own: string) => T): T {
    const recent = this.#recent.get(text)
    if (recent !== undefined) return recent
    const older = this.#older.get(text)
    const own = detached(text)
    const made = older ?? make(own)
    if (2 * this.#recent.size >= this.#most) {
      this.#older = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(own, made)
    return made
  }
}
