import type { Match } from './match-parts.ts'
import { CHUNK_CLASS, type NameKey } from './name-key.ts'

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
  'worst-part',
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
] as const

export const ORIGIN_FEATURES = ['origin', 'origin-vowels', 'origin-consonants'] as const

/** The numbers that a match of two names comes down to. */
export function matchFeatures(match: Match, a: NameKey, b: NameKey, origins: Float32Array): Float64Array {
  const count = origins.length
  const x = new Float64Array(FEATURES.length + ORIGIN_FEATURES.length * count)
  let vowelExchange = 0
  let vowelOmission = 0
  let glide = 0
  let exchange = 0
  let omission = 0
  let sign = 0
  let start = 0
  let end = 0
  let costliest = 0
  for (const { left, right, place, cost } of match.steps) {
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
  }
  const letters = Math.max(1, match.letters)
  const left = leftPlaces(match, a, b)
  const vowels = vowelExchange + vowelOmission
  const consonants = exchange + omission
  x.set([
    1,
    match.cost,
    match.cost / letters,
    vowelExchange,
    vowelOmission,
    glide,
    exchange,
    omission,
    sign,
    start,
    end,
    match.worst,
    Math.log(letters),
    Math.max(0, 5 - letters),
    Math.min(4, match.parts - 1),
    left.first,
    left.middle,
    left.last,
    leftLetters(match, a, b) / letters,
    Math.min(match.leftA.length, match.leftB.length),
    match.dropped,
    match.reordered ? 1 : 0,
    match.initials,
    consonants === 0 ? 1 : 0,
    Math.min(8, match.steps.length),
    costliest,
    match.cost === 0 ? 1 : 0,
    vowels / letters,
    consonants / letters,
  ])
  for (let origin = 0; origin < count; origin++) {
    const share = origins[origin]!
    x[FEATURES.length + origin] = share
    x[FEATURES.length + count + origin] = share * vowels
    x[FEATURES.length + 2 * count + origin] = share * (consonants + glide)
  }
  return x
}

/** Parts without a counterpart by where they stand: a patronymic in the middle says less than a word before or after. */
function leftPlaces(match: Match, a: NameKey, b: NameKey): { first: number; middle: number; last: number } {
  const places = { first: 0, middle: 0, last: 0 }
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
