import type { Document } from '../../read/document.ts'

/** Whether a file holds one article per line. */
export function isRecords(path: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(path)
}

/** An article of a file of records, and its text as it is to be. */
export type Rewrite = { readonly document: Document; readonly text: string }

/**
 * A file of records with the texts of some replaced. Lines that are not touched, broken ones too, stay as they are.
 * @param bytes the file as it is
 * @param rewrites in any order
 * @returns the new file, without a byte order mark; null when it is not UTF-8
 */
export function withTexts(bytes: Uint8Array, rewrites: readonly Rewrite[]): string | null {
  const texts = new Map<string, string>()
  for (const { document, text } of rewrites) texts.set(keyOf(document.article, document.source), text)
  const file = decoded(bytes)
  if (file === null) return null
  return file
    .split('\n')
    .map(line => rewritten(line, texts))
    .join('\n')
}

function rewritten(line: string, texts: ReadonlyMap<string, string>): string {
  const record = parsed(line)
  if (!record) return line
  const text = texts.get(keyOf(record['id'], record['text']))
  if (text === undefined || text === record['text']) return line
  return JSON.stringify({ ...record, text }) + (line.endsWith('\r') ? '\r' : '')
}

/** Two records may share an id; what they say tells them apart. */
function keyOf(id: unknown, text: unknown): string {
  return JSON.stringify([id, text])
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}
