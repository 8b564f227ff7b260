import { firstStartingAfter, type Span } from './span.ts'

/** Spans that may nest, made ready to be asked which of them cover a stretch. */
export class SpanIndex<S extends Span> {
  readonly #spans: readonly S[]
  /** Furthest end among the spans up to each. */
  readonly #reach: readonly number[]

  /** @param sorted by start */
  constructor(sorted: readonly S[]) {
    this.#spans = sorted
    let reach = 0
    this.#reach = sorted.map(span => {
      reach = Math.max(reach, span.end)
      return reach
    })
  }

  /** The spans that cover all of a stretch, in order. Logarithmic, then as many steps as spans overlap it. */
  covering(stretch: Span): S[] {
    const covering: S[] = []
    for (let at = this.#lastUpTo(stretch.start); at >= 0 && this.#reach[at]! >= stretch.end; at--) {
      if (this.#spans[at]!.end >= stretch.end) covering.push(this.#spans[at]!)
    }
    return covering.reverse()
  }

  /** Whether any span covers all of a stretch. */
  covers(stretch: Span): boolean {
    const last = this.#lastUpTo(stretch.start)
    return last >= 0 && this.#reach[last]! >= stretch.end
  }

  /** Number of the last span that starts no later than an offset; -1 where none does. */
  #lastUpTo(offset: number): number {
    return firstStartingAfter(this.#spans, offset) - 1
  }
}
