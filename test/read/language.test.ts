import { describe, expect, test } from 'vitest'
import { iso639, KNOWN_LANGUAGES, scriptsOf } from '../../src/read/iso-639.ts'
import { chooseLanguage, detectLanguage, mainScript } from '../../src/read/language.ts'
import { readText } from '../../src/read/read.ts'

const TEXTS = {
  en: 'Rebels said on Friday that they had reached the heart of the northern city after a surprise sweep through many towns.',
  fr: 'Les rebelles ont annoncé vendredi avoir atteint le centre de la ville du nord après une offensive surprise dans plusieurs localités.',
  de: 'Die Rebellen erklärten am Freitag, sie hätten nach einem überraschenden Vorstoß das Zentrum der nördlichen Stadt erreicht.',
  es: 'Los rebeldes dijeron el viernes que habían llegado al centro de la ciudad del norte tras una ofensiva sorpresa en varios pueblos.',
  tr: 'İsyancılar cuma günü, birçok kasabaya yapılan sürpriz bir saldırının ardından kuzeydeki şehrin merkezine ulaştıklarını söyledi.',
  el: 'Οι αντάρτες ανακοίνωσαν την Παρασκευή ότι έφτασαν στο κέντρο της πόλης.',
  ru: 'Повстанцы заявили в пятницу, что достигли центра северного города после внезапного наступления через многие населённые пункты.',
  uk: 'Повстанці заявили у п’ятницю, що досягли центру північного міста після раптового наступу через численні населені пункти.',
  ar: 'أعلنت الفصائل المسلحة يوم الجمعة أنها وصلت إلى وسط المدينة بعد هجوم مفاجئ على عدة بلدات.',
  fa: 'شورشیان روز جمعه اعلام کردند که پس از حمله‌ای غافلگیرکننده به مرکز این شهر شمالی رسیده‌اند.',
}
const CANDIDATES = Object.keys(TEXTS)

describe('detection', () => {
  test.each(Object.entries(TEXTS))('%s', async (language, text) => {
    expect(await detectLanguage(text, CANDIDATES)).toBe(language)
    expect(await detectLanguage(`${text} `.repeat(30), CANDIDATES)).toBe(language)
  })

  test('regional tags are kept', async () => {
    expect(await detectLanguage(TEXTS.fr, ['en-GB', 'fr-CA'])).toBe('fr-CA')
  })

  test('is silent on short texts and on scripts that no candidate uses', async () => {
    expect(await detectLanguage('Lattakia fell.', ['en', 'fr'])).toBeNull()
    expect(await detectLanguage(TEXTS.el, ['en', 'fr'])).toBeNull()
    expect(await detectLanguage('2024 — 30', ['en', 'el'])).toBeNull()
  })
})

describe('the choice', () => {
  const choose = (known: { option?: string; declared?: string }) => chooseLanguage(TEXTS.fr, known, ['en', 'fr'], 'en')

  test('option, declaration, text, default, in this order', async () => {
    expect(await choose({ option: 'EL', declared: 'de' })).toEqual({ language: 'el', languageFrom: 'option' })
    expect(await choose({ declared: 'de' })).toEqual({ language: 'de', languageFrom: 'declared' })
    expect(await choose({})).toEqual({ language: 'fr', languageFrom: 'detected' })
    expect(await chooseLanguage('Hm.', {}, ['en', 'fr'], 'fr')).toEqual({ language: 'fr', languageFrom: 'default' })
  })
})

describe('tables', () => {
  test('forty languages and more have a code and a script', () => {
    expect(KNOWN_LANGUAGES.length).toBeGreaterThanOrEqual(40)
    for (const tag of KNOWN_LANGUAGES) {
      expect(iso639(tag)).toMatch(/^[a-z]{3}$/)
      expect(scriptsOf(tag).length).toBeGreaterThan(0)
    }
  })

  test('a script subtag decides', () => {
    expect(scriptsOf('sr-Latn')).toEqual(['Latn'])
    expect(scriptsOf('zh-Hant-TW')).toEqual(['Hani'])
  })

  test('kana make Japanese of Chinese characters', () => {
    expect(mainScript('東京都知事は会見で述べた')).toBe('Hira')
    expect(mainScript('反政府武装进入阿勒颇')).toBe('Hani')
  })
})

describe('quotations in another language', () => {
  const languages = ['en', 'fr', 'ar', 'de']

  async function foreign(text: string) {
    const document = await readText(text, { language: 'en', languages })
    return document.regions.filter(({ language }) => language !== undefined).map(({ language }) => language)
  }

  test.each([
    [`${TEXTS.en} He said: “Nous ne voulons plus jamais voir la guerre dans notre pays, a-t-il dit hier.”`, ['fr']],
    [`${TEXTS.en} He said: “أعلنت الفصائل أنها وصلت”.`, ['ar']],
    [`${TEXTS.en} He said: “Это война”.`, ['und']],
  ])('%s', async (text, expected) => {
    expect(await foreign(text)).toEqual(expected)
  })

  test.each([
    `${TEXTS.en} He said: “We never want to see the war in our country again, not on any day.”`,
    `${TEXTS.en} He said: “Nous partons”.`,
    `He said: “We never want to see the war in our country again, not on any day.”`,
  ])('none in %s', async text => {
    expect(await foreign(text)).toEqual([])
  })
})
