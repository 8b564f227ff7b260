import { Failure } from '../core/failure.ts'
import type { LanguageTag } from '../core/language.ts'
import { Lines } from '../core/lines.ts'
import { assembleDocument, type ReadOptions } from './assemble.ts'
import { decode, decodeHtml } from './decode.ts'
import type { Document, Format, Suppression } from './document.ts'
import { type FrontMatter, findFrontMatter, readFrontMatter } from './front-matter.ts'
import { type HtmlArticle, readHtml } from './html.ts'
import { type Markdown, readMarkdown } from './markdown.ts'
import { lightReaderOf } from './markdown-kept.ts'
import { type PartStart, readRecords } from './ndjson.ts'
import { readSuppressions } from './suppressions.ts'
import { readTextBlocks } from './text.ts'

export type { ReadOptions } from './assemble.ts'

/** A file or standard input as it came; for standard input `path` is the name given for it. */
export type Input = {
  readonly path: string
  readonly bytes: Uint8Array
  /** Where `bytes` begin, when they are a part of a file of records. */
  readonly from?: PartStart
}

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}
const NDJSON = new Set(['ndjson', 'jsonl'])
const UNSUPPORTED = new Set(['docx', 'pdf', 'json', 'doc', 'odt', 'rtf', 'xml', 'epub'])

/** The extension of a path, in lower case, without its dot. */
function extensionOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/**
 * Articles of a file. What cannot be read is a failure, and the rest goes on; failures come before the article that they
 * are about. Codes: `format-unsupported`, and those of `decode`, `readFrontMatter` and `readRecords`.
 */
export async function* readArticles(input: Input, options: ReadOptions): AsyncGenerator<Document | Failure> {
  const { path, bytes } = input
  const extension = extensionOf(path)
  if (UNSUPPORTED.has(extension)) {
    yield new Failure('format-unsupported', { extension: `.${extension}` }, { path })
    return
  }
  if (NDJSON.has(extension)) {
    for (const record of readRecords(bytes, path, input.from)) {
      if (record instanceof Failure) yield record
      else {
        const { id, line, text, format, language, date, translationOf } = record
        const stated = {
          ...(language === undefined ? {} : { language }),
          ...(date === undefined ? {} : { date }),
          // The statement stands in no text: its place is where the record begins.
          ...(translationOf === undefined
            ? {}
            : { declared: { translationOf: { value: translationOf, span: { start: 0, end: 0 } } } }),
        }
        yield* readArticle({ path, article: id, recordLine: line, source: text, format, stated }, options)
      }
    }
    return
  }
  try {
    const format = Object.hasOwn(FORMATS, extension) ? FORMATS[extension]! : 'text'
    const source = format === 'html' ? decodeHtml(bytes, path) : decode(bytes, path)
    yield* readArticle({ path, source, format }, options)
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure
    yield failure
  }
}

type Source = {
  readonly path: string
  readonly article?: string
  readonly recordLine?: number
  readonly source: string
  readonly format: Format
  /** What the record around it says: it goes before front matter. */
  readonly stated?: Pick<Document, 'date' | 'declared'> & { readonly language?: LanguageTag }
}

async function* readArticle(article: Source, options: ReadOptions): AsyncGenerator<Document | Failure> {
  const { stated, ...reading } = article
  if (article.format === 'text') {
    yield await assembleDocument({ ...reading, ...stated, blocks: readTextBlocks(article.source) }, options)
    return
  }
  const { source, path } = article
  const fenced = findFrontMatter(source)
  const matter: FrontMatter = fenced
    ? await readFrontMatter(source, fenced, path, new Lines(source.slice(0, fenced.end)))
    : { blocks: [], failures: [] }
  yield* matter.failures
  const from = fenced?.end ?? 0
  const light = options.memory && lightReaderOf(options.memory)
  const page: HtmlArticle | Markdown =
    article.format === 'html' ? await readHtml(source, from) : await readMarkdown(source, from, light)
  const { blocks, comments, writeEdit, ...says }: Markdown & Partial<HtmlArticle> = page
  const { language, date, declared, disabled } = { ...says, ...matter, ...stated }
  const suppressions = (lines: Lines): Suppression[] => {
    const whole = { start: 0, end: source.length }
    const first = disabled ? [{ ...disabled, scope: whole, at: lines.position(disabled.span.start) }] : []
    return [...first, ...readSuppressions(source, lines, comments)]
  }
  yield await assembleDocument(
    {
      ...reading,
      blocks: [...matter.blocks, ...blocks],
      ...(language === undefined ? {} : { language }),
      ...(date === undefined ? {} : { date }),
      ...(declared === undefined ? {} : { declared }),
      ...(disabled || comments.length > 0 ? { suppressions } : {}),
      ...(writeEdit === undefined ? {} : { writeEdit }),
    },
    options,
  )
}

/** For texts that are at hand as strings. */
export type TextOptions = Partial<ReadOptions> & {
  readonly format?: Format | undefined
  readonly path?: string | undefined
  readonly article?: string | undefined
  readonly language?: LanguageTag | undefined
  readonly date?: string | undefined
}

const EXTENSIONS: Readonly<Record<Format, string>> = { text: 'txt', markdown: 'md', html: 'html' }

/**
 * An article from a string: for examples, tests and the library. Broken front matter is passed over.
 * @param options `language` is what the article says of itself, `lang` what the caller knows better
 */
export async function readText(text: string, options: TextOptions = {}): Promise<Document> {
  const { format = 'text', path = `text.${EXTENSIONS[format]}`, article, language, date } = options
  const defaultLanguage = options.defaultLanguage ?? language ?? options.lang ?? 'en'
  const stated = { ...(language === undefined ? {} : { language }), ...(date === undefined ? {} : { date }) }
  const reading = readArticle(
    { path, source: text, format, stated, ...(article === undefined ? {} : { article }) },
    {
      languages: options.languages ?? [defaultLanguage],
      defaultLanguage,
      ...(options.lang === undefined ? {} : { lang: options.lang }),
      ...(options.memory === undefined ? {} : { memory: options.memory }),
    },
  )
  for await (const read of reading) if (!(read instanceof Failure)) return read
  throw new Failure('format-unsupported', { extension: path }, { path })
}
