import type { Nodes } from 'mdast'
import type { Span } from '../core/span.ts'
import type { Block, Piece } from './block.ts'
import type { RegionKind } from './document.ts'
import { type Chunk, chunkMarkdown } from './markdown-chunks.ts'
import { collectDefinitions, type Definitions, definitionsFor } from './markdown-definitions.ts'
import { type LightReader, readLight } from './markdown-light.ts'
import { asText } from './markdown-pieces.ts'
import { loadMarkdownParser, type Parse, type Traced } from './markdown-tree.ts'
import { contentOf, readLines } from './source-lines.ts'
import { softBreak } from './text.ts'

/** The blocks of a Markdown article and where its HTML stands, for the comments in it. */
export type Markdown = { readonly blocks: readonly Block[]; readonly comments: readonly Span[] }

/**
 * Reads Markdown from an offset on: paragraphs, headings, list items, table cells, footnotes. Code blocks and HTML stay out.
 * @param light reads what needs no parser
 */
export async function readMarkdown(source: string, from: number, light: LightReader = readLight): Promise<Markdown> {
  const blocks: Block[] = []
  const html: Span[] = []
  let parse: Parse | null = null
  let definitions: Definitions | null = null
  // Where a label may be defined, brackets may be links anywhere.
  for (const chunk of chunkMarkdown(source, from, source.includes(']:', from) ? null : light)) {
    if (chunk.kind === 'light') blocks.push(...chunk.blocks)
    if (chunk.kind === 'html') html.push({ start: chunk.start, end: chunk.end })
    if (chunk.kind === 'plain' || chunk.kind === 'raw') readLinesAsBlocks(source, chunk, blocks)
    if (chunk.kind !== 'markup') continue
    parse ??= await loadMarkdownParser()
    const isWhole = chunk.start === from && chunk.end === source.length
    definitions ??= isWhole ? new Map() : collectDefinitions(source, from)
    readChunk(source, chunk, parse, definitions, blocks, html)
  }
  return { blocks, comments: html }
}

/** Lines without markup: blank lines part paragraphs, others wrap. */
function readLinesAsBlocks(source: string, chunk: Chunk, blocks: Block[]): void {
  let pieces: Piece[] = []
  const flush = () => {
    if (pieces.length > 0) blocks.push({ pieces, regions: [] })
    pieces = []
  }
  // Cut out first: looking for line endings would go on to the end of the article each time.
  for (const line of readLines(source.slice(chunk.start, chunk.end))) {
    const content = contentOf(source, { start: chunk.start + line.start, end: chunk.start + line.end })
    if (!content) flush()
    else {
      const last = pieces.at(-1)
      if (last) pieces.push({ start: last.end, end: content.start, text: softBreak(source, last.end, content.start) })
      pieces.push(content)
    }
  }
  flush()
}

function readChunk(
  source: string,
  chunk: Chunk,
  parse: Parse,
  definitions: Definitions,
  blocks: Block[],
  html: Span[],
): void {
  // The parser takes a byte order mark off, and would count one less.
  const start = source.charCodeAt(chunk.start) === 0xfeff ? chunk.start + 1 : chunk.start
  const text = source.slice(start, chunk.end)
  try {
    const root = parse(text + definitionsFor(text, definitions))
    walkBlocks(source, root, { start, end: chunk.end }, blocks, html)
  } catch (cause) {
    // Nesting that the parser cannot follow down: the words are still there to be read.
    if (!(cause instanceof RangeError)) throw cause
    readLinesAsBlocks(source, chunk, blocks)
  }
}

type Visit = { readonly node: Nodes & Traced; readonly regions: readonly RegionKind[] }

/** Blocks of a tree in reading order, without recursion. `chunk` is where the tree's text stands in the source. */
function walkBlocks(source: string, root: Nodes, chunk: Span, blocks: Block[], html: Span[]): void {
  const stack: Visit[] = [{ node: root, regions: [] }]
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, regions } = visit
    const start = chunk.start + (node.position?.start.offset ?? 0)
    if (start >= chunk.end && node.type !== 'root') continue
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        const pieces = asText(source, inlinePieces(node, chunk.start, html))
        const kinds: readonly RegionKind[] = node.type === 'heading' ? [...regions, 'heading'] : regions
        if (pieces.length > 0) blocks.push({ pieces, regions: kinds })
        break
      }
      case 'html':
        html.push({ start, end: chunk.start + (node.position?.end.offset ?? 0) })
        break
      case 'code':
        break
      default: {
        if (!('children' in node)) break
        const quoted = node.type === 'blockquote' && !/^> ?\[!/.test(source.slice(start, start + 4))
        const within: readonly RegionKind[] =
          quoted && !regions.includes('quotation') ? [...regions, 'quotation'] : regions
        for (let at = node.children.length - 1; at >= 0; at--) stack.push({ node: node.children[at]!, regions: within })
      }
    }
  }
}

/** Pieces of a block's text, in source offsets. */
function inlinePieces(block: Nodes, base: number, html: Span[]): Piece[] {
  const pieces: Piece[] = []
  const stack: { node: Nodes & Traced; region: RegionKind | null }[] = [{ node: block, region: null }]
  const put = (piece: Piece, region: RegionKind | null) => {
    const placed = { ...piece, start: base + piece.start, end: base + piece.end }
    pieces.push(region ? { ...placed, region } : placed)
  }
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, region } = visit
    const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
    if (node.type === 'text') for (const piece of node.pieces ?? []) put(piece, region)
    else if (node.type === 'inlineCode') for (const piece of node.pieces ?? []) put(piece, 'code')
    else if (node.type === 'break') put({ ...span, text: '\n' }, region)
    else if (node.type === 'html') {
      html.push({ start: base + span.start, end: base + span.end })
      if (/^<br\s*\/?>$/i.test(node.value)) put({ ...span, text: '\n' }, region)
    } else {
      const isImage = node.type === 'image' || node.type === 'imageReference'
      const children: readonly Nodes[] = isImage ? (node.described ?? []) : 'children' in node ? node.children : []
      for (let at = children.length - 1; at >= 0; at--) {
        stack.push({ node: children[at]!, region: isImage ? 'caption' : region })
      }
    }
  }
  return pieces
}
