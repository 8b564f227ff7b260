import { Column } from './column.ts'

/** Bytes of a block of texts. */
const BLOCK = 1 << 20
/** UTF-8 takes at most so many bytes for a code unit. */
const WIDEST = 3
/** Ends a text: no byte of UTF-8. */
const END = 0xff

/** Many short texts, one after another in blocks of UTF-8: a million of them take little more than their letters. */
export class TextPool {
  readonly #blocks: Uint8Array[] = []
  /** Where each text begins, as if all blocks were one. */
  readonly #starts = new Column()
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  #end = 0

  /**
   * Adds a text without lone surrogates, of less than 100,000 code units.
   * @returns its number
   */
  add(text: string): number {
    return this.#starts.push(this.#write(text))
  }

  /** Puts another text in the place of one, the room of which is lost. */
  replace(number: number, text: string): void {
    this.#starts.set(number, this.#write(text))
  }

  /** The text of a number. */
  get(number: number): string {
    const start = this.#starts.get(number)
    const [block, from] = [Math.floor(start / BLOCK), start % BLOCK]
    const bytes = this.#blocks[block]!
    return this.#decoder.decode(bytes.subarray(from, bytes.indexOf(END, from)))
  }

  /** @returns where it begins */
  #write(text: string): number {
    // A text lies in one block.
    if ((this.#end % BLOCK) + WIDEST * text.length + 1 > BLOCK || this.#blocks.length === 0) {
      this.#end = this.#blocks.length * BLOCK
      this.#blocks.push(new Uint8Array(BLOCK))
    }
    const [bytes, start] = [this.#blocks.at(-1)!, this.#end]
    const { written } = this.#encoder.encodeInto(text, bytes.subarray(start % BLOCK))
    bytes[(start % BLOCK) + written] = END
    this.#end = start + written + 1
    return start
  }
}
