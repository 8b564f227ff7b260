import { utf8Length } from './utf8.ts'

/** GitHub takes 65,536 characters in a comment; bytes are never fewer. */
const MOST = 65_536
/** Bytes kept for the last lines. */
const RESERVE = 600

/** The Markdown of a comment that grows block by block, as long as there is room; what finds none is counted. */
export class Comment {
  readonly #lines: string[]
  #bytes: number
  #left = 0

  constructor(opening: readonly string[]) {
    this.#lines = [...opening]
    this.#bytes = utf8Length(opening.join('\n')) + 1
  }

  /**
   * Adds lines, all or none.
   * @param counts how many things they tell, where they find no room
   * @returns whether they found room
   */
  add(lines: readonly string[], counts = 1): boolean {
    const bytes = utf8Length(lines.join('\n')) + 1
    if (this.#bytes + bytes > MOST - RESERVE) {
      this.#left += counts
      return false
    }
    this.#bytes += bytes
    this.#lines.push(...lines)
    return true
  }

  /** The comment. @param leftOut says how many things found no room */
  text(leftOut: (count: number) => string): string {
    const end = this.#left > 0 ? ['', leftOut(this.#left)] : []
    return `${[...this.#lines, ...end].join('\n').trimEnd()}\n`
  }
}
