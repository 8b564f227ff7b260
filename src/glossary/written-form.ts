import { lettered } from '../core/lettered.ts'
import { classOf, LETTER, UPPER } from '../core/unit-class.ts'

/** Marks that cannot be seen and have no business in a name; joiners stay, Persian and Indic names need them. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\p{Cc}]/u

export type FormFault = 'not-nfc' | 'stray-space' | 'unseen-mark' | 'no-letter'

/** A form as it is used, and what is wrong with how it was written. */
export function cleanForm(written: string): { text: string; faults: FormFault[] } {
  const faults: FormFault[] = []
  const spaced = written.replace(/\s+/gu, ' ').trim()
  if (spaced !== written) faults.push('stray-space')
  const seen = spaced.replace(new RegExp(UNSEEN, 'gu'), '')
  if (seen !== spaced) faults.push('unseen-mark')
  const text = seen.normalize('NFC')
  if (text !== seen) faults.push('not-nfc')
  if (!/[\p{L}\p{Nd}]/u.test(text)) faults.push('no-letter')
  return { text, faults }
}

const CAPITALS = lettered('^[\\p{Lu}\\p{Nd}.&-]+(?:[ \\u00A0][\\p{Lu}\\p{Nd}.&-]+)*$', 'u')
const CAPITAL_AND_MORE = lettered('\\p{Lu}.*[\\p{Lu}\\p{Nd}]', 'u')

/** Whether a form is written as acronyms are: capitals, digits, points; EE. UU. has a space. */
export function looksLikeAcronym(text: string): boolean {
  // Most names are told by a small letter, or by letters that have no case, without the dear patterns.
  const first = classOf(text.charCodeAt(0))
  if (/[a-z]/.test(text) || ((first & LETTER) !== 0 && first !== UPPER)) return false
  return CAPITALS(text).test(text) && CAPITAL_AND_MORE(text).test(text)
}
