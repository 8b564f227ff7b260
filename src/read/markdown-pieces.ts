import type { Piece } from './block.ts'
import { softBreak } from './text.ts'

/** The pieces of a block as text: line endings as they read, no blanks at either end. @param pieces a line ending is a space */
export function asText(source: string, pieces: readonly Piece[]): Piece[] {
  return trimmed(
    source,
    pieces.map((piece, at) => (piece.text === ' ' ? { ...piece, text: lineBreak(source, pieces, at) } : piece)),
  )
}

/** What a line ending between two pieces reads as; beside decoded text it is a space. */
function lineBreak(source: string, pieces: readonly Piece[], at: number): string {
  const before = pieces[at - 1]
  const after = pieces[at + 1]
  if (!before || !after || before.text !== undefined || after.text !== undefined) return ' '
  return softBreak(source, before.end, after.start)
}

/** Pieces without blanks at either end. */
function trimmed(source: string, pieces: readonly Piece[]): Piece[] {
  const kept = [...pieces]
  for (let first = kept[0]; first; first = kept[0]) {
    const text = first.text ?? source.slice(first.start, first.end)
    const blanks = /^[ \t\r\n]*/.exec(text)![0].length
    if (blanks < text.length) {
      if (blanks > 0 && first.text === undefined) kept[0] = { ...first, start: first.start + blanks }
      break
    }
    kept.shift()
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.text ?? source.slice(last.start, last.end)
    const length = text.trimEnd().length
    if (length > 0) {
      if (last.text === undefined && !/\u00A0/.test(text.slice(length)))
        kept[kept.length - 1] = { ...last, end: last.start + length }
      break
    }
    kept.pop()
  }
  return kept
}
