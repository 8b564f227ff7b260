import type { Span } from './span.ts'

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
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#spans[middle]!.start <= stretch.start) low = middle + 1
      else high = middle
    }
    const covering: S[] = []
    for (let at = low - 1; at >= 0 && this.#reach[at]! >= stretch.end; at--) {
      if (this.#spans[at]!.end >= stretch.end) covering.push(this.#spans[at]!)
    }
    return covering.reverse()
  }
}
