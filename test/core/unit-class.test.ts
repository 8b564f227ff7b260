import { describe, expect, it } from 'vitest'
import { lettered } from '../../src/core/lettered.ts'
import * as unitClass from '../../src/core/unit-class.ts'

const CATEGORIES: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, unitClass.UPPER],
  [/\p{Ll}/u, unitClass.LOWER],
  [/\p{Lt}/u, unitClass.TITLE],
  [/[\p{Lo}\p{Lm}]/u, unitClass.OTHER_LETTER],
  [/\p{M}/u, unitClass.MARK],
  [/\p{Nd}/u, unitClass.DIGIT],
  [/[\p{Nl}\p{No}]/u, unitClass.OTHER_NUMBER],
  [/\p{P}/u, unitClass.PUNCTUATION],
  [/\p{S}/u, unitClass.SYMBOL],
]

describe('classOf', () => {
  it('says of every code unit what the patterns of its categories say', () => {
    const different: string[] = []
    for (let unit = 0; unit < 0x10000; unit++) {
      const char = String.fromCharCode(unit)
      const wanted = CATEGORIES.find(([category]) => category.test(char))?.[1] ?? 0
      if (unitClass.classOf(unit) !== wanted) different.push(unit.toString(16))
    }
    expect(different).toEqual([])
  })
})

/** Code units of texts in Latin letters. */
const LATIN = Array.from({ length: 0x20c0 }, (_, unit) => unit).filter(
  unit => unit < 0x250 || (unit >= 0x2000 && unit < 0x2070) || unit >= 0x20a0,
)

describe('lettered', () => {
  it.each(['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'Nd', 'Pe', 'Pf'])('finds \\p{%s} in Latin text as anywhere', category => {
    for (const source of [`^\\p{${category}}`, `^[.\\p{${category}}]`, `^[^\\p{${category}}]`]) {
      const [inLatin, all] = [lettered(source, 'u')('a'), lettered(source, 'u')('ж')]
      const different = LATIN.filter(unit => {
        const char = String.fromCharCode(unit)
        return inLatin.test(char) !== all.test(char)
      })
      expect(different, source).toEqual([])
    }
  })

  it('takes the pattern of all letters where one is not Latin', () => {
    const capital = lettered('\\p{Lu}', 'u')
    const found = ['Berlin', 'Київ', 'ancho', '\u{1d400}', 'e\u0301'].map(text => capital(text).exec(text)?.[0])
    expect(found).toEqual(['B', 'К', undefined, '\u{1d400}', undefined])
  })
})
