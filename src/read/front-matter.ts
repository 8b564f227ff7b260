import { Failure } from '../core/failure.ts'
import { canonicalTag, type LanguageTag } from '../core/language.ts'
import type { Lines } from '../core/lines.ts'
import type { Span } from '../core/span.ts'
import type { Block, Piece } from './block.ts'
import type { Declared, Document } from './document.ts'
import { readLines } from './source-lines.ts'

/** Where front matter stands: its content without the fences, and where the article begins. */
export type Fenced = { readonly kind: 'yaml' | 'toml'; readonly content: Span; readonly end: number }

/** Codes that front matter silences for the whole article; none for all. */
type Disabled = { readonly codes: readonly string[]; readonly span: Span }

/** What front matter says. */
export type FrontMatter = {
  readonly blocks: readonly Block[]
  readonly language?: LanguageTag
  readonly date?: string
  readonly declared?: Document['declared']
  readonly disabled?: Disabled
  readonly failures: readonly Failure[]
}

/** Finds front matter: `---` (YAML) or `+++` (TOML) on the first line, and again on a line of its own. */
export function findFrontMatter(source: string): Fenced | null {
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(source)
  if (!opening) return null
  const fence = opening[1]!
  const start = opening[0].length
  for (const line of readLines(source, start)) {
    if (source.startsWith(fence, line.start) && source.slice(line.start + 3, line.end).trim() === '') {
      return { kind: fence === '---' ? 'yaml' : 'toml', content: { start, end: line.start }, end: line.next }
    }
  }
  return null
}

/** Statements that readers see, and so are part of the text. */
const SHOWN = new Set(['title', 'headline', 'subtitle', 'description', 'summary'])
const BYLINE = ['byline', 'author', 'authors']
const CREDIT = ['source', 'credit', 'agency']
const LANGUAGE = ['language', 'lang']
const TRANSLATION = ['translation_of', 'translated_from']

/** One statement at the top level: its value, and its place in the source. */
type Statement = { readonly key: string; readonly value: unknown; readonly span: Span; readonly text: Span | null }

/**
 * Reads YAML front matter. What is broken in it is a failure beside it: the article can be read without.
 * Codes: `front-matter-broken`, `front-matter-too-long`, `front-matter-language`.
 */
export async function readFrontMatter(
  source: string,
  fenced: Fenced,
  path: string,
  lines: Lines,
): Promise<FrontMatter> {
  if (fenced.kind === 'toml') return { blocks: [], failures: [] }
  const { statements, failure } = await parse(source, fenced.content, path, lines)
  if (failure) return { blocks: [], failures: [failure] }
  const failures: Failure[] = []
  const first = (keys: readonly string[]) => statements.find(({ key }) => keys.includes(key))
  const stated = first(LANGUAGE)
  const language = typeof stated?.value === 'string' ? canonicalTag(stated.value) : null
  if (stated && language === null && stated.value !== null) {
    const at = lines.position(stated.span.start)
    failures.push(new Failure('front-matter-language', { value: String(stated.value) }, { path, at }))
  }
  const date = isoDate(first(['date'])?.value)
  const byline = declared(first(BYLINE))
  const credit = declared(first(CREDIT))
  const translationOf = declared(first(TRANSLATION))
  const said = {
    ...(byline && { byline }),
    ...(credit && { credit }),
    ...(translationOf && { translationOf }),
  }
  const disabled = disabledIn(first(['isogloss']))
  return {
    blocks: statements.flatMap(statement => (SHOWN.has(statement.key) ? blockOf(source, statement) : [])),
    ...(language === null ? {} : { language }),
    ...(date === null ? {} : { date }),
    ...(Object.keys(said).length === 0 ? {} : { declared: said }),
    ...(disabled === null ? {} : { disabled }),
    failures,
  }
}

/** Characters; a parser of YAML takes far too long over more. */
const LONGEST = 32_768

async function parse(source: string, content: Span, path: string, lines: Lines) {
  const statements: Statement[] = []
  const length = content.end - content.start
  if (length > LONGEST) {
    const params = { length, most: LONGEST }
    return { statements, failure: new Failure('front-matter-too-long', params, { path, at: { line: 1, column: 1 } }) }
  }
  const { isMap, isScalar, parseDocument } = await import('yaml')
  const document = parseDocument(source.slice(content.start, content.end), { prettyErrors: false, logLevel: 'error' })
  const [error] = document.errors
  if (error) {
    const at = lines.position(content.start + error.pos[0])
    return { statements, failure: new Failure('front-matter-broken', { reason: error.message }, { path, at }, error) }
  }
  if (!isMap(document.contents)) return { statements, failure: null }
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) continue
    const range = value !== null && typeof value === 'object' && 'range' in value ? value.range : null
    const [from, to] = [content.start + key.range[0], content.start + (range?.[1] ?? key.range[1])]
    const text = isScalar(value) && range ? { start: content.start + range[0], end: content.start + range[1] } : null
    statements.push({
      key: String(key.value).toLowerCase().replaceAll('-', '_'),
      value: isScalar(value) ? value.value : (value as { toJS?: (of: unknown) => unknown } | null)?.toJS?.(document),
      // A block mapping's range ends with the line break behind it.
      span: { start: from, end: from + source.slice(from, to).trimEnd().length },
      text,
    })
  }
  return { statements, failure: null }
}

/** The paragraph of a statement that stands on one line, plain or in plain quotes; none for anything fancier. */
function blockOf(source: string, { value, text }: Statement): Block[] {
  if (typeof value !== 'string' || value.trim() === '' || text === null) return []
  const written = source.slice(text.start, text.end)
  const quote = /^["']/.exec(written)?.[0]
  const inner = quote ? { start: text.start + 1, end: text.end - 1 } : text
  const pieces: Piece[] = []
  if (source.slice(inner.start, inner.end) === value) pieces.push(inner)
  else if (quote === "'" && source.slice(inner.start, inner.end).replaceAll("''", "'") === value) {
    let from = inner.start
    for (let at = source.indexOf("''", from); at >= 0 && at < inner.end; at = source.indexOf("''", from)) {
      pieces.push({ start: from, end: at }, { start: at, end: at + 2, text: "'" })
      from = at + 2
    }
    pieces.push({ start: from, end: inner.end })
  }
  return pieces.length === 0 ? [] : [{ pieces, regions: ['front-matter', 'heading'] }]
}

/** A statement's text, or its texts joined; null where it has none. */
function declared(statement: Statement | undefined): Declared | null {
  if (!statement) return null
  const values = (Array.isArray(statement.value) ? statement.value : [statement.value]).filter(
    value => typeof value === 'string' && value.trim() !== '',
  )
  return values.length === 0 ? null : { value: values.join(', '), span: statement.text ?? statement.span }
}

function disabledIn(statement: Statement | undefined): Disabled | null {
  if (!statement || typeof statement.value !== 'object' || statement.value === null) return null
  const asked = (statement.value as { readonly disable?: unknown }).disable
  if (asked === undefined || asked === null || asked === false) return null
  const codes = asked === true ? [] : (Array.isArray(asked) ? asked : String(asked).split(/[\s,]+/)).map(String)
  // An empty list silences nothing, while no codes mean all of them.
  return codes.length === 0 && asked !== true ? null : { codes, span: statement.span }
}

/** The day that a date begins with, `YYYY-MM-DD`; null when it is none. */
export function isoDate(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : value
  const day = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])/.exec(text.trim()) : null
  if (!day) return null
  const iso = day[0].slice(0, 10)
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}
