/** What the light reader reads is what the parser reads: the same text, the same way back, the same regions. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeBlocks } from '../../src/read/block.ts'
import { readMarkdown } from '../../src/read/markdown.ts'
import { readLight } from '../../src/read/markdown-light.ts'
import { articlesOf } from '../bench/articles.ts'
import { markdownArticles } from '../random-articles.ts'

/** All that a document is made of, and where each character of its text stands in the source. */
async function readingOf(source: string, light = readLight) {
  const { blocks, comments } = await readMarkdown(source, 0, light)
  const { text, map, paragraphs, regions, passages } = composeBlocks(source, blocks)
  const places = Array.from({ length: text.length }, (_, at) => [
    map.toSource({ start: at, end: at + 1 }),
    map.isWhole({ start: at, end: Math.min(text.length, at + 2) }),
  ])
  return { text, places, paragraphs, regions, passages, comments }
}

async function expectTheSame(source: string): Promise<void> {
  expect(await readingOf(source)).toEqual(await readingOf(source, () => null))
}

/** Whether nothing of a text went to the parser. */
async function isLight(source: string): Promise<boolean> {
  return readLight(source, { start: 0, end: source.length }) !== null
}

const LIGHT = [
  'Ships left *Latakia* at dawn.',
  '**Ships** left the port',
  'A line\nthat wraps and *goes\non* until it ends',
  'In [Aleppo](https://example.org/a_b?c=1&d=2) and [Hama](#h), nobody',
  '*See [the map](x) here*, he said',
  '# Talks *resume* in Geneva',
  '## Talks resume\nThe first paragraph stands right below.',
  '- one harbour',
  '* a second **harbour**\nthat wraps',
  '+ a third',
  'A price of 5 * 3 and [sic], [two',
  '“*Never*”, he said (*twice*).',
  'R & D, and 1 * 2 * 3',
  '阿勒颇*位于*叙利亚\n西北',
  '*«Нет»*, сказал он',
]

/** Each is one of the constructs that must go to the parser, or must be read as the text that it is. */
const HANDED_ON = [
  'in*tra*word',
  '*a **b** c*',
  '***both***',
  '*open',
  'close*',
  '**a*',
  '_under_ and __score__',
  '`code *x*`',
  '<b>bold</b>',
  'A &amp; B &copy;',
  'back\\*slash',
  'two  \nspaces',
  'a\n===',
  'a\n---',
  '- - -',
  '* * *',
  '***',
  '1. one',
  '2) two',
  '> quoted',
  '- [ ] task',
  '- # heading',
  '- > quote',
  '-     code',
  '    code',
  'a\n    lazy',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'a\n:-:',
  '![alt *x*](y.jpg)',
  '[a [b](c) d](e)',
  '[*a*](b)',
  '[a](b "t")',
  '[a](<b c>)',
  '[a](b(c)d)',
  '[a](',
  '[a]()',
  '[](b)',
  '[^1] and [^1](x)',
  '[a]\n\n[a]: b',
  '# closed #',
  '#',
  '#tag',
  '####### seven',
  '~~struck~~',
  'www.example.org*',
  'https://example.org/*a*',
  'me@example.org *x*',
  'a\tb',
  'a\r\n*b*',
  '\uFEFF*a*',
  'a\u00A0\n*b*',
  '*a\u00A0*',
  '[\u00A0',
  '# a\u00A0\nb',
  '**  *',
  '🌊*a*',
  'e\u0301*a*',
  'a\n\n  *b*',
  '- a\n\n  b',
  '- a\n- b\n',
  '*a*\n- b',
  'a *b\n\nc* d',
  '![a]',
  '!\\[a](b)',
  '[a\nb](c)',
  'a\n#b',
  'a\n# b',
  'a\n+ b',
  'a\n2. b',
  'a\n1. b',
  '+',
  '-',
  '*',
  '- ',
  '[x] *a*',
  '** a **',
  'a ** b',
  '*(a)*b',
  'a*(b)*',
  '\0*a*',
  '***\n*a*',
  '*\n\u00A0\n[',
  '*a*\n\u200B\n&',
  '&\n- *',
  '&\n- 2. a',
]

describe('a block', () => {
  it.each(LIGHT)('is read without the parser, as it reads it: %j', async source => {
    expect(await isLight(source)).toBe(true)
    await expectTheSame(source)
    await expectTheSame(`${source}\n\nAnother *paragraph*.\n`)
  })

  it.each(HANDED_ON)('is read as the parser reads it: %j', async source => {
    await expectTheSame(source)
    await expectTheSame(`Before.\n${source}\nAfter *it*.\n\n${source}\n\n- ${source}\n`)
  })
})

/** Marks, words and line endings in any order: what no writer writes, but a parser has an answer to. */
const soup = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '[',
        ']',
        '(',
        ')',
        '](x)',
        '!',
        '# ',
        '- ',
        '\n',
        '\n\n',
        ' ',
        '  ',
        'a',
        'word',
        'Élan',
        '.',
        '“',
        '&',
        '&amp;',
        '1.',
        '>',
        '_',
        '|',
        ':',
        '\\',
        '<',
        'www.',
        '\u00A0',
      ],
    ),
    { maxLength: 24 },
  )
  .map(parts => parts.join(''))

describe('any text', () => {
  it('is read as the parser reads it', () => fc.assert(fc.asyncProperty(soup, expectTheSame), { numRuns: 1_500 }))

  it('is read as the parser reads it, whatever articles hold', () =>
    fc.assert(
      fc.asyncProperty(markdownArticles, ({ text }) => expectTheSame(text)),
      { numRuns: 100 },
    ))

  it('of the bench needs the parser for few blocks', async () => {
    const article = articlesOf({ seed: 3, listed: ['Latakia', 'Homs'], people: 50, format: 'markdown' })
    let [light, all] = [0, 0]
    for (let at = 0; at < 12; at++) {
      const text = article(at, 300)
      await expectTheSame(text)
      await readMarkdown(text, 0, (source, stretch) => {
        const blocks = readLight(source, stretch)
        all++
        if (blocks) light++
        return blocks
      })
    }
    expect(all).toBeGreaterThan(30)
    expect(light).toBeGreaterThan(all * 0.9)
  })
})
