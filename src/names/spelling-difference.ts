/** In what two words differ, by their folded letters. */
export type Difference = {
  /** Letters to insert, delete, replace or swap; 3 stands for three and more. */
  readonly edits: number
  /** Two neighbouring letters changed places, and nothing else. */
  readonly swapped: boolean
  readonly vowelsAlone: boolean
  /** English makes the one of the other: Iraq and Iraqi, Peru and Peruvian, Kurd and Kurds, theater and theatre. */
  readonly suffix: boolean
  /** One is the beginning of the other. */
  readonly longer: boolean
}

/** What English puts at the end of words by its own rules, by what it takes the place of: peoples, plurals, pet names. */
const SUFFIXES: readonly (readonly [string, string])[] = [
  ['', 's es n an ian ians ans i is ish ese er ers ic ism ist ists ite ites y ies'],
  ['a', 'an ans ian ians ese i is ish ic e es'],
  ['e', 'an ian ish ese ic'],
  ['y', 'ian ians ish ese ies ic an'],
  ['o', 'an ans ian ians ese i as'],
  ['ia', 'ian ians ish i is'],
  ['an', 'ans ese ish'],
  ['ian', 'ians'],
  ['land', 'ish lander landers'],
  ['i', 'is ism'],
  ['er', 'ers ing'],
  ['ish', 'es s ks an'],
  ['ish', 'i'],
  ['ist', 'ists ism'],
  ['ism', 'ist ists'],
  ['ese', 'a'],
  ['us', 'an i'],
  ['is', 'ian an'],
  ['man', 'men'],
  ['woman', 'women'],
  // Pet names.
  ['', 'ie ey'],
  ['er', 'ey'],
  // British and American: two theaters may each keep its own.
  ['er', 're'],
  ['ers', 'res'],
  ['or', 'our'],
  ['ors', 'ours'],
]
const PAIRS = new Set(SUFFIXES.flatMap(([ending, others]) => others.split(' ').map(other => `${ending}|${other}`)))

/** More edits say no more. */
const MOST_EDITS = 3

/** Letters beyond which two words are only compared as a whole. */
const LONGEST = 40

/** In what two words differ. @param a folded letters alone */
export function differenceOf(a: string, b: string): Difference {
  if (Math.max(a.length, b.length) > LONGEST)
    return { edits: MOST_EDITS, swapped: false, vowelsAlone: false, suffix: false, longer: false }
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return {
    edits: swapped ? 1 : distance(left, right),
    swapped,
    vowelsAlone: shareConsonants(a, b),
    suffix: isSuffix(a, b, head),
    longer: head === Math.min(a.length, b.length),
  }
}

function isSuffix(a: string, b: string, head: number): boolean {
  for (let stem = head; stem >= Math.max(3, head - 4); stem--) {
    const one = a.slice(stem)
    const other = b.slice(stem)
    // Slavic -y, -yi, -iy, -ii are one ending in several spellings.
    if (/[iy]/.test(a[stem - 1]!) && /^i?$/.test(one) && /^i?$/.test(other)) continue
    if (PAIRS.has(`${one}|${other}`) || PAIRS.has(`${other}|${one}`)) return true
  }
  return false
}

/** Whether two words are the same without vowels and glides, doubled letters single. */
function shareConsonants(a: string, b: string): boolean {
  let [at, other] = [0, 0]
  let last = Number.NaN
  for (;;) {
    at = nextConsonant(a, at, last)
    other = nextConsonant(b, other, last)
    if (at === a.length || other === b.length) return at === a.length && other === b.length
    last = a.charCodeAt(at++)
    if (last !== b.charCodeAt(other++)) return false
  }
}

/** Where the next consonant stands that is not the one before it. */
function nextConsonant(letters: string, from: number, before: number): number {
  let at = from
  while (at < letters.length && (letters.charCodeAt(at) === before || 'aeiouywh'.includes(letters[at]!))) at++
  return at
}

/** A row of distances, for words up to {@link LONGEST}. */
const row = new Uint8Array(LONGEST + 1)

/** Levenshtein distance of two short differing middles, up to three. */
function distance(a: string, b: string): number {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  if (shorter === 0 || longer === 1 || longer - shorter >= MOST_EDITS) return Math.min(MOST_EDITS, longer)
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1)
    let diagonal = i - 1
    let least = i
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!
      const best = Math.min(above + 1, row[j - 1]! + 1, diagonal + (unit === b.charCodeAt(j - 1) ? 0 : 1))
      diagonal = above
      row[j] = best
      if (best < least) least = best
    }
    if (least >= MOST_EDITS) return MOST_EDITS
  }
  return Math.min(MOST_EDITS, row[b.length]!)
}
