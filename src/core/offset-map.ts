import { detached } from './detached.ts'
import type { Edit } from './edit.ts'
import type { Span } from './span.ts'

/** One stretch of plain text and where it came from. A copy has equal lengths; anything else was decoded, inserted or joined. */
type Piece = {
  readonly plain: number
  readonly source: number
  readonly plainLength: number
  readonly sourceLength: number
}

/** What a reader may leave out between two pieces without a person seeing it: soft hyphens, zero-width marks. */
const INVISIBLE = /^[\u00AD\u200B\u2060\uFEFF]*$/

/**
 * Writes an edit of the source as its markup wants it: characters escaped.
 * @param whole nothing but invisible marks stands between the characters that it replaces
 * @returns null where the edit would harm markup
 */
export type EditWriter = (edit: Edit, whole: boolean) => Edit | null

/** An exact map from plain text to the source it was read from. */
export class OffsetMap {
  readonly #pieces: readonly Piece[]
  readonly #source: string
  readonly #write: EditWriter

  constructor(pieces: readonly Piece[], source: string, write: EditWriter = (edit, whole) => (whole ? edit : null)) {
    this.#pieces = pieces
    this.#source = source
    this.#write = write
  }

  /** The map of a text that was taken as it is. */
  static identity(source: string): OffsetMap {
    return new OffsetMap([{ plain: 0, source: 0, plainLength: source.length, sourceLength: source.length }], source)
  }

  #indexAt(offset: number, asEnd: boolean): number {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      const from = this.#pieces[middle]!.plain
      if (asEnd ? from < offset : from <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  #offset(offset: number, asEnd: boolean): number {
    const piece = this.#pieces[this.#indexAt(offset, asEnd)]
    if (!piece) return 0
    const into = offset - piece.plain
    if (piece.plainLength === piece.sourceLength) return piece.source + Math.min(into, piece.sourceLength)
    if (into <= 0) return piece.source
    return asEnd || into >= piece.plainLength ? piece.source + piece.sourceLength : piece.source
  }

  /** The stretch of source that a stretch of plain text was read from: from its first to its last character. */
  toSource(span: Span): Span {
    const start = this.#offset(span.start, false)
    return { start, end: span.start === span.end ? start : Math.max(start, this.#offset(span.end, true)) }
  }

  /**
   * The stretch of plain text that was read from a stretch of source; null where nothing was, as of front matter. What was
   * decoded or joined comes whole. Readers take the source in its order.
   */
  toPlain(span: Span): Span | null {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const { source, sourceLength } = this.#pieces[middle]!
      if (source + sourceLength <= span.start) low = middle + 1
      else high = middle
    }
    let from = -1
    let to = -1
    for (let index = low; index < this.#pieces.length && this.#pieces[index]!.source < span.end; index++) {
      const { plain, source, plainLength, sourceLength } = this.#pieces[index]!
      const isCopy = plainLength === sourceLength
      const start = plain + (isCopy ? Math.max(0, span.start - source) : 0)
      const end = plain + (isCopy ? Math.min(plainLength, span.end - source) : plainLength)
      if (sourceLength === 0) continue
      if (from < 0) from = start
      to = end
    }
    return from < 0 ? null : { start: from, end: to }
  }

  /** Whether the source of a span reads straight through: nothing but invisible marks was left out inside it. */
  isWhole(span: Span): boolean {
    let index = this.#indexAt(span.start, false)
    for (; index + 1 < this.#pieces.length && this.#pieces[index + 1]!.plain < span.end; index++) {
      const here = this.#pieces[index]!
      const next = this.#pieces[index + 1]!
      if (!INVISIBLE.test(this.#source.slice(here.source + here.sourceLength, next.source))) return false
      if (next.sourceLength === 0 && next.plainLength > 0) return false
    }
    return true
  }

  /**
   * An edit of the plain text as an edit of the source.
   * @returns null when it would tear markup: then the finding stands without this fix
   */
  toSourceEdit(plainText: string, edit: Edit): Edit | null {
    return this.#written(edit) ?? this.#written(narrowed(plainText, edit))
  }

  #written(edit: Edit): Edit | null {
    return this.#write({ ...this.toSource(edit), text: edit.text }, this.isWhole(edit))
  }
}

/** The part of an edit that changes anything: a common beginning and end are left alone. */
function narrowed(plainText: string, edit: Edit): Edit {
  const written = plainText.slice(edit.start, edit.end)
  const shared = Math.min(written.length, edit.text.length)
  let head = 0
  while (head < shared && written[head] === edit.text[head]) head++
  let tail = 0
  while (tail < shared - head && written.at(-1 - tail) === edit.text.at(-1 - tail)) tail++
  return { start: edit.start + head, end: edit.end - tail, text: edit.text.slice(head, edit.text.length - tail) }
}

/** Builds plain text and its {@link OffsetMap} side by side. */
export class PlainTextBuilder {
  readonly #source: string
  readonly #write: EditWriter | undefined
  readonly #pieces: { -readonly [key in keyof Piece]: Piece[key] }[] = []
  /** The text so far, but for the stretch of source that goes on. */
  readonly #parts: string[] = []
  #from = 0
  #to = 0
  #length = 0

  constructor(source: string, write?: EditWriter) {
    this.#source = source
    this.#write = write
  }

  get length(): number {
    return this.#length
  }

  /** Takes source text as it stands. */
  copy(start: number, end: number): void {
    if (end <= start) return
    const last = this.#pieces.at(-1)
    if (last && last.plainLength === last.sourceLength && last.source + last.sourceLength === start) {
      last.plainLength += end - start
      last.sourceLength += end - start
    } else
      this.#pieces.push({ plain: this.#length, source: start, plainLength: end - start, sourceLength: end - start })
    if (start !== this.#to) {
      this.#takeUp()
      this.#from = start
    }
    this.#to = end
    this.#length += end - start
  }

  /** Puts `text` where the source has something else: an entity, a composed letter. An empty source span inserts. */
  replace(text: string, start: number, end: number): void {
    if (text === '') return
    if (this.#source.slice(start, end) === text) this.copy(start, end)
    else {
      this.#pieces.push({ plain: this.#length, source: start, plainLength: text.length, sourceLength: end - start })
      this.#takeUp()
      this.#parts.push(text)
      this.#length += text.length
    }
  }

  /** The finished text and map. */
  finish(): { text: string; map: OffsetMap } {
    this.#takeUp()
    const [first = ''] = this.#parts
    // A text that was cut from its source is a view into it, through which engines would go for each letter.
    const isView = this.#parts.length === 1 && first.length < this.#source.length
    const text = isView ? detached(first) : this.#parts.join('')
    return { text, map: new OffsetMap(this.#pieces, this.#source, this.#write) }
  }

  #takeUp(): void {
    if (this.#to > this.#from) this.#parts.push(this.#source.slice(this.#from, this.#to))
    this.#from = this.#to
  }
}
