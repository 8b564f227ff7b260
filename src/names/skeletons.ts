import { doubled } from '../core/doubled.ts'

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

type Group = {
  readonly letters: string
  /** Code unit of its second letter; 0 where it has one. */
  readonly second: number
  readonly before: string | null
  readonly classes: readonly number[]
}

/** A class that adds nothing. */
const NONE = 0
/** Classes by their number. */
const NAMES = ['-', ...new Set(CLASSES.flatMap(([, classes]) => [...classes.replace('-', '')]))]
const K = NAMES.indexOf('K')

/** Groups by the code unit of their first letter, in order. */
const byFirst: (Group[] | undefined)[] = []
for (const [groups, classes] of CLASSES) {
  for (const group of groups.split(' ')) {
    const [letters, before = null] = group.split('+') as [string, string?]
    const first = letters.charCodeAt(0)
    const second = letters.length > 1 ? letters.charCodeAt(1) : 0
    const made: Group = { letters, second, before, classes: Array.from(classes, name => NAMES.indexOf(name)) }
    byFirst[first] = [...(byFirst[first] ?? []), made]
  }
}

/** Readings from which all are forgotten: each takes seventy bytes in every thread, and is quickly made again. */
const MOST_READINGS = 16_000
const ROOT = 0

/** Every reading that was met, by number, as a tree: the one with a class more, where that is known, else 0. */
let longer = new Int32Array(1024 * NAMES.length)
let lasts = new Int32Array(1024)
/** A reading as a key: no longer than others are compared by. */
const keys: string[] = ['']

/** An h at the start may be what another spelling writes kh or ch. */
const OPENING_H = 'h'
const LONGEST_KEY = 6
const MOST_KEYS = 6

let readings = new Int32Array(MOST_KEYS)
let next = new Int32Array(MOST_KEYS)

/**
 * The consonant classes of a word, every reading of its ambiguous letters up to a bound, each once; commonest first.
 * @param letters folded
 */
export function skeletons(letters: string): string[] {
  if (keys.length > MOST_READINGS) forget()
  let count = 1
  readings[0] = ROOT
  if (letters.startsWith(OPENING_H)) readings[count++] = withClass(ROOT, K)
  for (let at = 0; at < letters.length; ) {
    const found = groupAt(letters, at)
    at += found ? found.letters.length : 1
    if (found) count = addClasses(found.classes, count)
  }
  const made: string[] = []
  for (let at = 0; at < count; at++) {
    const key = readings[at] === ROOT ? letters.slice(0, 1) : keys[readings[at]!]!
    if (!made.includes(key)) made.push(key)
  }
  return made
}

/** Goes on with every reading in every way. @returns how many readings there are then */
function addClasses(classes: readonly number[], count: number): number {
  if (count === 1 && classes.length === 1) {
    readings[0] = withClass(readings[0]!, classes[0]!)
    return 1
  }
  let made = 0
  for (const choice of classes) {
    for (let at = 0; at < count && made < MOST_KEYS; at++) {
      const reading = withClass(readings[at]!, choice)
      let same = 0
      while (same < made && next[same] !== reading) same++
      if (same === made) next[made++] = reading
    }
  }
  ;[readings, next] = [next, readings]
  return made
}

/** A reading with one class more; a class in a row counts once. */
function withClass(reading: number, choice: number): number {
  if (choice === NONE || lasts[reading] === choice) return reading
  return longer[reading * NAMES.length + choice] || addReading(reading, choice)
}

function addReading(reading: number, choice: number): number {
  const before = keys[reading]!
  const made = keys.push(before.length < LONGEST_KEY ? before + NAMES[choice]! : before) - 1
  if (made === lasts.length) {
    lasts = doubled(lasts)
    longer = doubled(longer)
  }
  lasts[made] = choice
  longer[reading * NAMES.length + choice] = made
  return made
}

function forget(): void {
  keys.length = 1
  longer.fill(0)
}

function groupAt(letters: string, at: number): Group | undefined {
  const groups = byFirst[letters.charCodeAt(at)]
  if (groups) for (const group of groups) if (fits(group, letters, at)) return group
  return undefined
}

function fits({ letters, second, before }: Group, text: string, at: number): boolean {
  if (second !== 0 && text.charCodeAt(at + 1) !== second) return false
  if (letters.length > 2 && !text.startsWith(letters, at)) return false
  return before === null || (before === '' ? at + 1 === text.length : text[at + 1] === before)
}
