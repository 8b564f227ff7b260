import { firstEndingAfter, overlaps, type Span } from '../core/span.ts'
import type { Mention } from '../find/mention.ts'

/** Asks whether a stretch belongs to a mention of the glossary. */
export function mentionedIn(mentions: readonly Mention[]): (span: Span) => boolean {
  const spans = mentions.map(mention => mention.span)
  return span => {
    const next = spans[firstEndingAfter(spans, span.start)]
    return next !== undefined && overlaps(next, span)
  }
}
