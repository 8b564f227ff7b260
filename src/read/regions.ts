import type { LanguageTag } from '../core/language.ts'
import { bySpan, type Span } from '../core/span.ts'
import { findAddresses } from './addresses.ts'
import type { Composed } from './block.ts'
import type { Format, Kept, QuoteMark, Region } from './document.ts'
import { findHeadings } from './headings.ts'
import { addressesOf, linesOf } from './kept.ts'
import { findNewsLines } from './news-lines.ts'
import { findQuotations } from './quotations.ts'

/** Regions of a document and its quotation marks. */
export type Marked = { readonly regions: readonly Region[]; readonly quoteMarks: readonly QuoteMark[] }

/**
 * Every region of a text: those that came from markup, and those that only the words show.
 * @param composed the text, its paragraphs and the regions that came from markup
 * @param kept what is remembered of the paragraphs
 */
export function markRegions(composed: Composed, format: Format, language: LanguageTag, kept?: Kept): Marked {
  const { text, paragraphs } = composed
  const regions: Region[] = [...composed.regions]
  for (const span of kept ? addressesOf(kept.placed) : findAddresses(text))
    regions.push({ kind: 'link-target', ...span })
  const skipped = withoutOverlaps(regions.filter(({ kind }) => kind === 'code' || kind === 'link-target'))
  const named = new Set(
    regions.filter(({ kind }) => kind === 'heading' || kind === 'front-matter').map(({ start }) => start),
  )
  const body = named.size === 0 ? paragraphs : paragraphs.filter(({ start }) => !named.has(start))
  const marked = new Set(composed.regions.map(({ kind, start }) => `${kind} ${start}`))
  const found = kept ? linesOf(paragraphs, kept.placed, named) : findNewsLines(text, body)
  const lines = found.filter(({ kind, start }) => !marked.has(`${kind} ${start}`))
  regions.push(...lines)
  if (format === 'text') {
    const taken = new Set(lines.filter(({ kind }) => kind !== 'dateline').map(({ start }) => start))
    for (const span of findHeadings(text, paragraphs, taken)) regions.push({ kind: 'heading', ...span })
  }
  const { spans, marks } = findQuotations(text, paragraphs, language, skipped)
  for (const span of spans) regions.push({ kind: 'quotation', ...span })
  return { regions: regions.sort(bySpan), quoteMarks: marks }
}

/** What starts inside the stretch before it is left out. @returns sorted */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort(bySpan)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
