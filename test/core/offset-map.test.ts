import { describe, expect, it } from 'vitest'
import { OffsetMap, PlainTextBuilder } from '../../src/core/offset-map.ts'

/** Plain text of `source` without its asterisks, entities decoded, soft hyphens gone. */
function read(source: string) {
  const builder = new PlainTextBuilder(source)
  for (const match of source.matchAll(/\*+|&amp;|\u00AD|[^*&\u00AD]+|&/gu)) {
    const { index } = match
    const end = index + match[0].length
    if (match[0] === '&amp;') builder.replace('&', index, end)
    else if (!/^[*\u00AD]/.test(match[0])) builder.copy(index, end)
  }
  return builder.finish()
}

describe('OffsetMap', () => {
  it('takes a name back to its source across markup', () => {
    const source = 'In Lat**takia** & Aleppo'
    const { text, map } = read(source)
    const start = text.indexOf('Lattakia')
    const span = map.toSource({ start, end: start + 8 })
    expect(source.slice(span.start, span.end)).toBe('Lat**takia')
    expect(map.isWhole({ start, end: start + 8 })).toBe(false)
  })

  it('takes a decoded entity back to all of it', () => {
    const source = 'A &amp; B'
    const { text, map } = read(source)
    const at = text.indexOf('&')
    expect(map.toSource({ start: at, end: at + 1 })).toEqual({ start: 2, end: 7 })
  })

  it('reads over a soft hyphen as if nothing were there', () => {
    const source = 'Latta\u00ADkia fell'
    const { text, map } = read(source)
    expect(text).toBe('Lattakia fell')
    expect(map.isWhole({ start: 0, end: 8 })).toBe(true)
    expect(map.toSource({ start: 0, end: 8 })).toEqual({ start: 0, end: 9 })
  })

  it('narrows an edit to the part that changes, so that markup stays whole', () => {
    const source = 'Lat**takia**'
    const { text, map } = read(source)
    const edit = map.toSourceEdit(text, { start: 0, end: 8, text: 'Latakia' })
    expect(edit).not.toBeNull()
    expect(source.slice(0, edit!.start) + edit!.text + source.slice(edit!.end)).toMatch(/^Lat?\*\*t?akia\*\*$/)
  })

  it('refuses an edit that would tear markup', () => {
    const { text, map } = read('Al**ep**')
    expect(map.toSourceEdit(text, { start: 0, end: 4, text: 'Damascus' })).toBeNull()
  })

  it('maps an untouched text to itself', () => {
    expect(OffsetMap.identity('abc').toSource({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 })
  })

  it('takes source back to plain text, and nothing where nothing was read', () => {
    const source = '***In Lat**takia** &amp; Aleppo'
    const { text, map } = read(source)
    const plain = (written: string) => {
      const start = source.indexOf(written)
      const span = map.toPlain({ start, end: start + written.length })
      return span && text.slice(span.start, span.end)
    }
    expect(plain('Lat**takia')).toBe('Lattakia')
    expect(plain('akia** &amp; A')).toBe('akia & A')
    expect(plain('amp')).toBe('&')
    expect(plain('***')).toBe(null)
  })
})
