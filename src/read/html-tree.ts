import type { parseFragment, Token, DefaultTreeAdapterTypes as Tree } from 'parse5'
import { Failure } from '../core/failure.ts'

export type HtmlDocument = Tree.Document
export type HtmlElement = Tree.Element
export type HtmlNode = Tree.ChildNode
export type HtmlText = Tree.TextNode
type Parent = Tree.ParentNode

/** Parses a fragment. */
export type FragmentParser = typeof parseFragment

/** Loads the parser: only where a page is read. */
export async function loadFragmentParser(): Promise<FragmentParser> {
  return (await import('parse5')).parseFragment
}

/**
 * More elements than a page of this size can have meant. Unclosed `<b>` and `<font>` are opened anew in every paragraph,
 * as the standard wants it, so that a small page may grow a tree of any size.
 */
const MOST = 200_000
const MOST_PER_TAG = 8

/** A page, and whether the parser moved text: then it may stand in the tree before text that comes first in the source. */
export type ParsedPage = { readonly document: HtmlDocument; readonly moved: boolean }

/**
 * Parses a page as browsers do (WHATWG HTML, by parse5 8.1.1). A text node holds one stretch of the source: the parser
 * by itself joins what an ignored tag parts, or what an element in the wrong place, as in a table, brought together.
 * @throws Failure `html-tangled`
 */
export async function parseHtml(source: string): Promise<ParsedPage> {
  const { defaultTreeAdapter: tree, Parser } = await import('parse5')
  const most = MOST + MOST_PER_TAG * source.split('<').length
  let made = 0
  let moved = false
  let textStart = -1
  const textNode = (value: string): HtmlText => ({ nodeName: '#text', value, parentNode: null })
  class PlacingParser extends Parser<Tree.DefaultTreeAdapterMap> {
    override _insertCharacters(token: Token.CharacterToken): void {
      textStart = token.location?.startOffset ?? -1
      super._insertCharacters(token)
    }
  }
  const document = PlacingParser.parse<Tree.DefaultTreeAdapterMap>(source, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...tree,
      createElement(name, namespace, attributes) {
        if (++made > most) throw new Failure('html-tangled', { most })
        return tree.createElement(name, namespace, attributes)
      },
      insertText(parent: Parent, text: string) {
        const last = parent.childNodes.at(-1)
        if (last && isText(last) && last.sourceCodeLocation?.endOffset === textStart) last.value += text
        else tree.appendChild(parent, textNode(text))
      },
      insertBefore(parent: Parent, node: HtmlNode, before: HtmlNode) {
        moved = true
        tree.insertBefore(parent, node, before)
      },
      insertTextBefore(parent: Parent, text: string, before: HtmlNode) {
        moved = true
        tree.insertBefore(parent, textNode(text), before)
      },
    },
  })
  return { document, moved }
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
export function nodesOf(root: Parent): HtmlNode[] {
  const nodes: HtmlNode[] = []
  const stack: HtmlNode[] = root.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node)
    if (!isElement(node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!)
  }
  return nodes
}
