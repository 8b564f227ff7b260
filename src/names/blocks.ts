import { foldName } from './fold-name.ts'

/**
 * Classes of consonants that spellings of one name seldom cross: P lips, T teeth, S hissing, K back of the mouth,
 * M, N, L, R. Vowels, glides and h are left out, as JRC/EMM's vowelless signatures do (Steinberger, Pouliquen 2007).
 * A group that several classes claim gets a key for each.
 */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:t?sch|dsch|dzh|dz|dž|tch|tsh|tzs|tsj|tj|sh|sj|sz|cs|cz|zh|zs|rz|ts|tz|ss|zz)/, 'S'],
  [/^(?:kh|gh|ck|qu|kk|gg)/, 'K'],
  [/^(?:th|dh|tt|dd)/, 'T'],
  [/^(?:ph|bb|pp)/, 'P'],
  [/^dj/, 'S'],
  [/^ch/, 'SK'],
  [/^j/, 'S-'],
  [/^g/, 'KS'],
  [/^x/, 'K'],
  [/^[ckq]/, 'K'],
  [/^[szšžčç]/, 'S'],
  [/^[pbfv]/, 'P'],
  [/^[wو]/, '-P'],
  [/^[tdđثذضظ]/, 'T'],
  [/^[غقخכח]/, 'K'],
  [/^[جשצ]/, 'S'],
  [/^[בפ]/, 'P'],
  [/^mm?/, 'M'],
  [/^[nñ]/, 'N'],
  [/^ll?/, 'L'],
  [/^[rř]/, 'R'],
]
const LONGEST_KEY = 6
const MOST_KEYS = 4

/**
 * Coarse keys for finding candidates: names that share none are not worth comparing. One to eight by name.
 * @param text a name as written, any script
 */
export function blockKeys(text: string): string[] {
  const words = foldName(text).parts.filter(part => part.role === 'word')
  if (words.length === 0) return []
  const keys = new Set(skeletons(words.map(word => word.letters).join('')))
  if (words.length > 1) {
    const [first] = skeletons(words[0]!.letters)
    const [last] = skeletons(words.at(-1)!.letters)
    keys.add([first, last].sort().join(' '))
  }
  return [...keys]
}

/** The consonant classes of a word, every reading of its ambiguous letters up to a bound; commonest first. */
function skeletons(letters: string): string[] {
  let readings = ['']
  let rest = letters
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
