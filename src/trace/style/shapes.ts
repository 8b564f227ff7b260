/**
 * What stands in place of a word that would tell the topic: a name, a number, a word that few articles use. The class of
 * a word's ending stays, so that its part of speech still shows.
 */
const ENDINGS = [
  ...[
    'tion',
    'sion',
    'ment',
    'ness',
    'ance',
    'ence',
    'ship',
    'able',
    'ible',
    'ical',
    'ious',
    'less',
    'ful',
    'ity',
    'ism',
  ],
  ...[
    'ist',
    'ing',
    'ies',
    'ied',
    'ize',
    'ise',
    'ers',
    'est',
    'ous',
    'ive',
    'ed',
    'ly',
    'er',
    'or',
    'al',
    'ic',
    'es',
    'ss',
  ],
  ...['us', 'en', 's', 'y', 'e'],
]

const SHAPES = [
  ...['name', 'acronym', 'opening', 'day', 'month', 'rare'],
  ...['year', 'digit', 'digits2', 'digits3', 'digits4', 'thousands', 'decimal', 'time', 'number'],
] as const
export type Shape = (typeof SHAPES)[number]

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = FNV_START
  for (let at = 0; at < text.length; at++) hash = fnv(hash, text.charCodeAt(at))
  return hash >>> 0
}

export const FNV_START = 0x811c9dc5

/** One more code unit into an FNV-1a hash. */
export function fnv(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** The token of a masked word. No word has a `<` in it, so that none can look like one. */
export const SHAPE: Readonly<Record<Shape, number>> = Object.fromEntries(
  SHAPES.map(shape => [shape, hashOf(`<${shape}`)]),
) as Record<Shape, number>

const RARE_BY_ENDING = new Map(ENDINGS.map(ending => [packed(ending), hashOf(`<rare ${ending}`)]))

/**
 * The token of a rare word with an ending, by the word's last four letters in lower case (0 where there is none).
 * @param length of the word; an ending leaves at least two letters before it
 */
export function rareToken(length: number, a: number, b: number, c: number, d: number): number {
  if (a < 128 && b < 128 && c < 128 && d < 128) {
    const four = (((((a << 7) | b) << 7) | c) << 7) | d
    for (let letters = 4; letters >= 1; letters--) {
      if (length <= letters + 1) continue
      const token = RARE_BY_ENDING.get(letters === 4 ? four : four & ((1 << (letters * 7)) - 1))
      if (token !== undefined) return token
    }
  }
  return SHAPE.rare
}

function packed(ending: string): number {
  let value = 0
  for (let at = 0; at < ending.length; at++) value = (value << 7) | ending.charCodeAt(at)
  return value
}

/** The shape of a number as written. */
export function numberShape(written: string): Shape {
  if (/^\d+$/.test(written)) {
    if (/^(?:19|20)\d\d$/.test(written)) return 'year'
    return written.length === 1
      ? 'digit'
      : written.length === 2
        ? 'digits2'
        : written.length === 3
          ? 'digits3'
          : 'digits4'
  }
  if (/^\d{1,3}(?:,\d{3})+$/.test(written)) return 'thousands'
  if (/^\d+\.\d+$/.test(written)) return 'decimal'
  return written.includes(':') ? 'time' : 'number'
}

const list = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf))
/** Hashes of weekday names in lower case. */
export const DAYS = list('monday tuesday wednesday thursday friday saturday sunday')
/** Hashes of month names in lower case, but those that are words as well. */
export const MONTHS = list('january february april june july august september october november december')
