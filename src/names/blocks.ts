import { Remembered } from '../core/remembered.ts'
import { foldName } from './fold-name.ts'

/**
 * Classes of consonants that spellings of one name seldom cross: P lips, T teeth, S hissing, K back of the mouth,
 * M, N, L, R. Vowels, glides and h are left out, as JRC/EMM's vowelless signatures do (Steinberger, Pouliquen 2007).
 * A group that several classes claim gets a key for each, `-` for none. The first group that fits counts: `c+e` is c before
 * e, `s+` one at the end.
 */
const CLASSES: readonly (readonly [groups: string, classes: string])[] = [
  ['tsch sch dsch dzh dz dž dj tch tsh tzs tsj tj sh sj sz cs cz zh zs rz ts tz ss zz c+e c+i c+y c+é c+í', 'S'],
  ['gh ğ', 'K-'],
  ['kh ck qu kk gg', 'K'],
  ['th dh', 'TS'],
  ['tt dd', 'T'],
  ['ph bb pp', 'P'],
  ['ch', 'SK-'],
  ['j', 'S-K'],
  ['g c ç', 'KS'],
  ['x k q', 'K'],
  ['s+', 'S-'],
  ['s z š ž č', 'S'],
  ['p b f v', 'P'],
  ['w و', '-P'],
  ['t d đ', 'T'],
  ['ث ذ ض ظ', 'TS'],
  ['غ ق خ כ ח', 'K'],
  ['ج ש צ', 'S'],
  ['ב פ', 'P'],
  ['mm m', 'M'],
  ['n ñ', 'N'],
  ['ll l', 'L'],
  ['r ř', 'R'],
]

type Group = { readonly letters: string; readonly before: string | null; readonly classes: readonly string[] }

/** Groups by the code unit of their first letter, in order. */
const byFirst: (Group[] | undefined)[] = []
for (const [groups, classes] of CLASSES) {
  for (const group of groups.split(' ')) {
    const [letters, before = null] = group.split('+') as [string, string?]
    const first = letters.charCodeAt(0)
    byFirst[first] = [...(byFirst[first] ?? []), { letters, before, classes: [...classes] }]
  }
}

/** An h at the start may be what another spelling writes kh or ch. */
const OPENING_H = 'h'
const LONGEST_KEY = 6
const MOST_KEYS = 6
/** Readings of the first and of the last word that are joined to keys. */
const ENDS = 2

/** From article to article, and from keystroke to keystroke. */
const remembered = new Remembered<readonly string[]>(8_192)

/**
 * Coarse keys for finding candidates: names that share none are not worth comparing. One to ten by name.
 * @param text a name as written, any script
 */
export function blockKeys(text: string): readonly string[] {
  return remembered.of(text, keysOf)
}

function keysOf(text: string): readonly string[] {
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
  let readings = letters.startsWith(OPENING_H) ? ['', 'K'] : ['']
  for (let at = 0; at < letters.length; ) {
    const found = groupAt(letters, at)
    at += found ? found.letters.length : 1
    if (!found) continue
    if (readings.length === 1 && found.classes.length === 1) {
      readings[0] = longer(readings[0]!, found.classes[0]!)
      continue
    }
    const next: string[] = []
    for (const choice of found.classes) {
      for (const reading of readings) {
        const made = longer(reading, choice)
        if (next.length < MOST_KEYS && !next.includes(made)) next.push(made)
      }
    }
    readings = next
  }
  return [...new Set(readings.map(reading => (reading === '' ? letters.slice(0, 1) : reading.slice(0, LONGEST_KEY))))]
}

function groupAt(letters: string, at: number): Group | undefined {
  const groups = byFirst[letters.charCodeAt(at)]
  if (groups) for (const group of groups) if (fits(group, letters, at)) return group
  return undefined
}

/** A reading with one class more; a class in a row counts once. */
function longer(reading: string, choice: string): string {
  return choice === '-' || reading.charCodeAt(reading.length - 1) === choice.charCodeAt(0) ? reading : reading + choice
}

function fits({ letters, before }: Group, text: string, at: number): boolean {
  if (letters.length > 1 && !text.startsWith(letters, at)) return false
  return before === null || (before === '' ? at + 1 === text.length : text[at + 1] === before)
}
