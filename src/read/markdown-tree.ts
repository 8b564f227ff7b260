import type { Nodes, PhrasingContent, Root } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type { Span } from '../core/span.ts'
import type { Piece } from './block.ts'

/**
 * The parser decodes text and forgets where each character stood. These handlers keep it: each text node gets the
 * pieces that its value was made of. Names and duties of the handlers are those of mdast-util-from-markdown 2.1.0.
 */
export type Traced = {
  /** Text and inline code: where the text came from. */
  pieces?: Piece[]
  /** Images: the description's own nodes. */
  described?: readonly PhrasingContent[]
}

type Handle = (this: CompileContext, token: Token) => undefined
type Node = Nodes & Traced

function spanOf(token: Token): Span {
  return { start: token.start.offset, end: token.end.offset }
}

/** Ends a text node's part, and notes where it stood. */
function closeData(context: CompileContext, token: Token, piece: Piece): void {
  const tail = context.stack.pop() as (Node & { value: string }) | undefined
  if (!tail?.position) return
  tail.value += context.sliceSerialize(token)
  tail.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset }
  note(tail, piece)
}

function note(node: Traced, piece: Piece): void {
  node.pieces ??= []
  const { pieces } = node
  pieces.push(piece)
}

const copyData: Handle = function (token) {
  closeData(this, token, spanOf(token))
}

/** Line endings inside a paragraph read as a space. */
const lineEnding: Handle = function (token) {
  const context = this.stack.at(-1)
  if (!context) return
  if (this.data.atHardBreak) {
    const last = 'children' in context ? context.children.at(-1) : undefined
    if (last?.position) last.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset }
    this.data.atHardBreak = undefined
  } else if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(context.type)) {
    this.config.enter['data']?.call(this, token)
    closeData(this, token, { ...spanOf(token), text: ' ' })
  }
}

/** An entity: its value has just been added to the text. */
const characterReference: Handle = function (token) {
  const tail = this.stack.pop() as (Node & { value: string; decodedFrom?: number }) | undefined
  if (!tail?.position) return
  tail.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset }
  note(tail, { ...spanOf(token), text: tail.value.slice(tail.decodedFrom ?? 0) })
}

const startReference: Handle = function (token) {
  this.config.enter['data']?.call(this, token)
  const tail = this.stack.at(-1) as (Node & { value: string; decodedFrom?: number }) | undefined
  if (tail) tail.decodedFrom = tail.value.length
}

/** Inline code: the buffered text, with its pieces. */
const codeText: Handle = function (token) {
  const fragment = this.stack.at(-1) as unknown as { children: Node[] }
  const pieces = fragment.children.flatMap(child => child.pieces ?? [])
  const value = this.resume()
  const node = this.stack.at(-1) as Node & { value: string }
  node.value = value
  node.pieces = pieces
  this.exit(token)
}

/** The label of a link or an image; the parser keeps an image's as a string only. */
const label: Handle = function () {
  const fragment = this.stack.at(-1) as unknown as { children: PhrasingContent[] }
  const value = this.resume()
  const node = this.stack.at(-1) as Node
  this.data.inReference = true
  if (node.type === 'link') node.children = fragment.children
  else {
    if (node.type === 'image') node.alt = value
    node.described = fragment.children
  }
}

/** The extension that keeps places. */
const traced: Extension = {
  enter: { characterReference: startReference },
  exit: {
    data: copyData,
    characterEscapeValue: copyData,
    autolinkProtocol: copyData,
    autolinkEmail: copyData,
    codeTextData: copyData,
    characterReference,
    lineEnding,
    codeText,
    label,
  },
}

export type Parse = (markdown: string) => Root

/** Loads the Markdown parser: CommonMark with GitHub's tables, footnotes, strikethrough and task lists. */
export async function loadMarkdownParser(): Promise<Parse> {
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
  ])
  const extensions = [gfm()]
  // Transforms rebuild text nodes without places; what they would find, addresses, is found in the plain text.
  const mdastExtensions = [...gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] })), traced]
  return markdown => fromMarkdown(markdown, { extensions, mdastExtensions })
}
