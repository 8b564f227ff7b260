import type { Edit } from '../core/edit.ts'
import type { EditWriter } from '../core/offset-map.ts'
import type { Span } from '../core/span.ts'

/** Where a paragraph stands in a page, in source offsets. */
export type EditedBlock = {
  /** From its first character to its last. */
  readonly text: Span
  /** The element to take out with it; null where the page needs it. */
  readonly element: Span | null
  /** The marks around the attribute that it is the value of. */
  readonly quote?: '"' | "'"
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A bare `<` or `&` that stands as it is only because of what comes after it. */
const OPEN = /<$|&#?[A-Za-z\d]*$/
/** Characters of the longest reference and its `&`. */
const LONGEST_NAME = 33

/**
 * Writes edits into HTML: what would be markup is escaped, and no tag is touched. A whole paragraph is taken out with
 * its element; any other edit across a tag is refused.
 * @param blocks in source order
 */
export function htmlEditWriter(source: string, blocks: readonly EditedBlock[]): EditWriter {
  return (edit, whole) => {
    const removed = edit.text === '' ? removal(blocks, edit) : null
    if (removed || !whole) return removed
    const block = blocks[lastFrom(blocks, edit.start)]
    // Before all of them stands front matter, which is no HTML.
    if (!block) return edit
    if (edit.end > block.text.end || /[<>]/.test(source.slice(edit.start, edit.end))) return null
    if (OPEN.test(source.slice(Math.max(0, edit.start - LONGEST_NAME), edit.start))) return null
    const { quote } = block
    return { ...edit, text: edit.text.replace(quote ? /[&<>"']/g : /[&<>]/g, mark => escaped(mark, quote)) }
  }
}

function escaped(mark: string, quote: string | undefined): string {
  return (mark === '"' || mark === "'") && mark !== quote ? mark : ESCAPES[mark]!
}

/** The edit that takes out a paragraph with its element; null where an edit takes out less, or more than the one. */
function removal(blocks: readonly EditedBlock[], edit: Edit): Edit | null {
  const at = lastFrom(blocks, edit.end - 1)
  const block = blocks[at]
  if (!block?.element || block.text.end !== edit.end || block.text.start < edit.start) return null
  const before = blocks[at - 1]
  return before && before.text.end > edit.start ? null : { ...block.element, text: '' }
}

/** Index of the last block that starts at an offset or before it; -1 for none. */
function lastFrom(blocks: readonly EditedBlock[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (blocks[middle]!.text.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
