import { classOf, DIGIT, LATIN_END, LETTER, LOWER, MARK, NUMBER, OTHER_LETTER, UPPER } from './unit-class.ts'

/** Categories that a pattern may name here. */
const CATEGORIES: Readonly<Record<string, number>> = {
  L: LETTER,
  Lu: UPPER,
  Ll: LOWER,
  Lo: OTHER_LETTER,
  M: MARK,
  N: NUMBER,
  Nd: DIGIT,
}
/** Closing and final punctuation, as it stands in a class; others of it are above Latin letters and common punctuation. */
const CLOSING: Readonly<Record<string, string>> = { Pe: ')\\]}\u2046', Pf: '»’”›' }

/**
 * A pattern over letters of all scripts, and over Latin letters alone: the second has a few ranges instead of hundreds, and
 * is made in a tenth of the time. Both match the same in a text of Latin letters.
 * @param source as for RegExp; categories are those of {@link CATEGORIES} and {@link CLOSING}
 * @param flags with `u`, without `i`
 * @returns the pattern for a text, made when it is first asked for
 */
export function lettered(source: string, flags: string): (text: string) => RegExp {
  let all: RegExp | undefined
  let latin: RegExp | undefined
  return text => {
    if (isLatin(text)) {
      latin ??= new RegExp(inLatin(source), flags)
      return latin
    }
    all ??= new RegExp(source, flags)
    return all
  }
}

const BEYOND = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/
let last = ''
let wasLatin = true

/** Letters of a text about which it is worth remembering what it holds: a few are read again as quickly. */
const LONG = 256

/** Whether a text has Latin letters alone; the last long one is remembered, since many patterns ask of the same article. */
function isLatin(text: string): boolean {
  if (text.length < LONG) return !BEYOND.test(text)
  if (text !== last) {
    last = text
    wasLatin = !BEYOND.test(text)
  }
  return wasLatin
}

const ranges = new Map<string, string>()

function inLatin(source: string): string {
  let inClass = false
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, category: string | undefined) => {
    if (category !== undefined) return inClass ? rangesOf(category) : `[${rangesOf(category)}]`
    if (part === '[') inClass = true
    else if (part === ']') inClass = false
    return part
  })
}

/** The Latin letters of a category, as they stand in a class. */
function rangesOf(category: string): string {
  const known = CLOSING[category] ?? ranges.get(category)
  if (known !== undefined) return known
  const wanted = CATEGORIES[category]!
  let found = ''
  for (let unit = 0; unit < LATIN_END; unit++) {
    if ((classOf(unit) & wanted) === 0) continue
    const first = unit
    while (unit + 1 < LATIN_END && (classOf(unit + 1) & wanted) !== 0) unit++
    found += first === unit ? escaped(unit) : `${escaped(first)}-${escaped(unit)}`
  }
  ranges.set(category, found)
  return found
}

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
