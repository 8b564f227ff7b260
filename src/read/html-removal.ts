import type { Span } from '../core/span.ts'
import type { EditedBlock } from './html-edits.ts'
import { REMOVABLE } from './html-elements.ts'
import { type HtmlElement, isElement, isText } from './html-tree.ts'

/** A paragraph and the block element that it was read from; null for an attribute, or the article itself. */
export type Placed = {
  readonly text: Span
  readonly block: HtmlElement | null
  readonly quote?: EditedBlock['quote'] & string
}

/**
 * For each paragraph the element that goes when it goes: the one it fills, and elements around that hold nothing else.
 * @param placed in source order
 */
export function removableAround(placed: readonly Placed[]): EditedBlock[] {
  return placed.map(({ text, block, quote }, at) => {
    const from = placed[at - 1]?.text.end ?? 0
    const to = placed[at + 1]?.text.start ?? Number.POSITIVE_INFINITY
    let element: Span | null = null
    for (let around = block; around; around = wrapperOf(around)) {
      const span = spanOf(around)
      if (!REMOVABLE.has(around.tagName) || !span || span.start < from || span.end > to) break
      if (span.start > text.start || span.end < text.end) break
      element = span
    }
    return { text, element, ...(quote === undefined ? {} : { quote }) }
  })
}

/** The element around one that holds nothing else. */
function wrapperOf({ parentNode }: HtmlElement): HtmlElement | null {
  if (!parentNode || !('tagName' in parentNode)) return null
  let elements = 0
  for (const node of parentNode.childNodes) {
    if (isElement(node) ? ++elements > 1 : isText(node) && /\S/.test(node.value)) return null
  }
  return parentNode
}

function spanOf({ sourceCodeLocation: place }: HtmlElement): Span | null {
  return place ? { start: place.startOffset, end: place.endOffset } : null
}
