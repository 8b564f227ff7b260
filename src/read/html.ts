import type { LanguageTag } from '../core/language.ts'
import type { EditWriter } from '../core/offset-map.ts'
import type { Span } from '../core/span.ts'
import type { Block } from './block.ts'
import { readBlocks } from './html-blocks.ts'
import { findBody } from './html-body.ts'
import { htmlEditWriter } from './html-edits.ts'
import { type Metadata, readMetadata } from './html-metadata.ts'
import { readReferences } from './html-references.ts'
import { type HtmlNode, loadFragmentParser, nodesOf, parseHtml } from './html-tree.ts'
import { openXmlTags } from './html-xml.ts'
import { scriptsOf } from './iso-639.ts'
import { mainScript } from './language.ts'

/** The article of a page: its paragraphs, what the page says of it, and where its comments stand. */
export type HtmlArticle = Omit<Metadata, 'languages'> & {
  readonly language?: LanguageTag
  readonly blocks: readonly Block[]
  readonly comments: readonly Span[]
  readonly writeEdit: EditWriter
}

/**
 * Reads the article of an HTML page, or a fragment of one, from an offset on.
 * @throws Failure `html-tangled`
 */
export async function readHtml(source: string, from: number): Promise<HtmlArticle> {
  // Front matter is blanked out, so that offsets stay what they are.
  const page = openXmlTags(' '.repeat(from) + source.slice(from))
  const { document, moved } = await parseHtml(page)
  const body = findBody(document)
  const nodes = nodesOf(document)
  const references = readReferences(page, await loadFragmentParser())
  const { blocks, edited } = readBlocks(source, body, references, moved)
  const { languages, ...metadata } = readMetadata(source, nodes, body)
  const language = mainLanguage(blocks) ?? languages.find(inScriptOf(source, blocks))
  return {
    ...metadata,
    ...(language === undefined ? {} : { language }),
    blocks,
    comments: commentsOf(nodes),
    writeEdit: htmlEditWriter(source, edited),
  }
}

/** The language that more than half of the text is marked with, inside an article that is marked otherwise or not at all. */
function mainLanguage(blocks: readonly Block[]): LanguageTag | undefined {
  const lengths = new Map<LanguageTag | undefined, number>()
  let total = 0
  for (const { pieces } of blocks) {
    for (const { language, start, end } of pieces) {
      lengths.set(language, (lengths.get(language) ?? 0) + end - start)
      total += end - start
    }
  }
  for (const [language, length] of lengths) if (length > total / 2) return language
  return undefined
}

const SAMPLE = 2000
/** Characters; less shows nothing against what a page says. */
const ENOUGH = 12

/** Whether a language is written in the letters of a text: many a Greek site keeps the `lang="en"` of its template. */
function inScriptOf(source: string, blocks: readonly Block[]): (language: LanguageTag) => boolean {
  let sample = ''
  for (const { pieces } of blocks) {
    for (const { text, start, end } of pieces) sample += text ?? source.slice(start, Math.min(end, start + SAMPLE))
    if (sample.length > SAMPLE) break
  }
  const script = sample.length < ENOUGH ? null : mainScript(sample)
  return language => {
    const scripts = scriptsOf(language)
    return script === null || scripts.length === 0 || scripts.includes(script)
  }
}

function commentsOf(nodes: readonly HtmlNode[]): Span[] {
  const comments: Span[] = []
  for (const node of nodes) {
    const place = node.nodeName === '#comment' ? node.sourceCodeLocation : null
    if (place) comments.push({ start: place.startOffset, end: place.endOffset })
  }
  return comments.sort((a, b) => a.start - b.start)
}
