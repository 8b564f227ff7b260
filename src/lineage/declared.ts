import { canonicalTag } from '../core/language.ts'
import { articleName, type NamedArticle } from '../core/named-article.ts'
import type { Document } from '../read/document.ts'

const FILE = /\.(?:txt|md|markdown|html?|xhtml|ndjson|jsonl)(?:#.+)?$/i

/**
 * The article that a document says it translates, as one string: a path, `path#id`, or the id of a record of its own file.
 * Null where it names none: a title, an address on the web. A record may mean a language.
 */
export function declaredOriginal({ declared, article }: Pick<Document, 'declared' | 'article'>): string | null {
  const value = declared?.translationOf?.value.trim()
  if (value === undefined || /^[a-z]+:\/\//i.test(value)) return null
  if (FILE.test(value)) return value
  return article === undefined || /\s/.test(value) ? null : value
}

/** Whether a value names a language: a tag with a code of ISO 639, and no longer word that is well-formed by chance. */
export function isLanguage(value: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(value) && canonicalTag(value) !== null
}

/** Articles by the names that they may be called by. */
export class ArticleNames {
  readonly #indexes = new Map<string, number>()

  /**
   * @param articles in the order of the run
   * @param asked what will be looked for, as {@link callsOf} gives it: no other names are kept
   */
  constructor(articles: Iterable<NamedArticle>, asked: ReadonlySet<string> | null = null) {
    let index = 0
    for (const { path, article } of articles) {
      const name = articleName({ path: normal(path), article })
      if (!asked || asked.has(name)) this.#indexes.set(name, index)
      index++
    }
  }

  /** The article that the file or record `from` calls so; null where the run has none. */
  find(name: string, from: NamedArticle): number | null {
    for (const call of callsOf(name, from)) {
      const index = this.#indexes.get(call)
      if (index !== undefined) return index
    }
    return null
  }
}

/** What the article may be called that the file or record `from` calls so, the likeliest first. */
export function callsOf(name: string, from: NamedArticle): string[] {
  const beside = `${from.path.split('/').slice(0, -1).join('/')}/${name}`
  return [`${from.path}#${name}`, beside, name].map(normal)
}

/** A path without its dots. */
function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop()
    else if (part !== '.' && !(part === '' && parts.length > 0)) parts.push(part)
  }
  return parts[0] === '' && !path.startsWith('/') ? parts.slice(1).join('/') : parts.join('/')
}
