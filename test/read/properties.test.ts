import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains } from '../../src/core/span.ts'
import { composeBlocks } from '../../src/read/block.ts'
import type { Document } from '../../src/read/document.ts'
import { readMarkdown } from '../../src/read/markdown.ts'
import { chunkMarkdown } from '../../src/read/markdown-chunks.ts'
import { readText } from '../../src/read/read.ts'

const WORDS = [
  'Lattakia',
  'Aleppo',
  'Hay’at',
  'Mohammed',
  'al-Jolani',
  'Zu\u0308rich',
  'Le\u0301on',
  'Lat\u00ADtakia',
  'Hama\u200B',
  'حَلَب',
  'می\u200Cخواهم',
  '阿勒颇',
  '한국\u1112\u1161\u11AB',
  '😀',
  'U.N.',
  '\u212Bngstrom',
  'e\u00AD\u0301e',
]
const ENTITIES = [
  '&amp;',
  '&rsquo;',
  '&nbsp;',
  '&#8212;',
  '&#x2014;',
  '&shy;',
  '&copy',
  '&zwj;',
  '\\*',
  '\\_',
  '&bogus;',
]
const MARKS = ['“', '”', '"', "'", '’', '‘', '«', '»', '„', '.', ',', '?', '…', ' — ', ' ', ' ', '(', ')']
const MARKUP = [
  '*',
  '**',
  '_',
  '`',
  '[',
  '](x)',
  '![',
  '~~',
  '<b>',
  '</b>',
  '<br>',
  '<!-- c -->',
  '|',
  '[^1]',
  '  \n',
  '\\\n',
]
const BREAKS = [
  '\n',
  '\n',
  '\r\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n  ',
  '\n\n    ',
  '\n# ',
  '\n\n1. ',
  '\n```\n',
  '\n---\n',
  '\n|-|\n',
  '\n[^1]: ',
]

const pieces = (...sets: readonly (readonly string[])[]) =>
  fc.array(fc.oneof(...sets.map(set => fc.constantFrom(...set))), { maxLength: 40 }).map(parts => parts.join(''))

const plainText = pieces(WORDS, WORDS, MARKS, BREAKS)
const markdown = pieces(WORDS, WORDS, ENTITIES, MARKS, MARKUP, BREAKS)

/** Soft hyphens and zero-width marks do not count in a comparison of what a person reads. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g
const NUMBERS = /^&#(x?)([0-9a-f]+);$/i
const NAMES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&rsquo;': '’',
  '&nbsp;': '\u00A0',
  '&shy;': '',
  '&zwj;': '\u200D',
}

/** What a stretch of source reads as: entities and escapes decoded, invisible marks gone, line endings a space. */
function decoded(source: string): string {
  return source
    .replace(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, entity => {
      const number = NUMBERS.exec(entity)
      if (number) return String.fromCodePoint(Number.parseInt(number[2]!, number[1] ? 16 : 10))
      return NAMES[entity] ?? entity
    })
    .replace(/\\([*_])/g, '$1')
    .replace(/\\?[ \t]*(?:\r\n|\n|\r)(?:[ \t]*>)*[ \t]*/g, ' ')
    .replace(/^<br>$/, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
}

/** A letter with its marks has one place in the source. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu

function checkMap(document: Pick<Document, 'text' | 'map' | 'source' | 'paragraphs'>): void {
  const { text, map, source, paragraphs } = document
  let reached = 0
  for (const paragraph of paragraphs) {
    for (const { 0: segment, index } of text.slice(paragraph.start, paragraph.end).matchAll(LETTERS)) {
      const start = paragraph.start + index
      const span = map.toSource({ start, end: start + segment.length })
      expect(span.start).toBeGreaterThanOrEqual(reached)
      expect(span.end).toBeLessThanOrEqual(source.length)
      expect(decoded(source.slice(span.start, span.end))).toBe(segment.replace('\n', ' '))
      reached = span.start
      const back = map.toPlain(span)
      expect(back && contains(back, { start, end: start + segment.length })).toBe(true)
    }
  }
}

function checkParts({ text, paragraphs, sentences, regions, quoteMarks, words }: Document): void {
  let end = 0
  for (const paragraph of paragraphs) {
    if (end > 0) expect(text.slice(end, paragraph.start)).toBe('\n\n')
    else expect(paragraph.start).toBe(0)
    expect(paragraph.end).toBeGreaterThan(paragraph.start)
    end = paragraph.end
  }
  expect(end).toBe(text.length)
  let at = 0
  for (const sentence of sentences) {
    expect(text.slice(at, sentence.start).trim()).toBe('')
    expect(sentence.end).toBeGreaterThan(sentence.start)
    expect(paragraphs.some(paragraph => contains(paragraph, sentence))).toBe(true)
    at = sentence.end
  }
  expect(text.slice(at).trim()).toBe('')
  for (const region of regions) {
    expect(region.end).toBeGreaterThan(region.start)
    expect(paragraphs.some(paragraph => contains(paragraph, region))).toBe(true)
  }
  expect([...regions].sort((a, b) => a.start - b.start || b.end - a.end)).toEqual(regions)
  quoteMarks.forEach((mark, index) => {
    if (index > 0) expect(mark.start).toBeGreaterThanOrEqual(quoteMarks[index - 1]!.end)
    if (mark.partner === null) return
    const partner = quoteMarks[mark.partner]!
    expect(partner.partner).toBe(index)
    expect(partner.side).not.toBe(mark.side)
    expect(mark.side === 'open').toBe(mark.start < partner.start)
  })
  expect(words.count === 0 || words.ends[words.count - 1]! <= text.length).toBe(true)
  expect(text.normalize('NFC')).toBe(text)
  expect(text).not.toMatch(INVISIBLE)
}

describe('plain text', () => {
  test('every character has its place in the source', async () => {
    await fc.assert(
      fc.asyncProperty(plainText, async source => {
        const document = await readText(source)
        checkMap(document)
        checkParts(document)
      }),
      { numRuns: 500 },
    )
  })

  test('nothing that a person sees is lost', async () => {
    await fc.assert(
      fc.asyncProperty(plainText, async source => {
        const { text } = await readText(source)
        const seen = (written: string) => written.replace(INVISIBLE, '').replace(/\s/g, '').normalize('NFC')
        expect(seen(text)).toBe(seen(source))
      }),
    )
  })

  test('any string can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async source => {
        const { map, text } = await readText(source)
        const span = map.toSource({ start: 0, end: text.length })
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(source.length)
      }),
    )
  })
})

describe('Markdown', () => {
  test('every character has its place in the source', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async source => {
        const document = await readText(source, { format: 'markdown' })
        checkMap(document)
        checkParts(document)
      }),
      { numRuns: 1000 },
    )
  })

  test('what has no markup reads as the parser would read it', async () => {
    const plain = pieces(WORDS, WORDS, MARKS, ['\n', '\r\n', '\n\n', '\n \n', '\n  '])
    await fc.assert(
      fc.asyncProperty(plain, async source => {
        fc.pre([...chunkMarkdown(source, 0)].every(({ kind }) => kind === 'plain'))
        // An empty comment brings in the parser, and nothing else.
        const parsed = await readMarkdown(`${source}<!---->`, 0)
        const read = await readMarkdown(source, 0)
        expect(composeBlocks(source, read.blocks).text).toBe(composeBlocks(`${source}<!---->`, parsed.blocks).text)
      }),
      { numRuns: 500 },
    )
  })

  test('chunks cover the article in order', () => {
    fc.assert(
      fc.property(markdown, fc.nat(200), (source, times) => {
        const long = `${source}\n\n`.repeat(times)
        let end = 0
        for (const chunk of chunkMarkdown(long, 0)) {
          expect(chunk.start).toBe(end)
          end = chunk.end
        }
        expect(end).toBe(long.length)
      }),
    )
  })
})
