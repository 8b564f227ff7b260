import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frame } from '../../src/report/frame.ts'
import { printable } from '../../src/report/printable.ts'
import { displayWidth, glyphs } from '../../src/report/width.ts'

const marked = (line: string, written: string, width = 80) => {
  const start = line.indexOf(written)
  return frame(line, start, start + written.length, width)
}

describe('glyphs', () => {
  it('are the same by the short way as by segmentation', () => {
    // Gothic letters send the whole line the long way.
    const long = (line: string) => glyphs(`${line}𐍈`).slice(0, -1)
    for (let point = 0x20; point < 0xffff; point += point < 0x3200 ? 1 : 61) {
      if (point >= 0xd800 && point < 0xe000) continue
      const char = String.fromCharCode(point)
      for (const line of [`${char}“Ж${char}a`, `ع${char}漢${char}\u064bق`]) expect(glyphs(line)).toEqual(long(line))
    }
  })

  it('are the same by the short way in any mixture of scripts and marks', () => {
    const letters = fc.constantFrom(...'aЖعق漢か한“\t\u064b\u0301\u200c\u309a\u200d©\ufe0f')
    const lines = fc.string({ unit: letters, maxLength: 12 })
    fc.assert(
      fc.property(lines, line => {
        expect(glyphs(line)).toEqual(glyphs(`${line}𐍈`).slice(0, -1))
      }),
    )
  })
})

describe('frame', () => {
  it('puts carets under the very columns', () => {
    expect(marked('The port of Lattakia.', 'Lattakia')).toEqual({
      excerpt: 'The port of Lattakia.',
      marks: '            ^^^^^^^^',
    })
  })

  it.each([
    ['wide characters', '在阿勒颇的 OSDH 说', 'OSDH', ' '.repeat(11), '^^^^'],
    ['wide characters marked', '在阿勒颇说', '阿勒颇', '  ', '^^^^^^'],
    ['combining marks', 'Le\u0301a and Zoe\u0308 met', 'Zoe\u0308', ' '.repeat(8), '^^^'],
    ['tabs', '\tin\tKiev', 'Kiev', ' '.repeat(10), '^^^^'],
    ['emoji', '👩‍👩‍👧 in Kiev', 'Kiev', ' '.repeat(6), '^^^^'],
    ['astral letters', '𐍈𐍈 Kiev', 'Kiev', '   ', '^^^^'],
    ['a soft hyphen', 'La\u00adta\u00adkia is', 'is', ' '.repeat(8), '^^'],
  ])('counts %s in cells', (_, line, written, indent, carets) => {
    expect(marked(line, written).marks).toBe(indent + carets)
  })

  it('cuts a long line around the span, and keeps to the width', () => {
    const line = `${'before '.repeat(40)}Lattakia${' after'.repeat(40)}`
    const { excerpt, marks } = marked(line, 'Lattakia', 60)
    expect(excerpt).toMatch(/^…/)
    expect(excerpt).toMatch(/…$/)
    expect(displayWidth(excerpt)).toBeLessThanOrEqual(60)
    expect(excerpt.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('Lattakia')
  })

  it('shows the beginning of a span that is longer than the width, or goes on below', () => {
    const long = marked('x'.repeat(500), 'x'.repeat(500), 40)
    expect(displayWidth(long.excerpt)).toBeLessThanOrEqual(40)
    expect(long.marks).toMatch(/^\^+…$/)
    expect(frame('one line', 4, 9, 80).marks).toBe('    ^^^^…')
  })

  it('marks the place of an empty span, at the end too', () => {
    expect(frame('over', 4, 4, 80).marks).toBe('    ^')
    expect(frame('', 0, 0, 80)).toEqual({ excerpt: '', marks: '^' })
  })

  it('isolates a right-to-left word in a left-to-right line, so that carets hold', () => {
    const { excerpt, marks } = marked('The port of اللاذقية is quiet.', 'اللاذقية')
    expect(excerpt).toBe('\u2066The port of \u2069\u2066اللاذقية\u2069\u2066 is quiet.\u2069')
    expect(marks).toBe(`${' '.repeat(12)}^^^^^^^^`)
  })

  it('repeats the span below a right-to-left line, where carets would lie', () => {
    const { excerpt, marks } = marked('قال المرصد في اللاذقية اليوم', 'اللاذقية')
    expect(excerpt).toBe('\u2067قال المرصد في اللاذقية اليوم\u2069')
    expect(marks).toBe('^ \u2068اللاذقية\u2069')
  })

  it('keeps to the width on a line of a megabyte', () => {
    const line = `${'مرحبا hello '.repeat(90_000)}`
    expect(displayWidth(frame(line, 500_000, 500_005, 80).excerpt)).toBeLessThanOrEqual(80)
  })

  it('keeps to the width and to its carets whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat(60),
        fc.nat(20),
        fc.integer({ min: 20, max: 60 }),
        (text, from, length, width) => {
          const line = text.replace(/[\r\n]/g, ' ')
          const start = Math.min(from, line.length)
          const { excerpt, marks } = frame(line, start, Math.min(start + length, line.length), width)
          expect(displayWidth(excerpt)).toBeLessThanOrEqual(width + 8)
          if (marks !== '') expect(marks).toContain('^')
          expect(excerpt).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f\x80-\x9f]/)
        },
      ),
    )
  })
})

describe('printable', () => {
  it('disarms escape sequences and direction marks, and keeps every offset', () => {
    const text = 'a\u001b[31mred\u202ecba\u2066\u0000\u0085\r\n\tb'
    const shown = printable(text)
    expect(shown).toBe('a␛[31mred\ufffdcba\ufffd␀\ufffd\r\n\tb')
    expect(shown.length).toBe(text.length)
  })
})
