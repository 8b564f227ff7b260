import type { Declared } from './document.ts'
import type { JsonValue } from './json-spans.ts'

type JsonObject = Extract<JsonValue, { kind: 'object' }>

/** What JSON-LD says of an article. Source of the names: schema.org 29, NewsArticle and CreativeWork. */
export type LinkedData = {
  readonly language?: string
  readonly date?: string
  readonly address?: string
  readonly byline?: Declared
  readonly credit?: Declared
  readonly translationOf?: Declared
  readonly basedOn?: Declared
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/
const DEEPEST = 6

/** What the first article among some JSON-LD values says of itself; null where there is none. */
export function readLinkedData(values: readonly JsonValue[]): LinkedData | null {
  const article = firstArticle(values)
  if (!article) return null
  const text = (name: string) => stringOf(article.entries.get(name))?.value
  const language = text('inLanguage') ?? languageOf(article)
  const date = text('datePublished')
  const address = addressOf(article.entries.get('mainEntityOfPage')) ?? text('url') ?? text('@id')
  const byline = nameOf(article.entries.get('author'), 'Person') ?? nameOf(article.entries.get('creator'), 'Person')
  const credit = creditOf(article)
  const translationOf = workOf(article.entries.get('translationOfWork'))
  const basedOn = workOf(article.entries.get('isBasedOn')) ?? workOf(article.entries.get('isBasedOnUrl'))
  return {
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
    ...(address === undefined ? {} : { address }),
    ...(byline && { byline }),
    ...(credit && { credit }),
    ...(translationOf && { translationOf }),
    ...(basedOn && { basedOn }),
  }
}

/** Looks level by level, so that an article that another one mentions does not stand in its place. */
function firstArticle(values: readonly JsonValue[]): JsonObject | null {
  let level = [...values]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const below: JsonValue[] = []
    for (const value of level) {
      if (value.kind === 'object') {
        if (typesOf(value).some(type => ARTICLE.test(type))) return value
        for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
          const inner = value.entries.get(name)
          if (inner) below.push(inner)
        }
      } else if (value.kind === 'array') for (const item of value.items) below.push(item)
    }
    level = below
  }
  return null
}

function typesOf(value: JsonObject): string[] {
  return listOf(value.entries.get('@type')).flatMap(type => (type.kind === 'string' ? [type.value] : []))
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (!value) return []
  return value.kind === 'array' ? value.items : [value]
}

function stringOf(value: JsonValue | undefined): Declared | null {
  const [first] = listOf(value)
  return first?.kind === 'string' && first.value.trim() !== ''
    ? { value: first.value.trim(), span: { start: first.start, end: first.end } }
    : null
}

/** `inLanguage` as a Language object: its `alternateName` is the tag. */
function languageOf(value: JsonObject): string | undefined {
  const stated = value.entries.get('inLanguage')
  if (stated?.kind === 'object') return stringOf(stated.entries.get('alternateName'))?.value
  return stringOf(stated)?.value
}

/** The name of a person or an organization. Plain text is a person's name among authors. */
function nameOf(value: JsonValue | undefined, wanted: 'Person' | 'Organization'): Declared | null {
  for (const one of listOf(value)) {
    if (one.kind === 'string' && wanted === 'Person') return stringOf(one)
    if (one.kind !== 'object') continue
    const types = typesOf(one)
    const isPerson = types.length === 0 ? wanted === 'Person' : types.includes('Person')
    const name = stringOf(one.entries.get('name'))
    if (name && isPerson === (wanted === 'Person')) return name
  }
  return null
}

/**
 * Who the text comes from. The page's own publisher is left out: to be published by somebody is no credit.
 */
function creditOf({ entries }: JsonObject): Declared | null {
  const stated = stringOf(entries.get('creditText'))
  if (stated) return stated
  for (const role of ['sourceOrganization', 'provider']) {
    const value = entries.get(role)
    const name = nameOf(value, 'Organization') ?? nameOf(value, 'Person')
    if (name) return name
  }
  return nameOf(entries.get('author'), 'Organization')
}

/** A work by its address or name, with its language. */
function workOf(value: JsonValue | undefined): Declared | null {
  const [first] = listOf(value)
  if (first?.kind !== 'object') return stringOf(first)
  const { entries } = first
  const named = ['publisher', 'sourceOrganization', 'provider', 'author'].map(role =>
    nameOf(entries.get(role), 'Organization'),
  )
  const work =
    named.find(name => name !== null) ??
    stringOf(entries.get('url')) ??
    stringOf(entries.get('@id')) ??
    stringOf(entries.get('name')) ??
    stringOf(entries.get('headline'))
  const language = languageOf(first)
  if (work) return language === undefined ? work : { ...work, language }
  const stated = entries.get('inLanguage')
  return language !== undefined && stated
    ? { value: language, span: { start: stated.start, end: stated.end }, language }
    : null
}

function addressOf(value: JsonValue | undefined): string | undefined {
  const [first] = listOf(value)
  if (first?.kind !== 'object') return stringOf(first)?.value
  return stringOf(first.entries.get('@id') ?? first.entries.get('url'))?.value
}
