import { classOf, DIGIT, MARK } from './unit-class.ts'

/**
 * The scanner's fold: letters that a reader takes for one letter become one code unit. Case, accents, Arabic vowel
 * marks and letter shapes, full-width forms and national digits go. It finds candidates; what is found is verified
 * against the text. Facts: Unicode Character Database via `String.prototype.normalize`, and the letters below that
 * have no decomposition.
 */
const UNKNOWN = 0x7fffffff
const DROPPED = 0
/** Above all code units: however many letters fold to several, none is taken for another. */
const EXPANSION = 0x10000

const table = new Int32Array(0x10000).fill(UNKNOWN)
const expansions: (readonly number[])[] = []

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ŋ: 'n',
  ə: 'a',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ھ: 'ه',
}

const SKIPPED = /[\u00AD\u0640\u200B-\u200F\u2060\uFEFF]/

/** @param text of the basic plane */
function withoutMarks(text: string): string {
  let kept = ''
  for (const char of text) if (classOf(char.charCodeAt(0)) !== MARK) kept += char
  return kept
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

function compute(unit: number): number {
  const char = String.fromCharCode(unit)
  if (classOf(unit) === MARK || SKIPPED.test(char)) return DROPPED
  if (unit >= 0xd800 && unit < 0xf900) return unit
  if (classOf(unit) === DIGIT) return 48 + digitValue(unit)
  const bare = withoutMarks(withoutMarks(char.normalize('NFKD')).toLowerCase())
  const folded = [...bare].map(letter => UNDECOMPOSED[letter] ?? letter).join('')
  if (folded.length === 0) return DROPPED
  if (folded.length === 1) return folded.charCodeAt(0)
  expansions.push(units(folded))
  return EXPANSION + expansions.length - 1
}

/** Value of a decimal digit of any script: its blocks are runs of ten that start at zero. */
function digitValue(unit: number): number {
  let zero = unit
  while (zero > 0 && unit - zero < 9 && classOf(zero - 1) === DIGIT) zero--
  return unit - zero
}

function foldUnit(unit: number): number {
  const known = table[unit]!
  if (known !== UNKNOWN) return known
  const folded = compute(unit)
  table[unit] = folded
  return folded
}

/** Hash of no text. */
export const EMPTY_HASH: number = 0x811c9dc5 | 0

/** Hash of a text and one more code unit, which must be folded already. */
export function extendHash(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193)
}

/**
 * What letters fold to, as far as they were met: one code unit each. From {@link SEVERAL} on stand letters that fold to more
 * than one, and those that were not met; what is dropped is 0. Only {@link foldedHash} knows what to do with these.
 */
export const ONE_BY_ONE: Readonly<Int32Array> = table
export const SEVERAL: number = EXPANSION

/** Hash of the folded text between two offsets (FNV-1a over folded code units, 32 bits). */
export function foldedHash(text: string, start: number, end: number): number {
  let hash = EMPTY_HASH
  for (let at = start; at < end; at++) {
    const folded = foldUnit(text.charCodeAt(at))
    if (folded === DROPPED) continue
    if (folded >= EXPANSION) {
      for (const unit of expansions[folded - EXPANSION]!) hash = extendHash(hash, unit)
    } else hash = extendHash(hash, folded)
  }
  return hash
}

/** The folded text, for comparing what two people wrote without case, accents and letter shapes. */
export function fold(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at))
    if (unit === DROPPED) continue
    if (unit >= EXPANSION) {
      folded += String.fromCharCode(...expansions[unit - EXPANSION]!)
    } else folded += String.fromCharCode(unit)
  }
  return folded
}

/** Whether two stretches of a text fold to the same letters. */
export function foldsAlike(text: string, start: number, end: number, otherStart: number, otherEnd: number): boolean {
  if (end - start === otherEnd - otherStart) {
    let at = start
    for (let other = otherStart; at < end; at++, other++) {
      const unit = text.charCodeAt(at)
      const otherUnit = text.charCodeAt(other)
      if (unit !== otherUnit && foldUnit(unit) !== foldUnit(otherUnit)) break
    }
    if (at === end) return true
  }
  return fold(text.slice(start, end)) === fold(text.slice(otherStart, otherEnd))
}
