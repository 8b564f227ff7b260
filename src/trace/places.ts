import { contains, firstEndingAfter, type Span } from '../core/span.ts'
import type { Document, Region, RegionKind } from '../read/document.ts'

/** How much the words at a place say about the article they stand in. */
export type Place = 'text' | 'quoted' | 'credit' | 'byline' | 'ignored'

/** Words there are not the article's: an address, a program, metadata. A byline holds a person's own name, or a sign-off. */
const IGNORED: ReadonlySet<RegionKind> = new Set(['link-target', 'code', 'front-matter'])

/** The regions of a document, ready to be asked about many spans: a question takes logarithmic time. */
export class Places {
  readonly #quoted: readonly Span[]
  readonly #credits: readonly Span[]
  readonly #bylines: readonly Span[]
  readonly #ignored: readonly Span[]

  constructor(document: Pick<Document, 'regions'>) {
    const { regions } = document
    this.#quoted = merged(regions.filter(region => region.kind === 'quotation').map(inside))
    this.#credits = merged(regions.filter(region => region.kind === 'credit'))
    this.#bylines = merged(regions.filter(region => region.kind === 'byline'))
    this.#ignored = merged(regions.filter(isIgnored))
  }

  /** The place that covers all of a span; a span that crosses a border stands in the text. */
  at(span: Span): Place {
    if (covers(this.#ignored, span)) return 'ignored'
    if (covers(this.#credits, span)) return 'credit'
    if (covers(this.#bylines, span)) return 'byline'
    return covers(this.#quoted, span) ? 'quoted' : 'text'
  }
}

/** A quotation left in another language shows what was quoted, not what was translated. */
function isIgnored(region: Region): boolean {
  return IGNORED.has(region.kind) || (region.kind === 'quotation' && region.language !== undefined)
}

/** A quotation without its marks: those are the writer's own. */
function inside(region: Region): Span {
  return { start: region.start + 1, end: Math.max(region.start + 1, region.end - 1) }
}

/** Nested and touching spans as one, in order. */
function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else joined.push(span)
  }
  return joined
}

function covers(spans: readonly Span[], span: Span): boolean {
  const candidate = spans[firstEndingAfter(spans, span.start)]
  return candidate !== undefined && contains(candidate, span)
}
