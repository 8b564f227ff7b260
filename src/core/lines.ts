/** A place as people count it: both 1-based, columns in UTF-16 code units. */
export type Position = { readonly line: number; readonly column: number }

/** Line starts of a text, for turning offsets into positions. CRLF, LF and CR each end a line. */
export class Lines {
  readonly #text: string
  #known: readonly number[] | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** Found when first asked for: an article without findings needs none. */
  get #starts(): readonly number[] {
    this.#known ??= startsOf(this.#text)
    return this.#known
  }

  get count(): number {
    return this.#starts.length
  }

  /** Line and column of an offset; an offset past the end is clamped to the end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length))
    const starts = this.#starts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - starts[low]! + 1 }
  }

  /** Offset of a line's first code unit. @param line 1-based */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length
  }

  /** A line's text without its line ending. @param line 1-based */
  text(line: number): string {
    let end = this.#starts[line] ?? this.#text.length
    // By hand: a pattern would read the whole line for each finding on it.
    while (end > this.start(line) && (this.#text[end - 1] === '\n' || this.#text[end - 1] === '\r')) end--
    return this.#text.slice(this.start(line), end)
  }
}

function startsOf(text: string): number[] {
  const starts = [0]
  if (text.includes('\r')) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
    }
  } else for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
  return starts
}
