import { later } from '../core/later.ts'
import type { Span } from '../core/span.ts'
import type { Piece } from './block.ts'
import { piecesOf, type References } from './html-references.ts'
import { attribute, type HtmlElement } from './html-tree.ts'

/** The value of an attribute in the source, between its marks; without marks `quote` is null. */
export type Written = Span & { readonly quote: '"' | "'" | null }

/** Where the value of an attribute is written; null where the parser made the element up. */
export function writtenValue(source: string, element: HtmlElement, name: string): Written | null {
  const location = element.sourceCodeLocation
  const place = location?.attrs?.[name]
  if (!place) return null
  const end = place.endOffset
  const equals = source.indexOf('=', place.startOffset)
  if (equals < 0 || equals >= end) return { start: end, end, quote: null }
  let start = equals + 1
  while (start < end && /[ \t\n\f\r]/.test(source.charAt(start))) start++
  const mark = source.charAt(start)
  if (mark !== '"' && mark !== "'") return { start, end, quote: null }
  return { start: start + 1, end: source[end - 1] === mark && end > start + 1 ? end - 1 : end, quote: mark }
}

/** The description of a picture. */
export type Alternative = { readonly pieces: readonly Piece[]; readonly quote: '"' | "'" }

/** Two letters in a row: an icon or an emoji has fewer. */
const WORD = later(() => /\p{L}\p{M}*\p{L}/u)

/** The alternative text of an image, where it holds words and its place in the source is certain. */
export function alternativeOf(source: string, image: HtmlElement, references: References): Alternative | null {
  const value = attribute(image, 'alt')
  if (value === undefined || !WORD().test(value)) return null
  const written = writtenValue(source, image, 'alt')
  if (!written?.quote) return null
  const pieces = piecesOf(source, written.start, written.end, value, references)
  return pieces && { pieces, quote: written.quote }
}
