/** Reads pages for tests, and shows what was read. */
import { expect } from 'vitest'
import type { Document, RegionKind } from '../../src/read/document.ts'
import { readText, type TextOptions } from '../../src/read/read.ts'

export function readPage(source: string, options: TextOptions = {}): Promise<Document> {
  return readText(source, { format: 'html', languages: ['en', 'fr', 'el'], ...options })
}

export function paragraphsOf({ text, paragraphs }: Document): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end))
}

export function regionsOf({ text, regions }: Document, kind: RegionKind): string[] {
  return regions.filter(region => region.kind === kind).map(({ start, end }) => text.slice(start, end))
}

/** The source that a written stretch was read from. */
export function sourceOf(document: Document, written: string): string {
  const start = document.text.indexOf(written)
  expect(start, `“${written}” is in the text`).toBeGreaterThanOrEqual(0)
  const span = document.map.toSource({ start, end: start + written.length })
  return document.source.slice(span.start, span.end)
}

/** The source with a written stretch put otherwise, as a fix would; null where the fix is refused. */
export function mended(document: Document, written: string, text: string): string | null {
  const start = document.text.indexOf(written)
  expect(start, `“${written}” is in the text`).toBeGreaterThanOrEqual(0)
  const edit = document.map.toSourceEdit(document.text, { start, end: start + written.length, text })
  return edit && document.source.slice(0, edit.start) + edit.text + document.source.slice(edit.end)
}
