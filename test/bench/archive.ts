import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { articlesOf, type Recipe } from './articles.ts'
import type { Term } from './terms.ts'

/** Something for tools to read, and how large it is. */
export type Archive = { readonly path: string; readonly bytes: number; readonly articles: number }

const SEED = 11

/** Names to write: mostly the right forms, one in eight a wrong one. */
export function listedNames(terms: readonly Term[]): string[] {
  return terms.flatMap(({ preferred, variants }) => [...Array.from({ length: 7 }, () => preferred), variants[0]!])
}

/** A folder of Markdown files. @param terms names to write, right and wrong */
export function writeFolder(path: string, count: number, terms: readonly Term[], people = 20_000): Archive {
  const article = articlesOf({ seed: SEED, listed: listedNames(terms), people, format: 'markdown' })
  mkdirSync(path, { recursive: true })
  let bytes = 0
  for (let at = 0; at < count; at++) {
    const text = article(at)
    bytes += Buffer.byteLength(text)
    writeFileSync(join(path, `${String(at).padStart(6, '0')}.md`), text)
  }
  return { path, bytes, articles: count }
}

/** One file of records, of plain text. */
export function writeRecords(path: string, count: number, terms: readonly Term[], people = 20_000): Archive {
  const recipe: Recipe = { seed: SEED, listed: listedNames(terms), people, format: 'text' }
  return { path, bytes: writeTexts(path, count, articlesOf(recipe)), articles: count }
}

/**
 * Texts as records, a line each.
 * @param further keys of each record
 * @returns bytes of text
 */
export function writeTexts(path: string, count: number, textOf: (at: number) => string, further: object = {}): number {
  const file = openSync(path, 'w')
  let bytes = 0
  for (let at = 0; at < count; at++) {
    const text = textOf(at)
    bytes += Buffer.byteLength(text)
    writeSync(file, `${JSON.stringify({ id: String(at), text, ...further })}\n`)
  }
  closeSync(file)
  return bytes
}

/** One plain-text article of about so many bytes. */
export function writeArticle(path: string, bytes: number, terms: readonly Term[]): Archive {
  const article = articlesOf({ seed: SEED, listed: listedNames(terms), people: 20_000, format: 'text' })
  const parts: string[] = []
  let length = 0
  for (let at = 0; length < bytes; at++) {
    const part = article(at, Math.min(2_000, Math.ceil((bytes - length) / 6)))
    parts.push(part)
    length += Buffer.byteLength(part) + 1
  }
  const text = parts.join('\n')
  writeFileSync(path, text)
  return { path, bytes: Buffer.byteLength(text), articles: 1 }
}
