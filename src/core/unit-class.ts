/**
 * General categories of code units, as bits. A pattern of a category takes an engine half a millisecond to make, and most
 * texts need none: letters of the scripts that news is written in and common punctuation, whose categories no longer change, are
 * told without.
 * Source: Unicode Character Database, `General_Category`.
 */
export const UPPER = 1
export const LOWER = 2
/** ǅ: a capital and a small letter in one. */
export const TITLE = 4
export const OTHER_LETTER = 8
export const MARK = 16
/** A decimal digit of any script. */
export const DIGIT = 32
export const OTHER_NUMBER = 64
export const PUNCTUATION = 128
export const SYMBOL = 256

export const LETTER: number = UPPER | LOWER | TITLE | OTHER_LETTER
export const NUMBER: number = DIGIT | OTHER_NUMBER

const UNKNOWN = 0xffff
const classes = new Uint16Array(0x10000).fill(UNKNOWN)

/** What a code unit is, one bit; 0 for blanks, controls, surrogates and what is not assigned. */
export function classOf(unit: number): number {
  const known = classes[unit]!
  if (known !== UNKNOWN) return known
  const found = compute(unit)
  classes[unit] = found
  return found
}

/** Past the last code unit of Latin letters, and the blocks of common punctuation and currency signs. */
export const LATIN_END = 0x250
const MARKS_START = 0x300
const MARKS_END = 0x370
const PUNCTUATION_START = 0x2000
const PUNCTUATION_END = 0x2070
const CURRENCY_START = 0x20a0
const CURRENCY_END = 0x20c0

/** Greek and Cyrillic letters, Hebrew, Arabic, kana, Han and Hangul, as far as their blocks hold nothing else. */
const CASED: readonly (readonly [number, number])[] = [
  [0x391, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x481],
  [0x48a, 0x52f],
]
const UNCASED: readonly (readonly [number, number])[] = [
  [0x5d0, 0x5ea],
  [0x620, 0x63f],
  [0x641, 0x64a],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fef],
  [0xac00, 0xd7a3],
]

const PUNCTUATION_MARKS = '!"#%&\'()*,-./:;?@[\\]_{}¡§«¶·»¿'
const SIGNS = '$+<=>^`|~¢£¤¥¦¨©¬®¯°±´¸×÷'
const FRACTIONS = '²³¹¼½¾'
const CASELESS = 'ªºƻǀǁǂǃ'

function compute(unit: number): number {
  if (unit < LATIN_END) return latinClass(unit)
  if (unit >= MARKS_START && unit < MARKS_END) return MARK
  if (unit >= PUNCTUATION_START && unit < PUNCTUATION_END) {
    if (unit === 0x2044 || unit === 0x2052) return SYMBOL
    return (unit >= 0x2010 && unit < 0x2028) || (unit >= 0x2030 && unit < 0x205f) ? PUNCTUATION : 0
  }
  if (unit >= CURRENCY_START && unit < CURRENCY_END) return SYMBOL
  for (const [first, last] of CASED) if (unit >= first && unit <= last) return isCapital(unit) ? UPPER : LOWER
  for (const [first, last] of UNCASED) if (unit >= first && unit <= last) return OTHER_LETTER
  return classByPattern(String.fromCharCode(unit))
}

function latinClass(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return LOWER
  if (unit >= 0x41 && unit <= 0x5a) return UPPER
  if (unit >= 0x30 && unit <= 0x39) return DIGIT
  const char = String.fromCharCode(unit)
  if (PUNCTUATION_MARKS.includes(char)) return PUNCTUATION
  if (SIGNS.includes(char)) return SYMBOL
  if (FRACTIONS.includes(char)) return OTHER_NUMBER
  if (CASELESS.includes(char)) return OTHER_LETTER
  if (unit < 0xc0 && char !== 'µ') return 0
  if (!isCapital(unit)) return LOWER
  return char === char.toUpperCase() ? UPPER : TITLE
}

function isCapital(unit: number): boolean {
  const char = String.fromCharCode(unit)
  return char !== char.toLowerCase()
}

function classByPattern(char: string): number {
  if (/\p{L}/u.test(char))
    return /\p{Lu}/u.test(char) ? UPPER : /\p{Ll}/u.test(char) ? LOWER : /\p{Lt}/u.test(char) ? TITLE : OTHER_LETTER
  if (/\p{M}/u.test(char)) return MARK
  if (/\p{Nd}/u.test(char)) return DIGIT
  return /\p{N}/u.test(char) ? OTHER_NUMBER : /\p{P}/u.test(char) ? PUNCTUATION : /\p{S}/u.test(char) ? SYMBOL : 0
}
