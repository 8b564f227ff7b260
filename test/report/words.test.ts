import { describe, expect, it } from 'vitest'
import { say } from '../../src/core/message.ts'
import { listFormat } from '../../src/report/list-format.ts'
import { valueFormats } from '../../src/report/word-formats.ts'
import { loadWords, UI_LANGUAGES, uiLanguage } from '../../src/report/words.ts'

describe('uiLanguage', () => {
  it.each([
    [['fr'], 'fr'],
    [['fr_CA.UTF-8'], 'fr'],
    [['fr_FR@euro'], 'fr'],
    [[undefined, 'fr_FR.UTF-8'], 'fr'],
    [['C', 'fr_FR.UTF-8'], 'en'],
    [['POSIX'], 'en'],
    [['la_VA.UTF-8'], 'en'],
    [['en', 'fr'], 'en'],
    [['not a tag'], 'en'],
    [[], 'en'],
  ])('%j asks for %s', (wishes, lang) => {
    expect(uiLanguage(wishes)).toBe(lang)
  })
})

describe('words', () => {
  it('chooses plural forms, French ones with zero as singular', async () => {
    const [en, fr] = await Promise.all([loadWords('en'), loadWords('fr')])
    const count = (n: number) => say('report.summary.errors', { count: n })
    expect([0, 1, 2].map(n => en(count(n)))).toEqual(['0 errors', '1 error', '2 errors'])
    expect([0, 1, 2].map(n => fr(count(n)))).toEqual(['0 erreur', '1 erreur', '2 erreurs'])
    expect(en(count(1234567))).toBe('1,234,567 errors')
    expect(fr(count(1_000_000))).toBe('1\u202f000\u202f000 d’erreurs')
  })

  it('takes values as they are: no escaping, no nesting, no placeholders inside', async () => {
    const words = await loadWords('en')
    const written = '<b>&amp;</b> $t(report.ask) {{to}} $& \\1'
    expect(words(say('fix.replace', { to: written }))).toContain(written)
  })

  it('is not steered by parameters with the names of i18next options', async () => {
    const words = await loadWords('en')
    const params = { lng: 'fr', context: 'male', ns: 'other', defaultValue: 'x', place: 'a.md', text: 'b' }
    expect(words(say('report.related', params))).toBe('see a.md: b')
  })

  it('keeps right-to-left words from pulling their neighbors over', async () => {
    const words = await loadWords('en')
    expect(words(say('report.related', { place: 'a.md', text: 'حلب' }))).toBe('see a.md: \u2068حلب\u2069')
  })

  it('isolates every value and every sentence of a right-to-left language', async () => {
    const words = await loadWords('ar')
    expect(words.direction).toBe('rtl')
    expect(words(say('report.related', { place: 'a.md:2:3', text: 'Aleppo' }))).toBe(
      '\u2068انظر \u2068a.md:2:3\u2069: \u2068Aleppo\u2069\u2069',
    )
    expect(words(say('report.percent', { probability: 0.5 }))).not.toContain('\u2068')
  })

  it.each([
    ['ru', [1, 2, 5, 21, 22, 111], ['1 ошибка', '2 ошибки', '5 ошибок', '21 ошибка', '22 ошибки', '111 ошибок']],
    ['tr', [0, 1, 2], ['0 hata', '1 hata', '2 hata']],
    ['ar', [1, 2, 3, 11, 100], ['خطأ واحد', 'خطآن', '3 أخطاء', '11 خطأ', '100 خطأ']],
  ] as const)('counts in %s', async (lang, counts, expected) => {
    const words = await loadWords(lang)
    const told = counts.map(count => words(say('report.summary.errors', { count })).replace(/[\u2068\u2069]/g, ''))
    expect(told).toEqual(expected)
  })

  it('falls back to English, and knows what it has', async () => {
    const words = await loadWords('tlh')
    expect(words.lang).toBe('en')
    expect(['severity.error', 'summary.errors', 'severity.fatal'].map(key => words.has(`report.${key}`))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('lists', () => {
  const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['oro', 'a', 'b', 'hijo'], ['a', 'b', 'c', 'd', 'ocho']]

  it.each(UI_LANGUAGES)('are joined as Intl joins them in %s', lang => {
    for (const type of ['conjunction', 'disjunction'] as const) {
      const intl = new Intl.ListFormat(lang, { type })
      expect(lists.map(listFormat(lang, type))).toEqual(lists.map(list => intl.format(list)))
    }
  })
})

describe('formats of values', () => {
  const en = valueFormats('en')
  const fr = valueFormats('fr')
  it.each([
    [en, 'el', 'language', 'Greek'],
    [fr, 'el', 'language', 'grec'],
    [en, 'not a tag', 'language', 'not a tag'],
    [en, ['fr', 'el'], 'languageList', 'French and Greek'],
    [fr, ['fr', 'el', 'ar'], 'languageList', 'français, grec et arabe'],
    [
      valueFormats('el'),
      ['fr', 'ckb', 'pt-BR'],
      'languageList',
      'γαλλικά, κεντρικά κουρδικά και πορτογαλικά Βραζιλίας',
    ],
    [en, ['a', 'b', 'c'], 'list', 'a, b, and c'],
    [en, ['a', 'b'], undefined, 'a and b'],
    [en, ['a', 'b'], 'either', 'a or b'],
    [fr, ['a', 'b'], 'either', 'a ou b'],
    [en, 1234, 'number', '1,234'],
    [en, 1234, undefined, '1234'],
    [en, 0.914, 'percent', '91%'],
    [en, 0.9999, 'percent', '>99%'],
    [en, 1, 'percent', '100%'],
    [en, 0.0004, 'percent', '<1%'],
    [en, 0, 'percent', '0%'],
    [fr, 2.14, 'signed', '+2,1'],
    [en, -0.55, 'signed', '-0.6'],
    [fr, 0.914, 'percent', '91\u202f%'],
    [en, 'Latakia', undefined, 'Latakia'],
  ])('%#: %j as %s', (formats, value, format, text) => {
    expect(formats.format(value, format).replaceAll('\u00a0', '\u202f')).toBe(text)
  })
})
