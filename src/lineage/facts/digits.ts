import type { LanguageTag } from '../../core/language.ts'

/** Languages whose decimals follow a full stop. Source: CLDR 48, symbols. */
const POINT: ReadonlySet<LanguageTag> = new Set(['en', 'ar', 'he', 'zh', 'ja', 'ko', 'hi', 'th', 'ur', 'fa'])
/** Blanks that part thousands, the plain one too. */
const BLANK = /[ \u00A0\u2009\u202F]/
const MARK = /[.,٫٬'’]/

/** A number in digits: its value and where it ends. */
export type Digits = { readonly value: number; readonly end: number }

/**
 * Reads a number in digits of any script, with its thousands and decimals as the language of the text writes them.
 * @param start of its first digit
 */
export function readDigits(text: string, start: number, language: LanguageTag): Digits {
  const near = asciiDigits(text.slice(start, start + 40))
  const whole = /^\d+/.exec(near)![0]
  let [value, at, groups] = [whole, whole.length, 0]
  const decimal = POINT.has(language) ? '.' : ','
  for (let mark = ''; whole.length <= 3; ) {
    const next = near[at] ?? ''
    if (!(BLANK.test(next) || MARK.test(next)) || !/^\d{3}(?!\d)/.test(near.slice(at + 1))) break
    if (mark !== '' && next !== mark) break
    if ((next === decimal || next === '٫') && !/^\d{3}[.,٬]\d{3}(?!\d)/.test(near.slice(at + 1)) && groups === 0) break
    mark = next
    value += near.slice(at + 1, at + 4)
    at += 4
    groups++
  }
  const fraction = /^[.,٫](\d{1,4})(?![\d]|[.,]\d)/.exec(near.slice(at))
  if (fraction && near[at] !== "'" && (groups === 0 || near[at] === decimal || near[at] === '٫')) {
    value += `.${fraction[1]}`
    at += fraction[0].length
  }
  return { value: Number(value), end: start + at }
}

/**
 * Where ASCII digits end that are a number by themselves: no digit stands behind the one character that may part or join
 * them to more. Negative where that needs a closer look. @param start of the first digit
 */
export function bareDigits(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  const isAlone = end > start && text.charCodeAt(end) < NATIVE && text.charCodeAt(end + 1) < NATIVE
  return isAlone && end - start <= LONGEST_BARE && !isDigit(text.charCodeAt(end + 1)) ? end : -1
}

/** From here on are the digits of other scripts. */
const NATIVE = 0x660
const LONGEST_BARE = 30

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Digits of any script as those of ASCII, one for one. */
export function asciiDigits(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(FOREIGN_DIGITS, asciiDigit) : text
}

const BEYOND_ASCII = /[^\x00-\x7f]/
const FOREIGN_DIGITS = /(?![0-9])\p{Nd}/gu

function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0)!
  const own = zero
  while (own - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(own - zero)
}
