import { fold } from '../core/fold.ts'
import { later } from '../core/later.ts'
import { lettered } from '../core/lettered.ts'
import { isWordUnit } from '../core/words.ts'

/**
 * How a stretch of text agrees with a listed spelling. `exact`: letter for letter, any kind of apostrophe, hyphen and
 * space. `cased`: with the capitals of a sentence start, a headline or a line in capitals. `loose`: but for accents,
 * hyphens or apostrophes.
 */
export type Agreement = 'exact' | 'cased' | 'loose'

const APOSTROPHES = "'’‘ʼʾʿ`´"
const HYPHENS = '-‐‑'

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t' || /\s/.test(char)
}

/**
 * Reads text against spelling from the first word's start.
 * @param end where the last matching word of the text ends
 * @returns where the agreement ends (a spelling may end in a point: U.N.), or null where they differ
 */
export function verify(
  text: string,
  start: number,
  end: number,
  spelling: string,
): { end: number; agreement: Agreement } | null {
  let at = start
  let agreement: Agreement = 'exact'
  for (let want = 0; want < spelling.length; want++) {
    const wanted = spelling[want]!
    const found = text[at]
    if (found === undefined) return null
    if (found === wanted || sameMark(found, wanted)) {
      at++
      continue
    }
    if (isSpace(wanted) && isSpace(found)) {
      const next = pastSpace(text, at)
      if (next < 0) return null
      at = next
      continue
    }
    // Arabic vowel marks and stretched lines come and go.
    if (VOWEL_MARK.test(found)) {
      at++
      want--
      continue
    }
    if (VOWEL_MARK.test(wanted)) continue
    const cased = casedAs(found, wanted)
    if (cased) {
      if (agreement === 'exact') agreement = 'cased'
      at++
      continue
    }
    return at < end && looselySame(text.slice(start, end), spelling) ? { end, agreement: 'loose' } : null
  }
  while (at < end && VOWEL_MARK.test(text[at]!)) at++
  if (at < end) return looselySame(text.slice(start, end), spelling) ? { end, agreement: 'loose' } : null
  return { end: at, agreement }
}

const VOWEL_MARK = /[\u064B-\u0652\u0670\u0640]/

function sameMark(a: string, b: string): boolean {
  return (APOSTROPHES.includes(a) && APOSTROPHES.includes(b)) || (HYPHENS.includes(a) && HYPHENS.includes(b))
}

/** Past a run of white space within one paragraph; -1 at a blank line. */
function pastSpace(text: string, from: number): number {
  let lines = 0
  let at = from
  for (; at < text.length && isSpace(text[at]!); at++) if (text[at] === '\n' && ++lines > 1) return -1
  return at
}

/** A capital where the spelling has a small letter. The other way round is another word: turkey, polish. */
function casedAs(found: string, wanted: string): boolean {
  return found !== wanted && found === wanted.toUpperCase() && found.toLowerCase() === wanted.toLowerCase()
}

const WORDS = lettered("^[\\s\\p{L}\\p{M}\\p{N}'’‘ʼʾʿ`´.‐‑-]+$", 'u')
const NO_LETTER = lettered('[^\\p{L}\\p{N}]', 'gu')
const CAPITAL = lettered('\\p{Lu}', 'gu')

/** The same letters once accents and the marks between words are gone; capitals as above. */
function looselySame(text: string, spelling: string): boolean {
  const [found, wanted] = [bare(text), bare(spelling)]
  return WORDS(text).test(text) && !text.includes('\n\n') && found === wanted && startsAlike(text, spelling)
}

function bare(text: string): string {
  const folded = fold(text)
  return folded.replace(NO_LETTER(folded), '')
}

/** Every word of the text that the spelling writes with a capital has one too. */
function startsAlike(text: string, spelling: string): boolean {
  const capitals = (written: string) => written.match(CAPITAL(written))?.length ?? 0
  return capitals(text) >= capitals(spelling)
}

/** What French, Italian and Catalan elide before a vowel. */
const ELISION = later(
  () =>
    /(?:^|[^\p{L}])(?:[ldjmntsc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|all|dell|nell|sull|dall|coll|quell|quest|un|anch|com|sant)$/iu,
)

/**
 * Whether a name may end at `end` and begin at `start`: it is not part of a longer word. A possessive may follow; an
 * apostrophe may stand before it only as an elision (l’OSDH).
 */
export function isBounded(text: string, start: number, end: number): boolean {
  const after = text[end]
  if (after !== undefined && APOSTROPHES.includes(after) && isWordUnit(text.charCodeAt(end + 1))) {
    const suffix = /^[sS](?![\p{L}\p{N}])/u
    if (!suffix.test(text.slice(end + 1, end + 3))) return false
  }
  const before = text[start - 1]
  if (before !== undefined && APOSTROPHES.includes(before) && start >= 2 && isWordUnit(text.charCodeAt(start - 2))) {
    return ELISION().test(text.slice(Math.max(0, start - 8), start - 1))
  }
  return true
}
