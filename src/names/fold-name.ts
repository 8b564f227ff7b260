import { isAbjad, romanize } from './romanize.ts'

/** What a part of a name is for a comparison. */
export type PartRole = 'word' | 'initial' | 'al' | 'bin' | 'de' | 'and' | 'title'

type FoldedPart = { readonly letters: string; readonly role: PartRole }

export type FoldedName = {
  readonly parts: readonly FoldedPart[]
  /** Written in Latin letters. */
  readonly latin: boolean
  /** Written without short vowels. */
  readonly abjad: boolean
  /** Letters and diacritics as written, lower case: equal in two names that differ in case and punctuation alone. */
  readonly plain: string
}

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

const APOSTROPHES = /['’‘ʼʻʽ`´ʹʿʾ]/
/** Dagesh-like marks, Arabic short vowels, combining accents left after folding, format characters. */
const MARKS = /[\p{M}\p{Cf}\u0640]/u

/** Letters of other scripts; modifier letters and marks are shared. */
const NATIVE = /[^\P{L}\p{Script=Latin}\p{Lm}]/u

const ARTICLES = words('al el ul il l ad as ash at az an ar ud ed es esh et ez en er ur us ush uz un ut ol')
const BIN = words('bin ibn ben bint bne wuld ould')
const DE = words('de da di du do dos das del della van von der den ten ter la le les of the af av zu zur')
const AND = words('and et und y e og och en i')
const TITLES = words(
  'mr mrs ms dr prof sir lord lady sheikh shaykh shaikh cheikh sheik haji hajji hadji hajj mullah mulla molla maulvi maulavi mawlawi ' +
    'sayyid seyyed sayed sayyed seyed general gen colonel col major maj captain capt president king prince emir ayatollah imam',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Lower-case letters of the comparison's alphabet; blanks between parts. */
function foldLetters(text: string): string {
  let folded = ''
  for (const char of text) {
    if (char >= 'a' && char <= 'z') folded += char
    else if (APOSTROPHES.test(char)) {
      // An aspirate's mark in Wade-Giles, McCune-Reischauer and Armenian; elsewhere a hamza, an ayn or a soft sign.
      if (/(?:[ktpq]|ch|ts|č)$/.test(folded)) folded += 'ʼ'
    } else {
      const own = LETTERS[char]
      if (own !== undefined) folded += own
      else if (/\p{L}/u.test(char)) folded += foldAccent(char)
      else if (/\p{Nd}/u.test(char)) folded += char
      else if (!MARKS.test(char)) folded += ' '
    }
  }
  return folded
}

function foldAccent(char: string): string {
  let bare = ''
  for (const unit of char.normalize('NFD')) {
    if (MARKS.test(unit)) {
      if (unit === '\u0327' && bare === 's') bare = 'š'
      else if (unit === '\u030c' && bare === 's') bare = 'š'
    } else bare += LETTERS[unit] ?? unit
  }
  return bare
}

/**
 * A name as the comparison sees it: romanized, without case, in parts with roles.
 * @param text a name as written, any script
 */
export function foldName(text: string): FoldedName {
  const lower = text.normalize('NFC').replace(/İ/g, 'i').toLowerCase()
  const abjad = isAbjad(lower)
  const letters = foldLetters(romanize(abjad ? unjoinArticle(lower) : lower)).trim()
  const latin = !NATIVE.test(lower)
  const raw = letters === '' ? [] : letters.split(/ +/)
  const parts: FoldedPart[] = []
  raw.forEach((part, at) => {
    parts.push({ letters: part.replace(/ʼ$/, ''), role: roleOf(part, at, raw.length) })
  })
  if (parts.length > 0 && parts.every(part => part.role !== 'word' && part.role !== 'initial'))
    return { parts: parts.map(part => ({ ...part, role: 'word' })), latin, abjad, plain: raw.join(' ') }
  return { parts, latin, abjad, plain: lower.normalize('NFC') }
}

function roleOf(part: string, at: number, count: number): PartRole {
  const last = at === count - 1
  if (part.length === 1 && /[a-zšžč]/.test(part)) return 'initial'
  if (!last && ARTICLES.has(part)) return 'al'
  if (!last && BIN.has(part)) return 'bin'
  if (!last && DE.has(part)) return 'de'
  if (!last && at > 0 && AND.has(part)) return 'and'
  if (!last && TITLES.has(part)) return 'title'
  return 'word'
}

/** The Arabic article is written onto its word: set apart, it is compared as the particle that Latin spellings write. */
function unjoinArticle(text: string): string {
  return text.replace(/(^|[\s-])ال(?=\p{L}{3})/gu, '$1al ')
}
