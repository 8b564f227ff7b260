import { foldName } from './fold-name.ts'

/**
 * Classes of consonants that spellings of one name seldom cross: P lips, T teeth, S hissing, K back of the mouth,
 * M, N, L, R. Vowels, glides and h are left out, as JRC/EMM's vowelless signatures do (Steinberger, Pouliquen 2007).
 * A group that several classes claim gets a key for each.
 */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:t?sch|dsch|dzh|dz|dž|dj|tch|tsh|tzs|tsj|tj|sh|sj|sz|cs|cz|zh|zs|rz|ts|tz|ss|zz|c(?=[eiyéí]))/, 'S'],
  [/^(?:gh|ğ)/, 'K-'],
  [/^(?:kh|ck|qu|kk|gg)/, 'K'],
  [/^(?:th|dh)/, 'TS'],
  [/^(?:tt|dd)/, 'T'],
  [/^(?:ph|bb|pp)/, 'P'],
  [/^ch/, 'SK-'],
  [/^j/, 'S-K'],
  [/^g/, 'KS'],
  [/^[cç]/, 'KS'],
  [/^[xkq]/, 'K'],
  [/^s$/, 'S-'],
  [/^[szšžč]/, 'S'],
  [/^[pbfv]/, 'P'],
  [/^[wو]/, '-P'],
  [/^[tdđ]/, 'T'],
  [/^[ثذضظ]/, 'TS'],
  [/^[غقخכח]/, 'K'],
  [/^[جשצ]/, 'S'],
  [/^[בפ]/, 'P'],
  [/^mm?/, 'M'],
  [/^[nñ]/, 'N'],
  [/^ll?/, 'L'],
  [/^[rř]/, 'R'],
]
/** An h at the start may be what another spelling writes kh or ch. */
const OPENING_H = /^h/
const LONGEST_KEY = 6
const MOST_KEYS = 6
/** Readings of the first and of the last word that are joined to keys. */
const ENDS = 2

/**
 * Coarse keys for finding candidates: names that share none are not worth comparing. One to ten by name.
 * @param text a name as written, any script
 */
export function blockKeys(text: string): string[] {
  const words = foldName(text).parts.filter(part => part.role === 'word')
  if (words.length === 0) return []
  const keys = new Set(skeletons(words.map(word => word.letters).join('')))
  if (words.length > 1) {
    const lasts = skeletons(words.at(-1)!.letters).slice(0, ENDS)
    for (const first of skeletons(words[0]!.letters).slice(0, ENDS)) {
      for (const last of lasts) keys.add([first, last].sort().join(' '))
    }
  }
  return [...keys]
}

/** The consonant classes of a word, every reading of its ambiguous letters up to a bound; commonest first. */
function skeletons(letters: string): string[] {
  let readings = ['']
  let rest = letters
  if (OPENING_H.test(rest)) readings = ['', 'K']
  while (rest !== '') {
    const found = CLASSES.find(([pattern]) => pattern.test(rest))
    const length = found ? found[0].exec(rest)![0].length : 1
    if (found) {
      const next: string[] = []
      for (const choice of found[1]) {
        for (const reading of readings) {
          const longer = choice === '-' || reading.endsWith(choice) ? reading : reading + choice
          if (next.length < MOST_KEYS && !next.includes(longer)) next.push(longer)
        }
      }
      readings = next
    }
    rest = rest.slice(length)
  }
  return [...new Set(readings.map(reading => (reading === '' ? letters.slice(0, 1) : reading.slice(0, LONGEST_KEY))))]
}
