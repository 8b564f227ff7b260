import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element of a page, its text with that of its children. */
export type PageElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly classes: readonly string[]
  readonly text: string
}

/** Every element of a page in document order, as a browser builds it. */
export function elementsOf(html: string): PageElement[] {
  return [...walk(parse(html))]
}

function* walk(node: DefaultTreeAdapterTypes.Node): Generator<PageElement> {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    const classes = (attributes['class'] ?? '').split(' ')
    yield { name: node.tagName, attributes, classes, text: textOf(node) }
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child)
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
