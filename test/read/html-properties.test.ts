import fc from 'fast-check'
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import { readPage } from './pages.ts'

const WORDS = [
  'Lattakia',
  'Hay’at',
  'al-Jolani',
  'Zu\u0308rich',
  'Lat\u00ADtakia',
  'Hama\u200B',
  'حَلَب',
  '阿勒颇',
  '😀',
  '\u212Bngstrom',
  'R&D',
  '5 < 6',
  'e&#x301;',
]
const REFERENCES = [
  '&amp;',
  '&rsquo;',
  '&nbsp;',
  '&#8212;',
  '&shy;',
  '&copy',
  '&notit;',
  '&#32;',
  '&NewLine;',
  '&Tab;',
  '&bogus;',
  '&',
  '&#',
  '&zwj;',
  '&amp;lt;',
  '&#13;',
  '&#0;',
]
const INLINE = [
  '<b>',
  '</b>',
  '<i class="x">',
  '</i>',
  '<em>',
  '</em>',
  '<span title="a>b &amp; <i>">',
  '</span>',
  '<a href="?a=1&copy=2">',
  '</a>',
  '<q>',
  '</q>',
  '<code>',
  '</code>',
  '<wbr>',
  '<br>',
  '<br/>',
  '</br>',
  '<!-- c -->',
  '<!-->',
  '<font>',
  '<x-y>',
  '</x-y>',
  '<i lang=el>',
]
const BLOCKS = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<h2>',
  '</h2>',
  '<ul><li>',
  '<li>',
  '</ul>',
  '<blockquote>',
  '</blockquote>',
  '<pre>',
  '<pre>\n',
  '</pre>',
  '<hr>',
  '<figure><figcaption>',
  '</figure>',
  '<dl><dt>',
  '<dd>',
  '</dl>',
  '<details><summary>',
  '</details>',
]
const TABLES = [
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</tr>',
  '</table>',
  '<caption>',
  '<tbody>',
  '<th>',
  '<col>',
  '</tbody>',
]
const STRANGE = [
  '<script>a</script>',
  '<style>b</style>',
  '<svg><g>c</g></svg>',
  '<template>d',
  '<select><option>e',
  '<button>f</button>',
  '<textarea>\ng</textarea>',
  '</body>',
  '</html>',
  '<html lang=fr>',
  '<body>',
  '<head>',
  '<![CDATA[h]]>',
  '<?i?>',
  '<!doctype html>',
  '</zzz>',
  '<img alt="i &amp; jk">',
  "<img alt='l&shy;m nop'>",
  '<noscript>',
  '</noscript>',
  '<title>x',
  '<math><mi>x</mi></math>',
  '<iframe>',
  '<sup><a>1</a></sup>',
  '<form>',
  '</form>',
  '<nav>',
  '</nav>',
  '<article>',
  '</article>',
  '<frameset>',
  '<plaintext>',
  '\u0000',
]
const SPACE = [' ', ' ', ' ', '\n', '\r\n', '\r', '\t ', '\f', '  ', '\n\n  ']
const MARKS = ['“', '”', '"', "'", '.', ',', '…', ' — ', '<', '>']

const page = (...sets: readonly (readonly string[])[]) =>
  fc.array(fc.oneof(...sets.map(set => fc.constantFrom(...set))), { maxLength: 40 }).map(parts => parts.join(''))

const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** All text below a node, as the parser gives it. */
function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** What a stretch of source reads as, without what nobody sees. */
function decoded(source: string): string {
  if (/^<br\s*\/?>$/.test(source)) return '\n'
  return textOf(parseFragment(source)).replace(INVISIBLE, '').normalize('NFC')
}

const blanks = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ')
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu

describe('any page', () => {
  const any = page(WORDS, WORDS, REFERENCES, MARKS, SPACE, SPACE, INLINE, INLINE, BLOCKS, TABLES, STRANGE)

  test('every character has a place in the source that reads as it does', async () => {
    await fc.assert(
      fc.asyncProperty(any, async source => {
        const { text, map, paragraphs } = await readPage(source)
        let reached = 0
        for (const paragraph of paragraphs) {
          for (const { 0: letter, index } of text.slice(paragraph.start, paragraph.end).matchAll(LETTERS)) {
            const start = paragraph.start + index
            const span = map.toSource({ start, end: start + letter.length })
            expect(span.start).toBeGreaterThanOrEqual(reached)
            expect(span.end).toBeLessThanOrEqual(source.length)
            const written = source.slice(span.start, span.end)
            // A letter whose accent stands in the next element has the tag between them in its place.
            expect(blanks(decoded(written))).toBe(blanks(letter))
            reached = span.start
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('is read in paragraphs, regions and sentences that fit, in NFC', async () => {
    await fc.assert(
      fc.asyncProperty(any, async source => {
        const { text, paragraphs, regions, sentences } = await readPage(source)
        let end = 0
        for (const paragraph of paragraphs) {
          expect(paragraph.start).toBe(end === 0 ? 0 : end + 2)
          end = paragraph.end
        }
        expect(end).toBe(text.length)
        for (const span of [...regions, ...sentences]) {
          expect(span.end).toBeGreaterThan(span.start)
          expect(paragraphs.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true)
        }
        expect(text.normalize('NFC')).toBe(text)
        expect(text).not.toMatch(INVISIBLE)
      }),
      { numRuns: 500 },
    )
  })

  test('keeps all its tags when any stretch of its text is replaced or deleted', async () => {
    const tags = (source: string) => {
      const seen: string[] = []
      const walk = (node: Tree.Node): void => {
        if ('attrs' in node) seen.push(`${node.tagName} ${node.attrs.map(({ name }) => name)}`)
        if ('childNodes' in node) node.childNodes.forEach(walk)
      }
      walk(parse(source))
      return seen
    }
    const plain = page(WORDS, REFERENCES, SPACE, SPACE, INLINE, BLOCKS, ['<img alt="i &amp; jk">'])
    await fc.assert(
      fc.asyncProperty(plain, fc.nat(), fc.nat(8), async (source, from, length) => {
        const { text, map } = await readPage(source)
        fc.pre(text.length > 0)
        const start = from % text.length
        const span = { start, end: Math.min(text.length, start + length) }
        const edit = map.toSourceEdit(text, { ...span, text: '<b title="x">&amp;' })
        if (!edit) return
        expect(tags(source.slice(0, edit.start) + edit.text + source.slice(edit.end))).toEqual(tags(source))
      }),
      { numRuns: 1000 },
    )
  })

  test('any string can be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async source => {
        const { text, map } = await readPage(source)
        const span = map.toSource({ start: 0, end: text.length })
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(source.length)
      }),
    )
  })
})

describe('a page of prose', () => {
  test('loses nothing that a browser shows', async () => {
    const prose = page(WORDS, WORDS, REFERENCES, MARKS, SPACE, SPACE, INLINE, BLOCKS)
    const seen = (text: string) => text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, '')
    await fc.assert(
      fc.asyncProperty(prose, async source => {
        const { text } = await readPage(source)
        expect(seen(text)).toBe(seen(textOf(parse(source))))
      }),
      { numRuns: 1000 },
    )
  })
})
