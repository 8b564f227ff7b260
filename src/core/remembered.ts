import { detached } from './detached.ts'

/**
 * What was made of texts, remembered: they come back from article to article. Beyond so many all are forgotten, and made anew.
 * None keeps the text alive that it was cut from.
 */
export class Remembered<T> {
  readonly #most: number
  readonly #known = new Map<string, T>()

  constructor(most: number) {
    this.#most = most
  }

  /** @param make is given a copy of the text that stands by itself */
  of(text: string, make: (own: string) => T): T {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    if (this.#known.size >= this.#most) this.#known.clear()
    const own = detached(text)
    const made = make(own)
    this.#known.set(own, made)
    return made
  }
}
