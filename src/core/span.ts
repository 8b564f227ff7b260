/** A half-open stretch of text in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Orders spans by start, then longest first: the order in which a reader meets them. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/**
 * Index of the first of `sorted` (ordered by `end`, not overlapping) that ends after `offset`.
 * @returns `sorted.length` when none does.
 */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first of `sorted` (ordered by `start`) that starts after `offset`; `sorted.length` when none does. */
export function firstStartingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]!.start > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** A span so much further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

/** Spans of a stretch, of those in order and not overlapping, in offsets from `base`. */
export function spansWithin(sorted: readonly Span[], stretch: Span, base: number): Span[] {
  const within: Span[] = []
  for (let at = firstEndingAfter(sorted, stretch.start); at < sorted.length && sorted[at]!.start < stretch.end; at++)
    within.push(moved(sorted[at]!, -base))
  return within
}
