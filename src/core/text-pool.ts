import { Column } from './column.ts'

/** Bytes of a block of texts. */
const BLOCK = 1 << 20
/** UTF-8 takes at most so many bytes for a code unit. */
const WIDEST = 3

/** Many short texts, one after another in blocks of UTF-8: a million of them take little more than their letters. */
export class TextPool {
  readonly #blocks: Uint8Array[] = []
  /** Where each text begins, as if all blocks were one. */
  readonly #starts = new Column()
  readonly #lengths = new Column()
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  #end = 0

  /**
   * Adds a text without lone surrogates, of less than 100,000 code units.
   * @returns its number
   */
  add(text: string): number {
    // A text lies in one block.
    if ((this.#end % BLOCK) + WIDEST * text.length > BLOCK || this.#blocks.length === 0) {
      this.#end = this.#blocks.length * BLOCK
      this.#blocks.push(new Uint8Array(BLOCK))
    }
    const { written } = this.#encoder.encodeInto(text, this.#blocks.at(-1)!.subarray(this.#end % BLOCK))
    this.#lengths.push(written)
    this.#end += written
    return this.#starts.push(this.#end - written)
  }

  /** The text of a number. */
  get(number: number): string {
    const start = this.#starts.get(number)
    const [block, from] = [Math.floor(start / BLOCK), start % BLOCK]
    return this.#decoder.decode(this.#blocks[block]!.subarray(from, from + this.#lengths.get(number)))
  }
}
