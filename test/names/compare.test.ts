import { describe, expect, it } from 'vitest'
import { compareKeys, compareNames, nameKey, scoreKeys } from '../../src/names/compare.ts'
import { catalogue as english } from '../../src/report/locales/en/index.ts'
import { catalogue as french } from '../../src/report/locales/fr/index.ts'

const ONE_NAME: readonly [string, string, string][] = [
  ['q and gh write ق', 'Bagaei', 'Baghaei'],
  ['a doubled letter', 'Lattakia', 'Latakia'],
  ['j and g write ج', 'Jolani', 'Golani'],
  ['French ou', 'Jolani', 'Joulani'],
  ['German dsch', 'Jolani', 'Dscholani'],
  ['Greek tz', 'Jolani', 'Tzolani'],
  ['three consonants that all vary', 'Kadhafi', 'Gaddafi'],
  ['German s and j', 'Zelenskyy', 'Selenskyj'],
  ['German j', 'Netanjahu', 'Netanyahu'],
  ['gh and q', 'Araghchi', 'Araqchi'],
  ['German sch, tsch and ow', 'Chruschtschow', 'Khrushchev'],
  ['a hyphen', 'Abu Aqla', 'Abu-Aqla'],
  ['an accent', 'Klíma', 'Klima'],
  ['a dropped article', 'Ahmed al-Sharaa', 'Ahmad Sharaa'],
  ['an initial', 'V. Putin', 'Vladimir Putin'],
  ['a patronymic', 'Vladimir Vladimirovich Putin', 'Vladimir Putin'],
  ['another order', 'Kim Jong Un', 'Jong Un Kim'],
  ['a joined name', 'Noor ud Din Turabi', 'Nooruddin Turabi'],
  ['ben for bin', 'Mohammed bin Salman', 'Mohamed ben Salmane'],
  ['Polish j', 'Jablonski', 'Yablonsky'],
  ['Cyrillic against French', 'Путин', 'Poutine'],
  ['Persian, which leaves vowels out', 'بقائی', 'Baghaei'],
  ['Greek μπ', 'Μπακογιάννης', 'Bakoyannis'],
  ['Georgian', 'თბილისი', 'Tbilisi'],
  ['Armenian', 'Երևան', 'Yerevan'],
  ['Hebrew', 'נתניהו', 'Netanyahu'],
  ['Hangul', '평양', 'Pyongyang'],
]

const TWO_NAMES: readonly [string, string][] = [
  ['Tina', 'Dina'],
  ['Iran', 'Iraq'],
  ['Jiangsu', 'Jiangxi'],
  ['Abdel Rahman', 'Abdul Jaber'],
  ['Mohammed al-Bashir', 'Bashar al-Assad'],
  ['Slovakia', 'Slovenia'],
  ['Latvia', 'Lithuania'],
  ['Ogun', 'Osun'],
  ['Ivanov', 'Ivanović'],
  ['Berlin', 'Merlin'],
  ['Salem', 'Salman'],
  ['Sergey Lavrov', 'Sergey Ivanov'],
  ['Kim Jong Un', 'Kim Yong Nam'],
  ['Путин', 'Pushkin'],
]

describe('compareNames', () => {
  it.each(ONE_NAME)('sees one name through %s', (_, a, b) => {
    expect(compareNames(a, b)).toMatchObject({ same: true })
  })

  it.each(TWO_NAMES)('keeps %s and %s apart', (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ same: false })
  })

  it('puts look-alikes of well-known names below every spelling that an editor would join', () => {
    const joined = [
      ['Bagaei', 'Baghaei'],
      ['Lattakia', 'Latakia'],
      ['Netanjahu', 'Netanyahu'],
    ].map(([a, b]) => compareNames(a!, b!).score)
    const apart = [
      ['Niger', 'Nigeria'],
      ['Hama', 'Hamas'],
      ['Bashar', 'Bashir'],
      ['Austria', 'Australia'],
    ].map(([a, b]) => compareNames(a!, b!).score)
    expect(Math.min(...joined)).toBeGreaterThan(Math.max(...apart))
  })

  it('is certain of a name and itself, whatever its capitals', () => {
    expect(compareNames('Aleppo', 'ALEPPO')).toEqual({ score: 1, same: true, why: [] })
  })

  it('does not let a shared given name speak for the family name', () => {
    const alone = compareNames('Hussein', 'Rahman').score
    expect(compareNames('Ahmed Hussein', 'Ahmed Rahman').score).toBeLessThan(Math.max(0.2, alone))
  })

  it('gives the letter of the script that two groups write', () => {
    expect(compareNames('Araghchi', 'Araqchi').why).toContainEqual({
      key: 'compare.both-write',
      params: { a: expect.any(String), b: expect.any(String), native: 'ق' },
    })
    expect(compareNames('Lattakia', 'Latakia').why).toContainEqual({
      key: 'compare.doubled',
      params: { letters: 'tt' },
    })
    expect(compareNames('Ahmed Maher', 'Ahmed Rashid').why[0]!.key).toBe('compare.different-parts')
    expect(compareNames('Klíma', 'Klima').why).toEqual([{ key: 'compare.marks', params: {} }])
  })

  it.each([
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Hama', 'Hamas'],
    ['Mohammad al-Bashar', 'Mohammad al-Bashir'],
    ['Mali', 'Malawi'],
    ['Oman', 'Amman'],
    ['Mahmoud Khalil', 'Mohammed Khalil'],
    ['Karim', 'Karima'],
  ])('knows that %s and %s are two names, whatever they sound like', (a, b) => {
    const { same, why } = compareNames(a, b)
    expect(same).toBe(false)
    expect(why[0]!.key).toBe('compare.near-twins')
  })

  it.each([
    ['Kyiv', 'Kiev'],
    ['Lviv', 'Lvov'],
    ['Bashar Assad', 'Bachar Assad'],
    ['Nigeria', 'Nigéria'],
    ['Mohammed', 'Muhammad'],
  ])('takes %s and %s for one name: no list of near-twins parts them', (a, b) => {
    expect(compareNames(a, b).same).toBe(true)
  })

  it('says nothing of names without letters, and says so of a script that it does not read', () => {
    expect(compareNames('...', '!!').same).toBe(false)
    expect(compareNames('', 'Latakia').same).toBe(false)
    expect(compareNames('北京', 'Beijing').why).toEqual([{ key: 'compare.unread', params: {} }])
  })

  it('scores by key as by text', () => {
    const a = nameKey('Dscholani')
    const b = nameKey('Joulani')
    expect(scoreKeys(a, b)).toBe(compareNames('Dscholani', 'Joulani').score)
    expect(compareKeys(a, b)).toEqual(compareNames('Dscholani', 'Joulani'))
  })

  it('has words for every reason in every language', () => {
    expect(Object.keys(french.compare).sort()).toEqual(Object.keys(english.compare).sort())
    const names = [...ONE_NAME.map(([, a, b]) => [a, b]), ...TWO_NAMES]
    for (const [a, b] of names) {
      for (const { key } of compareNames(a!, b!).why)
        expect(english.compare).toHaveProperty([key.replace('compare.', '')])
    }
  })
})
