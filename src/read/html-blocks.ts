import { canonicalTag, type LanguageTag } from '../core/language.ts'
import type { RegionKind } from './document.ts'
import type { HtmlBody } from './html-body.ts'
import { BLOCKS, CAPTIONS, CODE, HEADINGS } from './html-elements.ts'
import { GatheredBlocks, type HtmlBlocks } from './html-gather.ts'
import type { References } from './html-references.ts'
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  isElement,
  isText,
  langOf,
  nodesOf,
  tokens,
} from './html-tree.ts'

/** What an element lays down for the text in it. */
export type Context = {
  /** Regions that whole paragraphs are. */
  readonly regions: readonly RegionKind[]
  /** The region of a stretch inside a paragraph. */
  readonly region?: RegionKind
  readonly language?: LanguageTag
  /** Blanks stand as they are written. */
  readonly kept: boolean
  /** A picture with its words: a credit there is the photographer's. */
  readonly figure: boolean
  readonly time: boolean
  /** The innermost block; null for the article itself. */
  readonly block: HtmlElement | null
}

type Visit = { readonly node: HtmlNode; readonly context: Context } | null

/**
 * Reads an article's elements as paragraphs, in source order and without recursion.
 * @param moved the parser moved text, so that the tree's order may not be the source's
 */
export function readBlocks(source: string, body: HtmlBody, references: References, moved: boolean): HtmlBlocks {
  const gathered = new GatheredBlocks(source, references)
  const displaced = moved ? findDisplaced(body.roots) : new Set<HtmlNode>()
  for (const root of body.roots) {
    const isHeadline = HEADINGS.has(root.tagName)
    const context: Context = {
      regions: isHeadline ? ['heading'] : [],
      kept: false,
      figure: false,
      time: false,
      block: null,
    }
    const stack: Visit[] = [null]
    const push = (element: HtmlElement, within: Context) => {
      for (let at = element.childNodes.length - 1; at >= 0; at--) {
        stack.push({ node: element.childNodes[at]!, context: within })
      }
    }
    push(root, context)
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
      if (visit === null) {
        gathered.flush()
        continue
      }
      const { node, context } = visit
      if (isText(node)) {
        if (!displaced.has(node)) gathered.text(node, context)
        continue
      }
      if (!isElement(node)) continue
      const isBlock = BLOCKS.has(node.tagName)
      if (isBlock) gathered.flush()
      if (body.apart.has(node) || isNoteMark(node)) continue
      if (node.tagName === 'br') gathered.lineBreak(node, context)
      else if (node.tagName === 'img') gathered.image(node)
      else {
        if (isBlock) stack.push(null)
        push(node, enter(node, isBlock, context, body))
      }
    }
  }
  return gathered.finish()
}

/** Text that the parser moved before a table, though it stands after text inside it: its place in a sentence is lost. */
function findDisplaced(roots: readonly HtmlElement[]): ReadonlySet<HtmlText> {
  const texts = roots.flatMap(root => nodesOf(root).filter(isText))
  const displaced = new Set<HtmlText>()
  let next = Number.POSITIVE_INFINITY
  for (let at = texts.length - 1; at >= 0; at--) {
    const place = texts[at]!.sourceCodeLocation
    if (!place || place.endOffset > next) displaced.add(texts[at]!)
    else next = place.startOffset
  }
  return displaced
}

/** The number of a footnote, which stands at a word and belongs to none. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'sup') return false
  if (tokens(element, 'class').some(name => /^(?:reference|footnote)/.test(name))) return true
  return element.childNodes.some(node => isElement(node) && node.tagName === 'a')
}

const KEEPS_BLANKS = new Set(['pre', 'listing', 'xmp', 'plaintext'])

function enter(element: HtmlElement, isBlock: boolean, context: Context, body: HtmlBody): Context {
  const { tagName } = element
  const kind = kindOf(element, context, body)
  const added = kind !== null && !context.regions.includes(kind) ? kind : null
  const tag = languageIn(element)
  const time = context.time || tagName === 'time'
  // Most elements inside a paragraph change nothing.
  if (!isBlock && added === null && tag === undefined && time === context.time) return context
  const { language: _, ...rest } = context
  return {
    ...(tag === undefined ? context : rest),
    ...(tag ? { language: tag } : {}),
    ...(added === null ? {} : isBlock ? { regions: [...context.regions, added] } : { region: added }),
    kept: context.kept || KEEPS_BLANKS.has(tagName),
    figure: context.figure || tagName === 'figure' || kind === 'caption',
    time,
    block: isBlock ? element : context.block,
  }
}

/** The language that an element gives the text in it; empty for one that it leaves open, undefined where it says nothing. */
function languageIn(element: HtmlElement): LanguageTag | undefined {
  const stated = element.attrs.length === 0 ? undefined : langOf(element)
  return stated === undefined || stated === '' ? stated : (canonicalTag(stated) ?? undefined)
}

function kindOf(element: HtmlElement, { figure }: Context, { parts }: HtmlBody): RegionKind | null {
  const { tagName } = element
  if (HEADINGS.has(tagName)) return 'heading'
  if (CAPTIONS.has(tagName)) return 'caption'
  if (CODE.has(tagName)) return 'code'
  if (tagName === 'blockquote' || tagName === 'q') return 'quotation'
  if (element.attrs.length === 0) return null
  if (attribute(element, 'role') === 'heading') return 'heading'
  const part = parts.get(element)
  if (part === 'credit' && !figure) return 'credit'
  if (part === 'dateline') return 'dateline'
  if (
    part === 'byline' ||
    tokens(element, 'rel').includes('author') ||
    tokens(element, 'itemprop').includes('author')
  ) {
    return 'byline'
  }
  return null
}
