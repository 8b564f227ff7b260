import type { LanguageTag } from '../core/language.ts'
import { later } from '../core/later.ts'
import { isRightToLeft, scriptOf } from '../core/script.ts'
import { listFormat } from './list-format.ts'

type Value = string | number | readonly string[]

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Whether any letter of a text is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isRightToLeft(scriptOf(text.charCodeAt(at)))) return true
  return false
}

/** A right-to-left word inside a left-to-right sentence, kept from pulling its neighbours over (Unicode UAX #9). */
export function isolated(text: string): string {
  return hasRightToLeft(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text
}

/** Languages of messages that are written from right to left. */
const RIGHT_TO_LEFT: readonly LanguageTag[] = ['ar']

/** Which way a language of messages runs. */
export function directionOf(lang: LanguageTag): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr'
}

/** Formats of interpolated values: `{{name}}`, `{{forms, list}}`, `{{language, language}}` … */
export type ValueFormats = { readonly format: (value: unknown, format: string | undefined) => string }

/**
 * The formats of one language: `language` (a BCP 47 tag as a name), `languageList`, `list` ("a, b and c"), `either`
 * ("a, b or c"), `number` (digits grouped), `percent`, `signed` (one decimal), `summand` (two). Lists without a format are joined as `list`.
 * Source of names, lists and digits: CLDR through Intl.
 * @param languageNames names as Intl would give them, where somebody has asked it before: its first answer takes ten milliseconds
 */
export function valueFormats(
  lang: LanguageTag,
  languageNames: Readonly<Record<LanguageTag, string>> = {},
): ValueFormats {
  // Each costs milliseconds to make, and most runs need one or two.
  const names = later(() => new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }))
  const both = listFormat(lang, 'conjunction')
  const either = listFormat(lang, 'disjunction')
  const number = later(() => new Intl.NumberFormat(lang))
  const percent = later(() => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }))
  const signedTo = (digits: number) =>
    later(
      () =>
        new Intl.NumberFormat(lang, {
          signDisplay: 'always',
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }),
    )
  const signed = signedTo(1)
  const summand = signedTo(2)
  // In a right-to-left sentence every value stands apart: Latin names, paths, dates and marks would all be turned.
  const rightToLeft = directionOf(lang) === 'rtl'
  const apart = (text: string) => (rightToLeft ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : isolated(text))
  const list = (value: Value) => (typeof value === 'object' ? value : [String(value)])
  const name = (tag: string) => {
    try {
      const shown = (Object.hasOwn(languageNames, tag) ? languageNames[tag] : names().of(tag)) ?? tag
      return lang === 'el' ? insideGreek(shown) : shown
    } catch {
      return tag
    }
  }
  return {
    format(raw, format) {
      const value = raw as Value
      if (format === 'language') return name(String(value))
      if (format === 'languageList') return both(list(value).map(name))
      if (format === 'either') return either(list(value).map(apart))
      if (format === 'percent' && typeof value === 'number') return honest(value, percent())
      if (format === 'signed' && typeof value === 'number') return signed().format(value)
      if (format === 'summand' && typeof value === 'number') return summand().format(value)
      // Small numbers look the same everywhere.
      if (format === 'number' && typeof value === 'number' && (value < 0 || value > 999)) return number().format(value)
      if (typeof value === 'number') return String(value)
      return typeof value === 'object' ? both(value.map(apart)) : apart(value)
    },
  }
}

/** CLDR writes Greek names of languages as at the head of a list; within a sentence Greek writes them small. */
function insideGreek(name: string): string {
  return name.replace(/^\p{Lu}|\p{Lu}(?=\p{L}*ικά)/gu, letter => letter.toLocaleLowerCase('el'))
}

/** Nothing short of certainty is shown as 100 %, nothing possible as 0 %. */
function honest(value: number, percent: Intl.NumberFormat): string {
  if (value > 0.99 && value < 1) return `>${percent.format(0.99)}`
  if (value > 0 && value < 0.01) return `<${percent.format(0.01)}`
  return percent.format(value)
}

/** The formats that a catalogue may ask for. */
export const FORMAT_NAMES: readonly string[] = [
  'language',
  'languageList',
  'list',
  'either',
  'number',
  'percent',
  'signed',
  'summand',
]
