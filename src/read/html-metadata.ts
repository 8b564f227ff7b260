import { canonicalTag, type LanguageTag } from '../core/language.ts'
import type { Declared, Document } from './document.ts'
import { isoDate } from './front-matter.ts'
import { writtenValue } from './html-attributes.ts'
import type { HtmlBody } from './html-body.ts'
import { attribute, type HtmlElement, type HtmlNode, isElement, isText, langOf, tokens } from './html-tree.ts'
import { type LinkedData, readLinkedData } from './json-ld.ts'
import { type JsonValue, readJson } from './json-spans.ts'

/** What a page says of the article in it. */
export type Metadata = {
  /** Languages that it says it is in, nearest to the article first: a template may say one for every page of a site. */
  readonly languages: readonly LanguageTag[]
  readonly date?: string
  readonly declared?: Document['declared']
}

/** Source of the names: WHATWG HTML (author), Open Graph, Dublin Core; Google News (original-source, syndication-source). */
const LANGUAGE = ['inlanguage', 'og:locale', 'dc.language', 'dcterms.language', 'content-language']
const DATE = ['article:published_time', 'datepublished', 'dc.date', 'dcterms.date', 'date', 'pubdate']
const BYLINE = ['author', 'article:author', 'dc.creator']
const CREDIT = ['credittext']
const TRANSLATION = ['translationofwork']
const BASED_ON = ['isbasedon', 'original-source', 'dcterms.source', 'dc.source']
const OWN_ADDRESS = ['og:url', 'base']
const CANONICAL = ['canonical', 'syndication-source']

/** Reads `lang`, `meta`, `link`, microdata and JSON-LD. What an element says beats what the page says, JSON-LD beats `meta`. */
export function readMetadata(source: string, nodes: readonly HtmlNode[], body: HtmlBody): Metadata {
  const { statements, values, published } = collect(source, nodes)
  const linked: LinkedData = readLinkedData(values) ?? {}
  const first = (names: readonly string[]): Declared | undefined =>
    names.map(name => statements.get(name)).find(statement => statement !== undefined)
  const stated = [languageAround(body.roots.at(-1)), tagOf(linked.language), tagOf(first(LANGUAGE)?.value)]
  const date = isoDate(linked.date) ?? isoDate(first(DATE)?.value) ?? isoDate(published)
  const byline = linked.byline ?? first(BYLINE)
  const credit = linked.credit ?? first(CREDIT)
  const translationOf = asTranslation(linked.translationOf ?? first(TRANSLATION))
  const basedOn = linked.basedOn ?? first(BASED_ON)
  const canonical = elsewhere(first(CANONICAL), [linked.address, first(OWN_ADDRESS)?.value])
  const declared = {
    ...(byline && { byline }),
    ...(credit && { credit }),
    ...(translationOf && { translationOf }),
    ...(basedOn && { basedOn }),
    ...(canonical && { canonical }),
  }
  return {
    languages: stated.filter(language => language !== undefined),
    ...(date === null ? {} : { date }),
    ...(Object.keys(declared).length === 0 ? {} : { declared }),
  }
}

/** Statements of a page by name, the first of each; its JSON-LD; the day that an element gives as its publication. */
function collect(source: string, nodes: readonly HtmlNode[]) {
  const statements = new Map<string, Declared>()
  const values: JsonValue[] = []
  let published: string | undefined
  const put = (element: HtmlElement, attr: string, names: readonly (string | undefined)[]) => {
    const value = attribute(element, attr)?.trim()
    const written = value ? writtenValue(source, element, attr) : null
    if (!value || !written) return
    for (const name of names) {
      const key = name?.trim().toLowerCase()
      if (key && !statements.has(key)) statements.set(key, { value, span: { start: written.start, end: written.end } })
    }
  }
  for (const node of nodes) {
    if (!isElement(node)) continue
    const { tagName } = node
    const property = attribute(node, 'itemprop')
    if (tagName === 'meta') {
      put(node, 'content', [
        attribute(node, 'name'),
        attribute(node, 'property'),
        attribute(node, 'http-equiv'),
        property,
      ])
    } else if (tagName === 'link') {
      put(node, 'href', [property, ...(tokens(node, 'rel').includes('canonical') ? ['canonical'] : [])])
    } else if (tagName === 'base') put(node, 'href', ['base'])
    else if (tagName === 'time' && isPublication(node)) published ??= attribute(node, 'datetime')
    else if (tagName === 'script' && attribute(node, 'type')?.trim().toLowerCase() === 'application/ld+json') {
      const place = node.childNodes.find(isText)?.sourceCodeLocation
      const last = node.childNodes.findLast(isText)?.sourceCodeLocation
      const value = place && last ? readJson(source, { start: place.startOffset, end: last.endOffset }) : null
      if (value) values.push(value)
    }
  }
  return { statements, values, published }
}

/** Whether a `time` is the day of publication, rather than one that the story tells of. */
function isPublication(element: HtmlElement): boolean {
  if (attribute(element, 'pubdate') !== undefined || tokens(element, 'itemprop').includes('datepublished')) return true
  return tokens(element, 'class').some(name => /^(?:entry-date|published|dt-published|post-date|pubdate)$/.test(name))
}

/** The language that the article's element or one around it says. */
function languageAround(root: HtmlElement | undefined): LanguageTag | undefined {
  for (let element: HtmlElement | null = root ?? null; element; ) {
    const stated = langOf(element)
    if (stated !== undefined) return tagOf(stated)
    const above: HtmlElement['parentNode'] = element.parentNode
    element = above && 'tagName' in above ? above : null
  }
  return undefined
}

function tagOf(stated: string | undefined): LanguageTag | undefined {
  return stated ? (canonicalTag(stated) ?? undefined) : undefined
}

/** A work that is translated is told by its language, where that is stated. */
function asTranslation(work: Declared | undefined): Declared | undefined {
  return work?.language === undefined ? work : { ...work, value: work.language }
}

/** A canonical address, where it is another site's than the page's own. */
function elsewhere(canonical: Declared | undefined, own: readonly (string | undefined)[]): Declared | undefined {
  const host = canonical && hostOf(canonical.value)
  const hosts = own.map(address => address && hostOf(address)).filter(Boolean)
  return host && hosts.length > 0 && !hosts.includes(host) ? canonical : undefined
}

/** The host of an address, without `www.`; null where it is no web address. */
function hostOf(address: string): string | null {
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:@\s]+)/i.exec(address)?.[1]
  return host?.toLowerCase() ?? null
}
