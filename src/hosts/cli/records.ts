import type { Document } from '../../read/document.ts'

/** Whether a file holds one article per line. */
export function isRecords(path: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(path)
}

/**
 * A file of records with the texts of some replaced. Lines that are not touched, broken ones too, stay byte for byte.
 * @param bytes the file as it is
 * @param changed articles by record, in any order
 * @returns the new file, without a byte order mark
 */
export function withTexts(bytes: Uint8Array, changed: readonly { document: Document; text: string }[]): string {
  const texts = new Map(
    changed.map(({ document, text }) => [document.article, { before: document.source, after: text }]),
  )
  const lines = new TextDecoder().decode(bytes).split('\n')
  return lines.map(line => rewritten(line, texts)).join('\n')
}

function rewritten(line: string, texts: ReadonlyMap<string | undefined, { before: string; after: string }>): string {
  const record = parsed(line)
  const change = record && texts.get(String(record['id']))
  if (!change || change.before === change.after || record['text'] !== change.before) return line
  return JSON.stringify({ ...record, text: change.after }) + (line.endsWith('\r') ? '\r' : '')
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}
