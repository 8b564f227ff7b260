import type { Io } from '../io.ts'
import { decodedLines } from '../lines.ts'

/** Questions to the person at standard input, answered line by line: at a terminal, or from a pipe. */
export class Answers {
  readonly #io: Io
  readonly #chunks: AsyncIterator<string[]>
  #lines: string[] = []

  constructor(io: Io) {
    this.#io = io
    this.#chunks = decodedLines(io.stdin())[Symbol.asyncIterator]()
  }

  /** @returns the line without spaces around it; null when there are no more */
  async ask(question: string): Promise<string | null> {
    await this.#io.stdout.write(`${question} `)
    while (this.#lines.length === 0) {
      const next = await this.#chunks.next()
      if (next.done) return null
      this.#lines = next.value
    }
    return this.#lines.shift()!.trim()
  }

  /** Lets go of standard input, so that the process may end. */
  async close(): Promise<void> {
    await this.#chunks.return?.(undefined)
  }
}
