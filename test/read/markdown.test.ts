import { describe, expect, test } from 'vitest'
import type { Document, RegionKind } from '../../src/read/document.ts'
import { chunkMarkdown } from '../../src/read/markdown-chunks.ts'
import { readText } from '../../src/read/read.ts'

const read = (source: string) => readText(source, { format: 'markdown' })
const paragraphs = ({ text, paragraphs }: Document) => paragraphs.map(({ start, end }) => text.slice(start, end))
const regions = ({ text, regions }: Document, kind: RegionKind) =>
  regions.filter(region => region.kind === kind).map(({ start, end }) => text.slice(start, end))

/** The source that a written stretch was read from. */
function sourceOf(document: Document, written: string): string {
  const start = document.text.indexOf(written)
  expect(start).toBeGreaterThanOrEqual(0)
  const span = document.map.toSource({ start, end: start + written.length })
  return document.source.slice(span.start, span.end)
}

describe('text', () => {
  test.each([
    ['emphasis inside a name', '**Lat**takia and Abu *Mohammed* al-Jolani', 'Lattakia and Abu Mohammed al-Jolani'],
    [
      'entities',
      'Hay&rsquo;at&nbsp;Tahrir &amp; Co &#8212; &#x2014; &notanentity;',
      'Hay’at\u00A0Tahrir & Co — — &notanentity;',
    ],
    ['escapes', '\\*not emphasis\\* and 5 \\> 4', '*not emphasis* and 5 > 4'],
    ['links', 'In [Hay’at *Tahrir*](https://example.org/Lattakia "title") now', 'In Hay’at Tahrir now'],
    [
      'reference links',
      'In [Aleppo][1] and [Hama] now\n\n[1]: http://a.org\n[hama]: http://b.org',
      'In Aleppo and Hama now',
    ],
    ['footnotes', 'The army[^1] left\n\n[^1]: It said so.', 'The army left\n\nIt said so.'],
    ['line breaks', 'Hayat\nTahrir  \nal-Sham\\\nleft', 'Hayat Tahrir\nal-Sham\nleft'],
    ['inline HTML', 'The <b>army</b> left<br>the city', 'The army left\nthe city'],
    ['strikethrough', 'The ~~army~~ left', 'The army left'],
    ['code spans', 'Write `Latakia` here', 'Write Latakia here'],
    ['soft hyphens', 'Lat&shy;ta\u00ADkia', 'Lattakia'],
    ['decomposed letters', 'Lattaquie\u0301 et Le&#x301;on', 'Lattaquié et Léon'],
    ['autolinks', 'See <https://example.org/a> today', 'See https://example.org/a today'],
    ['nested lists', '- one\n  - two\n\n    three\n- four', 'one\n\ntwo\n\nthree\n\nfour'],
    ['task lists', '- [ ] call Aleppo\n- [x] call Hama', 'call Aleppo\n\ncall Hama'],
    ['setext headings', 'Aleppo\n======\n\nText', 'Aleppo\n\nText'],
    ['code blocks', 'a\n\n```js\nLattakia\n\nLattakia\n```\n\n    Lattakia\n\nb', 'a\n\nb'],
    ['HTML blocks', 'a\n\n<div>\nLattakia\n</div>\n\nb', 'a\n\nb'],
    ['HTML comments', 'a\n\n<!-- one\n\ntwo -->\n\nb', 'a\n\nb'],
    ['plain paragraphs', 'One\nline.\n\nTwo\r\nlines.\n', 'One line.\n\nTwo lines.'],
    ['wrapped Chinese', '*阿勒颇*位于\n叙利亚', '阿勒颇位于叙利亚'],
  ])('%s', async (_, source, text) => {
    expect((await read(source)).text).toBe(text)
  })

  test('a table gives a paragraph for each cell', async () => {
    const document = await read('| Name | Place |\n|---|:-:|\n| Assad | *Aleppo* \\| Hama |\n')
    expect(paragraphs(document)).toEqual(['Name', 'Place', 'Assad', 'Aleppo | Hama'])
  })
})

describe('regions', () => {
  const source = `# Rebels *reach* Aleppo

![The **citadel** of Aleppo](citadel.jpg "title")

Write \`Lattakia\`, see www.skai.gr or <news@example.org>.

> Nobody *knows*,
> he said.

> [!NOTE]
> Corrected on Sunday.
`

  test('come from markup', async () => {
    const document = await read(source)
    expect(regions(document, 'heading')).toEqual(['Rebels reach Aleppo'])
    expect(regions(document, 'caption')).toEqual(['The citadel of Aleppo'])
    expect(regions(document, 'code')).toEqual(['Lattakia'])
    expect(regions(document, 'link-target')).toEqual(['www.skai.gr', 'news@example.org'])
    expect(regions(document, 'quotation')).toEqual(['Nobody knows, he said.'])
  })

  test('marks inside code open no quotation', async () => {
    const document = await read('Write `say "yes` and then “no” here.')
    expect(regions(document, 'quotation')).toEqual(['“no”'])
    expect(document.quoteMarks).toHaveLength(2)
  })
})

describe('the way back', () => {
  test('leads through markup', async () => {
    const document = await read('> Hay&rsquo;at **Tah**rir\n> al\\-Sham and [Abu *Mo*](x) left')
    expect(document.text).toBe('Hay’at Tahrir al-Sham and Abu Mo left')
    expect(sourceOf(document, 'Hay’at')).toBe('Hay&rsquo;at')
    expect(sourceOf(document, '’')).toBe('&rsquo;')
    expect(sourceOf(document, 'Tahrir')).toBe('Tah**rir')
    expect(sourceOf(document, 'Tahrir al-Sham')).toBe('Tah**rir\n> al\\-Sham')
    expect(sourceOf(document, 'Abu Mo left')).toBe('Abu *Mo*](x) left')
  })

  test('an edit that would tear markup is none, one beside it stands', async () => {
    const document = await read('**Lat**takia and Lattakia')
    const torn = { start: 0, end: 8, text: 'Latakia' }
    expect(document.map.toSourceEdit(document.text, { ...torn, text: 'Ladhiqiya' })).toBeNull()
    expect(document.map.toSourceEdit(document.text, torn)).toMatchObject({ start: 7, end: 8, text: '' })
    expect(document.map.toSourceEdit(document.text, { start: 13, end: 21, text: 'Latakia' })).toMatchObject({
      start: 17,
      end: 25,
    })
  })

  test('offsets stay true in a long article of many chunks', async () => {
    const block = 'The *army* left &mdash; [Lattakia][ref] fell.[^n]\n\nNo markup here at all.\n\n'
    const source = `${block.repeat(400)}[ref]: http://example.org\n\n[^n]: A note.\n`
    const document = await read(source)
    expect([...chunkMarkdown(source, 0)].length).toBeGreaterThan(3)
    expect(document.paragraphs).toHaveLength(801)
    expect(new Set(paragraphs(document))).toEqual(
      new Set(['The army left — Lattakia fell.', 'No markup here at all.', 'A note.']),
    )
    for (let at = document.text.indexOf('Lattakia'); at >= 0; at = document.text.indexOf('Lattakia', at + 1)) {
      const { start, end } = document.map.toSource({ start: at, end: at + 8 })
      expect(source.slice(start, end)).toBe('Lattakia')
    }
  })
})

describe('chunks', () => {
  test('are plain where nothing is marked up, and never part code, HTML or a list item', () => {
    const source = 'Plain.\n\n- item\n\n  more\n\n```\ncode\n\ncode\n```\n\nPlain again.\n\n<!-- a\n\nb -->\n\nEnd.\n'
    const chunks = [...chunkMarkdown(source, 0)].map(({ kind, start, end }) => [kind, source.slice(start, end)])
    expect(chunks).toEqual([
      ['plain', 'Plain.\n\n'],
      ['markup', '- item\n\n  more\n\n'],
      ['code', '```\ncode\n\ncode\n```\n'],
      ['plain', '\n'],
      ['plain', 'Plain again.\n\n'],
      ['html', '<!-- a\n\nb -->\n'],
      ['plain', '\n'],
      ['plain', 'End.\n'],
    ])
  })

  test.each([
    ['an indented fence in a list', '- a\n\n  ```\n  - x\n  ```\n- b', 'a\n\nb'],
    ['code that is never closed', 'a\n\n~~~\nb\n\n# c', 'a'],
    ['a fence inside a longer fence', '````\n```\n# x\n````\nb', 'b'],
    ['code in the middle of a paragraph', 'a\n```\nx\n```\nb', 'a\n\nb'],
    ['HTML on one line', 'a\n<!-- x -->\nb *c*', 'a\n\nb c'],
    ['a heading right below text', 'a *b*\n# c\nd', 'a b\n\nc\n\nd'],
    ['an item right below text', 'a *b*\n- c\n- d', 'a b\n\nc\n\nd'],
    [
      'a number that goes on with a sentence',
      'He was born in\n1986. A *good* year.',
      'He was born in 1986. A good year.',
    ],
  ])('%s', async (_, source, text) => {
    expect((await read(source)).text).toBe(text)
  })
})
