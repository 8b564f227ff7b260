import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/core/edit.ts'
import { fold, foldedHash } from '../../src/core/fold.ts'
import { canonicalTag, foremost, scriptOfLanguage } from '../../src/core/language.ts'
import { Lines } from '../../src/core/lines.ts'
import { scriptOf } from '../../src/core/script.ts'
import { splitWords } from '../../src/core/words.ts'

const wordsOf = (text: string): string[] => {
  const { count, starts, ends } = splitWords(text)
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]))
}

describe('fold', () => {
  it.each([
    ['TÜRKİYE', 'turkiye'],
    ['Lattaquié', 'lattaquie'],
    ['Straße', 'strasse'],
    ['أحمد', 'احمد'],
    ['قندوز', 'قندوز'],
    ['ＡＢＣ１２', 'abc12'],
    ['٢٠٢٤', '2024'],
    ['Ærø', 'aero'],
  ])('%s becomes %s', (written, folded) => {
    expect(fold(written)).toBe(folded)
    expect(foldedHash(written, 0, written.length)).toBe(foldedHash(folded, 0, folded.length))
  })

  it('keeps different letters apart', () => {
    expect(fold('Hama')).not.toBe(fold('Hamas'))
    expect(foldedHash('Hama', 0, 4)).not.toBe(foldedHash('Homs', 0, 4))
  })
})

describe('splitWords', () => {
  it.each([
    ['Hay’at Tahrir al-Sham', ['Hay', 'at', 'Tahrir', 'al', 'Sham']],
    ['U.N. (2024)', ['U', 'N', '2024']],
    ['東京で', ['東', '京', 'で']],
    ['حزب‌الله', ['حزب‌الله']],
    ['', []],
    ['…—', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words))
})

describe('Lines', () => {
  it('counts LF, CRLF and CR', () => {
    const lines = new Lines('a\nb\r\nc\rd')
    expect(lines.count).toBe(4)
    expect(lines.position(5)).toEqual({ line: 3, column: 1 })
    expect(lines.text(2)).toBe('b')
    expect(lines.position(99)).toEqual({ line: 4, column: 2 })
  })
})

describe('applyEdits', () => {
  it('applies from the end and leaves out what overlaps', () => {
    const { text, applied } = applyEdits('one two three', [
      { start: 4, end: 7, text: '2' },
      { start: 0, end: 3, text: '1' },
      { start: 5, end: 9, text: '!' },
    ])
    expect(text).toBe('1 2 three')
    expect(applied).toHaveLength(2)
  })
})

describe('scripts and languages', () => {
  it.each([
    ['A', 'Latn'],
    ['Α', 'Grek'],
    ['Ж', 'Cyrl'],
    ['ع', 'Arab'],
    ['ש', 'Hebr'],
    ['中', 'Hani'],
    ['か', 'Hira'],
    ['한', 'Hang'],
    ['，', 'Zyyy'],
    ['1', 'Zyyy'],
    ['’', 'Zyyy'],
  ])('%s is %s', (letter, script) => expect(scriptOf(letter.charCodeAt(0))).toBe(script))

  it('knows the script of a language, and lets a tag overrule it', () => {
    expect([scriptOfLanguage('ru'), scriptOfLanguage('sr-Latn'), scriptOfLanguage('pt-BR')]).toEqual([
      'Cyrl',
      'Latn',
      'Latn',
    ])
  })

  it('refuses what is no language tag', () => {
    expect([canonicalTag('pt_br'), canonicalTag('en-'), canonicalTag('?')]).toEqual(['pt-BR', null, null])
  })
})

describe('foremost', () => {
  it('names the languages that most news comes from, then the rest by tag', () => {
    expect(foremost(['az', 'da', 'de', 'et', 'en', 'sr-Latn'], 3)).toEqual(['en', 'de', 'da'])
    expect(foremost(['sq', 'eu'], 3)).toEqual(['eu', 'sq'])
  })
})
