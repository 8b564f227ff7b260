/** UTF-8 takes at most so many bytes for a code unit. */
const WIDEST = 3
/** Bytes of the longest number. */
const LONGEST = 5

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Writes numbers and texts one after another, for {@link ByteReader}: small numbers take one byte. */
export class ByteWriter {
  #bytes = new Uint8Array(4096)
  #end = 0

  /** What was written since the last time; it lasts until something else is written. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#end)
    this.#end = 0
    return taken
  }

  /** @param number whole, from 0, of 32 bits: seven bits a byte, the lowest first */
  number(number: number): void {
    this.#reserve(LONGEST)
    let rest = number
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#end++] = (rest & 0x7f) | 0x80
    this.#bytes[this.#end++] = rest
  }

  /** @param bits any 32, in four bytes */
  bits(bits: number): void {
    this.#reserve(4)
    this.#bytes[this.#end++] = bits
    this.#bytes[this.#end++] = bits >>> 8
    this.#bytes[this.#end++] = bits >>> 16
    this.#bytes[this.#end++] = bits >>> 24
  }

  /** @param text without lone surrogates */
  text(text: string): void {
    this.#reserve(LONGEST + WIDEST * text.length)
    const start = this.#end + LONGEST
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(start))
    this.number(written)
    this.#bytes.copyWithin(this.#end, start, start + written)
    this.#end += written
  }

  #reserve(count: number): void {
    if (this.#end + count <= this.#bytes.length) return
    const more = new Uint8Array(2 * (this.#end + count))
    more.set(this.#bytes.subarray(0, this.#end))
    this.#bytes = more
  }
}

/** Reads what {@link ByteWriter} wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  number(): number {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!
      number |= (byte & 0x7f) << shift
      if (byte < 0x80) return number >>> 0
    }
  }

  bits(): number {
    const at = this.#at
    this.#at += 4
    return this.#bytes[at]! | (this.#bytes[at + 1]! << 8) | (this.#bytes[at + 2]! << 16) | (this.#bytes[at + 3]! << 24)
  }

  text(): string {
    const length = this.number()
    const end = this.#at + length
    const text = decoder.decode(this.#bytes.subarray(this.#at, end))
    this.#at = end
    return text
  }

  /** Passes over a text. */
  skipText(): void {
    const length = this.number()
    this.#at += length
  }
}
