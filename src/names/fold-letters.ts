import { later } from '../core/later.ts'
import { classOf, DIGIT, LETTER, MARK } from '../core/unit-class.ts'

/**
 * Letters with a sound of their own, by what the comparison calls them. Accents that are not listed mark length or
 * stress and are dropped. Sources: the orthographies of Turkish, Kurdish, Czech, Polish, Serbian, Hungarian,
 * Romanian and the Nordic languages; DIN 31635 and UN 2017 (Arabic); McCune-Reischauer (ŏ, ŭ).
 */
const LETTERS: Readonly<Record<string, string>> = {
  ş: 'š',
  ș: 'š',
  ś: 'š',
  ŝ: 'š',
  š: 'š',
  č: 'č',
  ć: 'č',
  ĉ: 'č',
  ç: 'ç',
  ž: 'ž',
  ź: 'ž',
  ż: 'ž',
  ǧ: 'j',
  ğ: 'ğ',
  ġ: 'ğ',
  ģ: 'ğ',
  ñ: 'ñ',
  ń: 'ñ',
  ň: 'ñ',
  ņ: 'ñ',
  ö: 'ö',
  ő: 'ö',
  ø: 'ö',
  œ: 'oe',
  ü: 'ü',
  ű: 'ü',
  ä: 'ä',
  æ: 'ä',
  å: 'å',
  ŏ: 'ŏ',
  ŭ: 'ŭ',
  ə: 'ə',
  ř: 'ř',
  đ: 'đ',
  ð: 'đ',
  þ: 'th',
  ß: 'ss',
  ħ: 'h',
  ḫ: 'x',
  ẖ: 'kh',
  ḵ: 'kh',
  ḏ: 'dh',
  ṯ: 'th',
  ẕ: 'z',
  ḩ: 'h',
  ț: 'ts',
  ţ: 't',
  ı: 'i',
  ł: 'l',
  ě: 'ie',
  ŋ: 'ng',
  ŷ: 'y',
  ý: 'y',
  ē: 'e',
  ō: 'o',
  ū: 'u',
  ā: 'a',
  ī: 'i',
  ĳ: 'ij',
  ǰ: 'j',
  ʿ: '',
  ʾ: '',
}

const APOSTROPHES = new Set("'’‘ʼʻʽ`´ʹʿʾ")
/** Dagesh-like marks, Arabic short vowels, combining accents left after folding, format characters. */
const MARKS = later(() => /[\p{M}\p{Cf}\u0640]/u)
/** Letters after which an apostrophe is an aspirate's mark in Wade-Giles, McCune-Reischauer and Armenian. */
const ASPIRABLE = /(?:[ktpq]|ch|ts|č)$/

/** What letters fold to, by code unit, as they are met. */
const known: (string | undefined)[] = new Array(0x2100)

/**
 * Lower-case letters of the comparison's alphabet; blanks between parts.
 * @param text lower case, romanized
 */
export function foldLetters(text: string): string {
  let folded = ''
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 97 && unit <= 122) || unit === 32) continue
    folded += text.slice(kept, at)
    const char = unit >= 0xd800 && unit < 0xdc00 ? text.slice(at, at + 2) : text[at]!
    if (APOSTROPHES.has(char)) {
      // Elsewhere it is a hamza, an ayn or a soft sign.
      if (ASPIRABLE.test(folded)) folded += 'ʼ'
    } else folded += known[unit] ?? foldChar(char, unit)
    at += char.length - 1
    kept = at + 1
  }
  return kept === 0 ? text : folded + text.slice(kept)
}

function foldChar(char: string, unit: number): string {
  const folded = LETTERS[char] ?? foldOther(char)
  if (unit < known.length) known[unit] = folded
  return folded
}

function foldOther(char: string): string {
  const unitClass = char.length === 1 ? classOf(char.charCodeAt(0)) : 0
  if ((unitClass & LETTER) !== 0) return foldAccent(char)
  if (unitClass === DIGIT) return char
  // Apart from marks, what is classed and no letter is no format character either.
  if (unitClass !== 0 && unitClass !== MARK) return ' '
  if (char.length > 1 && /\p{L}/u.test(char)) return foldAccent(char)
  if (char.length > 1 && /\p{Nd}/u.test(char)) return char
  return MARKS().test(char) ? '' : ' '
}

function foldAccent(char: string): string {
  let bare = ''
  for (const unit of char.normalize('NFD')) {
    if (MARKS().test(unit)) {
      if (unit === '\u0327' && bare === 's') bare = 'š'
      else if (unit === '\u030c' && bare === 's') bare = 'š'
    } else bare += LETTERS[unit] ?? unit
  }
  return bare
}
