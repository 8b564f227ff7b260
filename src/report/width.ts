import { later } from '../core/later.ts'

/**
 * How many terminal cells a text takes: East Asian wide characters and emoji two, combining marks none.
 * Source: Unicode 15.1 EastAsianWidth.txt, classes W and F, joined into runs.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18d08],
  [0x1b000, 0x1b2fb],
  [0x20000, 0x3fffd],
]

const EMOJI = later(() => /\p{Emoji_Presentation}|\uFE0F/u)
const WIDTHLESS = later(() => /^[\p{M}\p{Cf}]$/u)

function cellsOf(point: number, char: string): number {
  if (point < 0x300) return point === 0xad ? 0 : 1
  if (WIDTHLESS().test(char)) return 0
  return WIDE.some(([from, to]) => point >= from && point <= to) ? 2 : 1
}

/** A piece of text that is not parted when shown, with the cells it takes. `start` in UTF-16 code units. */
export type Glyph = { readonly text: string; readonly start: number; readonly cells: number }

let graphemes: Intl.Segmenter | undefined

/**
 * Letters and punctuation of which each is a glyph of its own, unless marks follow: Latin, Greek, Cyrillic, Armenian, Hebrew
 * and Arabic, one cell wide; Chinese, Japanese and Korean, two. Source: Unicode 15.1, GraphemeBreakProperty.txt: nothing
 * of these extends another or is extended.
 */
const NARROW =
  '\\x20-\\x7e\\xa0-\\xac\\xae-\\u02ff\\u0370-\\u0482\\u048a-\\u0589\\u05d0-\\u05f4\\u0606-\\u060f\\u061b\\u061d-\\u064a' +
  '\\u0660-\\u066f\\u0671-\\u06d5\\u06de\\u06ee-\\u06ff\\u2010-\\u2027\\u2030-\\u205e'
const WIDE_LETTERS =
  '\\u3001-\\u3029\\u3041-\\u3096\\u309b-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60'
/** Marks that stand on the letter before them. */
const MARKS = '\\p{Mn}\\u200c'

const PLAIN = new RegExp(`^[\\t${NARROW}${WIDE_LETTERS}]*$`)
const MARKED = later(() => new RegExp(`^[\\t${NARROW}${WIDE_LETTERS}${MARKS}]*$`, 'u'))
const MARKED_GLYPH = later(() => new RegExp(`\\t|[${NARROW}${WIDE_LETTERS}][${MARKS}]*|[${MARKS}]+`, 'gu'))

/** The glyphs of one line, in order. Tabs are one cell: callers expand them. */
export function glyphs(line: string): Glyph[] {
  // Segmentation is dear, and most lines need none.
  if (PLAIN.test(line)) return Array.from(line, (text, start) => ({ text, start, cells: text > '\u3000' ? 2 : 1 }))
  if (MARKED().test(line)) return Array.from(line.matchAll(MARKED_GLYPH()), ({ 0: text, index }) => glyph(text, index))
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(line), ({ segment, index }) => glyph(segment, index))
}

function glyph(text: string, start: number): Glyph {
  const cells = EMOJI().test(text) ? 2 : Math.max(...Array.from(text, char => cellsOf(char.codePointAt(0)!, char)))
  return { text, start, cells }
}

/** Cells that a line of text takes. */
export function displayWidth(line: string): number {
  return glyphs(line).reduce((sum, glyph) => sum + glyph.cells, 0)
}

/** `text` in at most `cells`, its end left out where it takes more; isolates that it opens are closed. */
export function cutTo(text: string, cells: number): string {
  const all = glyphs(text)
  if (all.reduce((sum, glyph) => sum + glyph.cells, 0) <= cells) return text
  let used = 1
  let kept = ''
  for (const glyph of all) {
    used += glyph.cells
    if (used > cells) break
    kept += glyph.text
  }
  const open = kept.split(/[\u2066-\u2068]/).length - kept.split('\u2069').length
  return `${kept.trimEnd()}…${'\u2069'.repeat(Math.max(0, open))}`
}

/** `text` followed by spaces up to `cells`. */
export function padded(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - displayWidth(text)))
}
