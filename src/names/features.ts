import { CONVENTIONS, sharedConventions } from './convention.ts'
import type { Match } from './match-parts.ts'
import { CHUNK_CLASS, type NameKey } from './name-key.ts'
import { ORIGINS } from './origin.ts'

/** What the calibration weighs, in order; the origins' own features follow. */
export const FEATURES = [
  'bias',
  'cost',
  'cost-by-letter',
  'vowel-exchange',
  'vowel-omission',
  'glide',
  'consonant-exchange',
  'consonant-omission',
  'sign',
  'start',
  'end',
  'rest-cost',
  'log-letters',
  'short',
  'parts',
  'left-first',
  'left-middle',
  'left-last',
  'left-share',
  'conflict',
  'dropped',
  'reordered',
  'initials',
  'same-skeleton',
  'steps',
  'costliest-step',
  'same-letters',
  'vowels-by-letter',
  'consonants-by-letter',
  'all-cost-by-letter',
  'log-all-letters',
  'middling-cost',
  'high-cost',
  'short-cost',
  'start-consonant',
  'consonant-steps',
  'part-of-one',
  'one-marked',
  'both-marked',
  'native',
  'native-cost',
  'abjad',
  'abjad-cost',
  'same-opening',
  'length-gap',
  ...CONVENTIONS,
] as const

export const ORIGIN_FEATURES = ['origin', 'origin-vowels', 'origin-consonants', 'origin-end'] as const

export const FEATURE_COUNT: number = FEATURES.length + ORIGIN_FEATURES.length * ORIGINS.length
const CONVENTION_COUNT = CONVENTIONS.length
const OWN_COUNT = FEATURES.length

/** Writes the numbers that a match of two names comes down to. @param x takes {@link FEATURE_COUNT} numbers */
export function matchFeatures(match: Match, a: NameKey, b: NameKey, origins: Float32Array, x: Float64Array): void {
  const count = origins.length
  const { worst } = match
  let vowelExchange = 0
  let vowelOmission = 0
  let glide = 0
  let exchange = 0
  let omission = 0
  let sign = 0
  let start = 0
  let end = 0
  let costliest = 0
  let startConsonant = 0
  let consonantSteps = 0
  for (let at = 0; at < worst.steps.length; at++) {
    const { left, right, place, cost } = worst.steps[at]!
    const kind = Math.max(left < 0 ? 0 : CHUNK_CLASS[left]!, right < 0 ? 0 : CHUNK_CLASS[right]!)
    const omitted = left < 0 || right < 0
    if (kind === 0 && omitted) vowelOmission += cost
    else if (kind === 0) vowelExchange += cost
    else if (kind === 1) glide += cost
    else if (kind === 3) sign += cost
    else if (omitted) omission += cost
    else exchange += cost
    if (place === 1) start += cost
    else if (place === 2) end += cost
    costliest = Math.max(costliest, cost)
    if (kind === 2 && cost > 0.5) {
      consonantSteps++
      if (place === 1) startConsonant = cost
    }
  }
  const letters = Math.max(1, worst.letters)
  const left = leftPlaces(match, a, b)
  const native = a.folded.latin !== b.folded.latin ? 1 : 0
  const abjad = a.folded.abjad !== b.folded.abjad ? 1 : 0
  const shared = match.cost > 0 ? sharedConventions(a, b) : 0
  const vowels = vowelExchange + vowelOmission
  const consonants = exchange + omission
  let n = 0
  x[n++] = 1
  x[n++] = worst.cost
  x[n++] = worst.cost / letters
  x[n++] = vowelExchange
  x[n++] = vowelOmission
  x[n++] = glide
  x[n++] = exchange
  x[n++] = omission
  x[n++] = sign
  x[n++] = start
  x[n++] = end
  x[n++] = match.cost - worst.cost
  x[n++] = Math.log(letters)
  x[n++] = Math.max(0, 5 - letters)
  x[n++] = Math.min(4, match.parts - 1)
  x[n++] = left.first
  x[n++] = left.middle
  x[n++] = left.last
  x[n++] = leftLetters(match, a, b) / Math.max(1, match.letters)
  x[n++] = Math.min(match.leftA.length, match.leftB.length)
  x[n++] = match.dropped
  x[n++] = match.reordered ? 1 : 0
  x[n++] = match.initials
  x[n++] = consonants === 0 ? 1 : 0
  x[n++] = Math.min(8, worst.steps.length)
  x[n++] = costliest
  x[n++] = match.cost === 0 ? 1 : 0
  x[n++] = vowels / letters
  x[n++] = consonants / letters
  x[n++] = match.cost / Math.max(1, match.letters)
  x[n++] = Math.log(Math.max(1, match.letters))
  x[n++] = Math.max(0, worst.cost / letters - 0.2)
  x[n++] = Math.max(0, worst.cost / letters - 0.4)
  x[n++] = worst.cost * Math.max(0, 6 - letters)
  x[n++] = startConsonant
  x[n++] = Math.min(3, consonantSteps)
  x[n++] = match.parts === 1 && left.first + left.middle + left.last > 0 ? 1 : 0
  x[n++] = a.marked !== b.marked ? 1 : 0
  x[n++] = a.marked && b.marked ? 1 : 0
  x[n++] = native
  x[n++] = native * match.cost
  x[n++] = abjad
  x[n++] = abjad * match.cost
  x[n++] = a.letters[0] === b.letters[0] ? 1 : 0
  x[n++] = Math.abs(a.letters.length - b.letters.length) / letters
  for (let at = 0; at < CONVENTION_COUNT; at++) x[n++] = shared & (1 << at) ? Math.min(2, match.cost) : 0
  for (let origin = 0; origin < count; origin++) {
    const share = origins[origin]!
    x[OWN_COUNT + origin] = share
    x[OWN_COUNT + count + origin] = share * vowels
    x[OWN_COUNT + 2 * count + origin] = share * (consonants + glide)
    x[OWN_COUNT + 3 * count + origin] = share * Math.min(2, end)
  }
}

const NOWHERE = { first: 0, middle: 0, last: 0 }

/** Parts without a counterpart by where they stand: a patronymic in the middle says less than a word before or after. */
function leftPlaces(match: Match, a: NameKey, b: NameKey): Readonly<typeof NOWHERE> {
  if (match.leftA.length + match.leftB.length === 0) return NOWHERE
  const places = { ...NOWHERE }
  const count = (parts: readonly number[], end: number) => {
    for (const part of parts) places[part === 0 ? 'first' : part === end ? 'last' : 'middle']++
  }
  count(match.leftA, a.folded.parts.length - 1)
  count(match.leftB, b.folded.parts.length - 1)
  return places
}

function leftLetters(match: Match, a: NameKey, b: NameKey): number {
  let letters = 0
  for (const part of match.leftA) letters += a.bounds[part + 1]! - a.bounds[part]!
  for (const part of match.leftB) letters += b.bounds[part + 1]! - b.bounds[part]!
  return letters
}
