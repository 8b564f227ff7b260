import { describe, expect, test } from 'vitest'
import { composeBlocks } from '../../src/read/block.ts'
import { readTextBlocks, wrapWidth } from '../../src/read/text.ts'

function paragraphsOf(source: string): string[] {
  const { text, paragraphs } = composeBlocks(source, readTextBlocks(source))
  return paragraphs.map(({ start, end }) => text.slice(start, end))
}

const LINES = [
  'Rebels said on Friday that they had reached the heart of Aleppo, after a sweep through towns held by the government.',
  'Near the citadel',
  'The army withdrew without a fight.',
]

const WRAPPED = `Rebels said on Friday that they had reached the heart of the
northern city of Aleppo, after a surprise sweep through towns
that the government of Bashar al-Assad had held for nearly a
decade.

The army withdrew without a fight, according to Hayat Tahrir al-
Sham, which leads the offensive. It said that more of its units
were on the way to the city.
`

describe('paragraphs', () => {
  test('one to a line, with and without blank lines', () => {
    expect(paragraphsOf(LINES.join('\n'))).toEqual(LINES)
    expect(paragraphsOf(LINES.join('\n\n'))).toEqual(LINES)
    expect(paragraphsOf(`${LINES.join('\r\n')}\r\n`)).toEqual(LINES)
    expect(paragraphsOf(LINES.join('\r'))).toEqual(LINES)
  })

  test('of wrapped lines', () => {
    expect(wrapWidth(WRAPPED)).toBeGreaterThan(55)
    const paragraphs = paragraphsOf(WRAPPED)
    expect(paragraphs).toHaveLength(2)
    expect(paragraphs[0]).toMatch(/^Rebels said .* of the northern city .* a decade\.$/)
    expect(paragraphs[1]).toContain('Hayat Tahrir al-Sham, which')
    expect(paragraphsOf(WRAPPED.replaceAll('\n', '\r\n'))).toEqual(paragraphs)
  })

  test('short lines of one paragraph each are not taken for wrapped ones', () => {
    const lines = [
      'Aleppo falls to rebels in a sweep on Friday',
      'The army withdrew.',
      'Damascus denied it.',
      'Moscow said nothing.',
    ]
    expect(wrapWidth(lines.join('\n'))).toBe(0)
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines)
  })

  test('a headline over one line of text is its own paragraph', () => {
    const lines = [
      'Rebels say that they have reached Aleppo city in sweep',
      'The army has withdrawn from the city without a fight.',
    ]
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines)
  })

  test('blank lines may hold blanks and no-break spaces', () => {
    expect(paragraphsOf('One.\n \u00A0 \n\t\nTwo.')).toEqual(['One.', 'Two.'])
    expect(paragraphsOf(' \n\u00A0\n')).toEqual([])
    expect(paragraphsOf('')).toEqual([])
    expect(paragraphsOf('\u200B\n\u00AD')).toEqual([])
  })

  test('wrapped Chinese lines join without a space', () => {
    const line =
      '反政府武装星期五宣布已经进入叙利亚北部城市阿勒颇的市中心地区并控制了多个街区和政府大楼以及主要道路的路口'
    expect(paragraphsOf(`${line}\n${line}\n${line}`)).toEqual([line + line + line])
  })
})

describe('the way back', () => {
  test('from composed letters, soft hyphens and wraps to the source', () => {
    const source = 'Le\u0301on at Aleppo\u00ADtown \u200Band Lattaquie\u0301.'
    const { text, map } = composeBlocks(source, readTextBlocks(source))
    expect(text).toBe('Léon at Aleppotown and Lattaquié.')
    const slice = (written: string) => {
      const start = text.indexOf(written)
      const span = map.toSource({ start, end: start + written.length })
      return source.slice(span.start, span.end)
    }
    expect(slice('Léon')).toBe('Le\u0301on')
    expect(slice('Aleppotown')).toBe('Aleppo\u00ADtown')
    expect(slice('and')).toBe('and')
    expect(slice('é.')).toBe('e\u0301.')
  })

  test('joiners that shape Persian words stay', () => {
    const source = 'می\u200Cخواهم'
    expect(composeBlocks(source, readTextBlocks(source)).text).toBe(source)
  })

  test('a wrapped name maps to both of its lines', () => {
    const { text, map } = composeBlocks(WRAPPED, readTextBlocks(WRAPPED))
    const start = text.indexOf('the northern')
    const span = map.toSource({ start, end: start + 'the northern'.length })
    expect(WRAPPED.slice(span.start, span.end)).toBe('the\nnorthern')
    expect(map.isWhole({ start, end: start + 12 })).toBe(true)
  })
})
