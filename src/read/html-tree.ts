import type { parse, parseFragment, DefaultTreeAdapterTypes as Tree } from 'parse5'
import { Failure } from '../core/failure.ts'

export type HtmlDocument = Tree.Document
export type HtmlElement = Tree.Element
export type HtmlNode = Tree.ChildNode
export type HtmlText = Tree.TextNode
type Parent = Tree.ParentNode

/** The parser, loaded only where a page is read. */
export type HtmlParser = { readonly parse: typeof parse; readonly parseFragment: typeof parseFragment }

/** Loads the parser. */
export async function loadHtmlParser(): Promise<HtmlParser> {
  const { parse, parseFragment } = await import('parse5')
  return { parse, parseFragment }
}

/**
 * More elements than a page of this size can have meant. Unclosed `<b>` and `<font>` are opened anew in every paragraph,
 * as the standard wants it, so that a small page may grow a tree of any size.
 */
const MOST = 200_000
const MOST_PER_TAG = 8

/**
 * Parses a page as browsers do (WHATWG HTML, by parse5). Text is kept in the stretches in which the source has it, each
 * with its own place: the parser joins what an element in the wrong place, as in a table, moved together.
 * @throws Failure `html-tangled`
 */
export async function parseHtml(source: string): Promise<HtmlDocument> {
  const { defaultTreeAdapter: tree, parse } = await import('parse5')
  const most = MOST + MOST_PER_TAG * source.split('<').length
  let made = 0
  const textNode = (value: string): HtmlText => ({ nodeName: '#text', value, parentNode: null })
  return parse(source, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...tree,
      createElement(name, namespace, attributes) {
        if (++made > most) throw new Failure('html-tangled', { most })
        return tree.createElement(name, namespace, attributes)
      },
      insertText(parent: Parent, text: string) {
        tree.appendChild(parent, textNode(text))
      },
      insertTextBefore(parent: Parent, text: string, before: HtmlNode) {
        tree.insertBefore(parent, textNode(text), before)
      },
    },
  })
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

/** Whether a node is text. */
export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text'
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find(attr => attr.name === name)?.value
}

/** The words of an attribute that holds several, as `class`, in lower case. */
export function tokens(element: HtmlElement, name: string): string[] {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean)
}

/** The language an element says it is in: `lang`, or `xml:lang` in XHTML; empty where it says that nobody knows. */
export function langOf(element: HtmlElement): string | undefined {
  for (const { name, value } of element.attrs) if (name === 'lang' || name === 'xml:lang') return value.trim()
  return undefined
}

/** All nodes below a document or an element, in reading order. Content of templates is no part of a page. */
export function* nodesOf(root: Parent): Generator<HtmlNode> {
  const stack: HtmlNode[] = root.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    if (!isElement(node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!)
  }
}
