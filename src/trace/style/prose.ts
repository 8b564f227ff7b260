import type { Span } from '../../core/span.ts'
import type { Document, RegionKind } from '../../read/document.ts'
import { readTokens, type Tokens } from './tokens.ts'

/** Words there are not how the article's author writes: other people's, or no prose at all. */
const NOT_PROSE: ReadonlySet<RegionKind> = new Set([
  ...(['quotation', 'byline', 'dateline', 'credit', 'link-target', 'code', 'front-matter'] as const),
])

/** The tokens of an article's own prose: what it quotes is left out, the marks around it stay. */
export function proseOf({ text, regions }: Pick<Document, 'text' | 'regions'>): Tokens {
  const skip: Span[] = []
  for (const { kind, start, end } of regions) {
    if (!NOT_PROSE.has(kind)) continue
    const from = kind === 'quotation' ? start + 1 : start
    const to = kind === 'quotation' ? Math.max(from, end - 1) : end
    const last = skip.at(-1)
    if (last && from <= last.end) skip[skip.length - 1] = { start: last.start, end: Math.max(last.end, to) }
    else skip.push({ start: from, end: to })
  }
  return readTokens(text, skip)
}
