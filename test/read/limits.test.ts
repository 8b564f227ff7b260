import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/read.ts'

const SIZE = 40_000
const many = (text: string) => text.repeat(Math.ceil(SIZE / text.length))

/** Inputs that make careless readers take quadratic time or overflow the stack. */
const HOSTILE: Readonly<Record<string, string>> = {
  'quotes in quotes': '>'.repeat(SIZE),
  'lists in lists': `${'- '.repeat(SIZE)}a`,
  'deepening lists': Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
  'open brackets': many('['),
  'open links': many('[a]('),
  'open emphasis': many('*a **b '),
  'runs of backticks': Array.from({ length: 280 }, (_, length) => `${'`'.repeat(length + 1)}a`).join(''),
  'one paragraph of many lines': many('word\n'),
  'one list of many items': many('- a\n'),
  'headings without blank lines': many('a\n===\n'),
  'an endless line': many('word *a* '),
  'code without an end': `\`\`\`\n${many('code\n')}`,
  'a comment without an end': `<!--\n${many('a\n')}`,
  'many comments': many('<!-- isogloss-disable a -->\n\n<!-- isogloss-enable b -->\n\n'),
  'front matter without an end': `---\n${many('a: b\n')}`,
  'endless front matter': `---\n${Array.from({ length: SIZE / 8 }, (_, at) => `k${at}: b`).join('\n')}\n---\n`,
  'stacked accents': `e${many('\u0301\u0327')}`,
  'soft hyphens': many('\u00AD'),
  'quotation marks': many('"'),
  'opening marks': many('“'),
  apostrophes: many("' a"),
  'full stops': many('.'),
  'at signs': many('a@'),
  'half an address': `http://${many('.')}`,
  blanks: `a${many(' ')}b`,
  capitals: `${many('ABC ')}- Def`,
  'a byline without an end': `By ${many('Abc ')}`,
  'carriage returns': `${many('a\r')}\n`,
  'halves of characters': many('\uD800'),
  'blocks in blocks': '<div>'.repeat(20_000),
  'paragraphs in blocks': '<div><p>a'.repeat(10_000),
  'bold in bold': many('<b>'),
  'unclosed fonts': Array.from({ length: 400 }, (_, at) => `<font id=${at}><p>a`).join(''),
  'tables in tables': '<table><tr><td>'.repeat(4_000),
  'text driven out of a table': `<table>${many('a<tr><td>b</td></tr>')}`,
  'articles in articles': '<article><h1>a'.repeat(4_000),
  'many articles': many('<article>a</article>'),
  'end tags of nothing': many('</a></p></div>'),
  'line breaks': many('<br> '),
  'empty elements and blanks': many('a <b> </b>'),
  'many pictures': `<p>a${many('<img alt="a flag">')}`,
  'many references': Array.from({ length: 5000 }, (_, at) => `&amp${at};`).join(''),
  ampersands: many('&'),
  'half a reference': many('&#x'),
  'a long class': `<p class="${many('comment-')}">a`,
  'many attributes': `<p ${Array.from({ length: 5000 }, (_, at) => `a${at}=b`).join(' ')}>a`,
  'deep linked data': `<script type="application/ld+json">${many('[{"a":')}</script>`,
  'backslashes in linked data': `<script type="application/ld+json">["${many('\\')}"]</script>`,
  'half a tag': many('<p title="'),
  'tags that close themselves': `<?xml?>${many('<p ')}`,
}

describe('hostile text is read in time', () => {
  test.each(Object.entries(HOSTILE))('%s', { timeout: 10_000 }, async (_, source) => {
    for (const format of ['text', 'markdown', 'html'] as const) {
      const document = await readText(source, { format, languages: ['en', 'fr'] })
      expect(document.source).toBe(source)
      const { start, end } = document.map.toSource({ start: 0, end: document.text.length })
      expect(end).toBeGreaterThanOrEqual(start)
    }
  })
})

test('ten times the text takes about ten times as long', { timeout: 60_000 }, async () => {
  const paragraph = 'The “army” left Aleppo on Friday, Reuters said. It’s over, he said: “We left.”\n'
  const took = async (times: number) => {
    const source = paragraph.repeat(times)
    const start = performance.now()
    const { paragraphs } = await readText(source)
    expect(paragraphs).toHaveLength(times)
    return performance.now() - start
  }
  await took(2_000)
  const [small, large] = [await took(4_000), await took(40_000)]
  expect(large).toBeLessThan(40 * Math.max(small, 20))
})

test('a page of ten megabytes is read in linear time', { timeout: 120_000 }, async () => {
  const paragraph = '<p>The <b>army</b> left Aleppo&nbsp;on <a href="/x">Friday</a>, Reuters said. It’s over.</p>\n'
  const took = async (times: number) => {
    const source = `<html lang="en"><nav>Home</nav><article>${paragraph.repeat(times)}</article>`
    const start = performance.now()
    const { paragraphs } = await readText(source, { format: 'html' })
    expect(paragraphs).toHaveLength(times)
    return performance.now() - start
  }
  await took(1_000)
  const [small, large] = [await took(5_000), await took(105_000)]
  expect(large).toBeLessThan(80 * Math.max(small, 50))
})
