import { closeSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs'

/** Bytes gathered before they are written. */
const FLUSH = 4 * 1024 * 1024

/** Where an article's two texts lie: start and length, in bytes of the segment's data. */
export type Place = { readonly segment: Segment; readonly head: Stretch; readonly tail: Stretch }
type Stretch = readonly [start: number, length: number]

/** A line of the index: whose texts, and where they lie one after another. */
type Line = [path: string, hash: string, start: number, headLength: number, tailLength: number]

/**
 * What one run wrote: `NAME.index`, which every later run reads, and `NAME.data`, of which a run over articles that have not
 * changed reads little.
 */
export class Segment {
  readonly path: string
  readonly #data: number
  readonly #end: number
  readonly #index: string

  /** @param path of its files without their endings @throws what opening and reading a file throw */
  constructor(path: string) {
    this.path = path
    this.#index = readFileSync(`${path}.index`, 'utf8')
    this.#data = openSync(`${path}.data`, 'r')
    this.#end = fstatSync(this.#data).size
  }

  /** What it holds, up to where it is torn, as by a run that was killed. */
  *places(): Generator<[path: string, hash: string, place: Place]> {
    for (const text of this.#index.split('\n')) {
      const line = lineOf(text)
      if (!line) return
      const [path, hash, start, head, tail] = line
      if (start + head + tail > this.#end) return
      yield [path, hash, { segment: this, head: [start, head], tail: [start + head, tail] }]
    }
  }

  /** @throws what reading a file throws */
  read([start, length]: Stretch): string {
    const bytes = Buffer.allocUnsafe(length)
    if (readSync(this.#data, bytes, 0, length, start) < length) throw new Error(`${this.path} is too short`)
    return bytes.toString('utf8')
  }

  close(): void {
    closeSync(this.#data)
  }
}

function lineOf(text: string): Line | null {
  try {
    return JSON.parse(text) as Line
  } catch {
    return null
  }
}

/** Writes a segment. Data goes first, so that nothing in the index lacks its own. */
export class SegmentWriter {
  readonly #index: number
  readonly #data: number
  #pending: { lines: string[]; texts: string[]; size: number } = { lines: [], texts: [], size: 0 }
  #end = 0

  /** @throws what opening a file throws */
  constructor(path: string) {
    this.#data = openSync(`${path}.data`, 'wx')
    this.#index = openSync(`${path}.index`, 'wx')
  }

  add(path: string, hash: string, head: string, tail: string): void {
    const [headLength, tailLength] = [Buffer.byteLength(head), Buffer.byteLength(tail)]
    const line: Line = [path, hash, this.#end, headLength, tailLength]
    this.#end += headLength + tailLength
    this.#pending.lines.push(`${JSON.stringify(line)}\n`)
    this.#pending.texts.push(head, tail)
    this.#pending.size += head.length + tail.length
    if (this.#pending.size > FLUSH) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#data)
    closeSync(this.#index)
  }

  #flush(): void {
    writeAll(this.#data, this.#pending.texts.join(''))
    writeAll(this.#index, this.#pending.lines.join(''))
    this.#pending = { lines: [], texts: [], size: 0 }
  }
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
