import { LETTER as ANY_LETTER, classOf, MARK, NUMBER } from '../core/unit-class.ts'

/** What a code unit is to the quotation mark beside it. */
const UNKNOWN = 0
const KNOWN = 1
const GAP = 2
const NO_BREAK = 4
const LETTER = 8
const OPENING = 16
const WORD_START = 32
const DIGIT = 64

const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = kinds[unit]!
  if (known !== UNKNOWN) return known
  const char = String.fromCharCode(unit)
  const unitClass = classOf(unit)
  let kind = KNOWN
  if (/\s/.test(char)) kind |= GAP
  if (/[\u00A0\u202F\u2009]/.test(char)) kind |= NO_BREAK
  if ((unitClass & (ANY_LETTER | NUMBER | MARK)) !== 0) kind |= LETTER
  if (/[([{¿¡—–―\-/:=“„«‘‚‹"'>|…]/.test(char)) kind |= OPENING
  if ((unitClass & (ANY_LETTER | NUMBER)) !== 0 || /[¿¡([“„«‘‚‹'"…]/.test(char)) kind |= WORD_START
  if (/\d/.test(char)) kind |= DIGIT
  kinds[unit] = kind
  return kind
}

const has = (bit: number) => (unit: number) => (kindOf(unit) & bit) !== 0

/** Blank, or a line's end. */
export const isGap = has(GAP)
/** A blank that keeps what it stands between together, as inside French quotation marks. */
export const isNoBreak = has(NO_BREAK)
/** A letter, mark or digit. */
export const isLetter = has(LETTER)
/** A mark that an opening quotation mark may follow. */
export const isOpening = has(OPENING)
/** What a quotation may begin with. */
export const isWordStart = has(WORD_START)
export const isDigit = has(DIGIT)
