import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitWords } from '../../src/core/words.ts'
import { bareDigits, readDigits } from '../../src/lineage/facts/digits.ts'
import { findQuantities } from '../../src/lineage/facts/quantities.ts'

const keysOf = (language: string, text: string) =>
  findQuantities({ text, language, words: splitWords(text) }).map(({ key }) => key)

describe('quantities', () => {
  it.each([
    ['en', 'On Friday, November 28, 2024, 14,000 people paid 2.5 million dollars; twenty-seven died at 10:30 pm'],
    ['fr', 'Vendredi 28 novembre 2024, 14 000 personnes ont payé 2,5 millions ; vingt-sept sont morts à 22h30'],
    ['de', 'Am Freitag, 28. November 2024, zahlten 14.000 Menschen 2,5 Millionen; siebenundzwanzig starben um 22:30'],
    [
      'es',
      'El viernes 28 de noviembre de 2024, 14.000 personas pagaron 2,5 millones; veintisiete murieron a las 22:30',
    ],
    ['el', 'Την Παρασκευή 28 Νοεμβρίου 2024, 14.000 άνθρωποι πλήρωσαν 2,5 εκατομμύρια· είκοσι επτά πέθαναν στις 22:30'],
    ['ru', 'В пятницу, 28 ноября 2024 года, 14 000 человек заплатили 2,5 млн; двадцать семь умерли в 22:30'],
    ['ar', 'يوم الجمعة 28 تشرين الثاني 2024 دفع 14,000 شخص 2.5 مليون، وقتل سبعة وعشرون عند 22:30'],
    ['tr', 'Cuma günü, 28 Kasım 2024, 14.000 kişi 2,5 milyon ödedi; yirmi yedi kişi saat 22:30 sularında öldü'],
  ])('are the same in %s', (language, text) => {
    expect(keysOf(language, text)).toEqual(['w5', '11-28', '2024', '14000', '2500000', '27', '22:30'])
  })

  it.each([
    ['en', 'one hundred and forty-two', ['142']],
    ['en', 'two hundred thousand', ['200000']],
    ['en', '1,250 and 1.25', ['1250', '1.25']],
    ['en', 'the score was 2-1', ['2', '1']],
    ['fr', 'quatre-vingt-dix-sept et soixante-dix-huit', ['97', '78']],
    ['fr', 'le 1er mars 2020', ['03-01', '2020']],
    ['de', '1.250 und 1,25', ['1250', '1.25']],
    ['de', 'am 28.11.2024', ['11-28']],
    ['es', 'treinta y cinco de dos mil quinientos', ['35', '2500']],
    ['ru', 'двухсот и 15 тыс.', ['200', '15000']],
    ['ar', 'خمسة عشر و١٤٠٠٠', ['15', '14000']],
    ['tr', 'iki yüz bin', ['200000']],
  ])('of %s are read: %s', (language, text, keys) => expect(keysOf(language, text)).toEqual(keys))

  it('that name are told from those that count', () => {
    const text = 'F-16s and the 21st Division, since 2011, with 16 tanks over 35 kilometers'
    const found = findQuantities({ text, language: 'en', words: splitWords(text) })
    expect(found.map(({ kind, key, unit }) => [kind, key, unit])).toEqual([
      ['label', '16', null],
      ['label', '21', null],
      ['label', '2011', null],
      ['count', '16', null],
      ['count', '35', 'km'],
    ])
  })

  it('in digits by themselves are what a closer look reads', () => {
    const written = fc.string({ unit: fc.constantFrom(...'0123456789', ...".,:/-h'’ ٫٬\u00A0٣x"), maxLength: 12 })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        written,
        fc.constantFrom('en', 'fr', 'ar'),
        (start, rest, language) => {
          const text = `${start}${rest}`
          const end = bareDigits(text, 0)
          if (end >= 0) expect(readDigits(text, 0, language)).toEqual({ value: Number(text.slice(0, end)), end })
        },
      ),
    )
  })
})
