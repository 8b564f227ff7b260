import { decline } from './endings.ts'
import type { Inflection } from './inflection.ts'

const SLOTS = ['genitive', 'genitive-long', 'weak-en', 'strong-er', 'strong-es', 'strong-em', 'dative-n']

/**
 * German: the genitive of names and nouns, and the endings of the adjectives in a name: der Islamische Staat, des
 * Islamischen Staats. Source: editor (unverified), after Duden.
 */
const DECLENSIONS = [
  { endings: 'ische - - ischen ischer isches ischem -' },
  { endings: 'ischer - - ischen - isches ischem -' },
  { endings: 'te - - ten ter tes tem -', after: 'nk', of: ['thing'] },
  { endings: 'e es - en er - em -', after: 'bcdfghjklmnpqrtuvwy', of: ['people'] },
  { endings: '∅ s es - - - - -', after: 'bcdfghjklmnpqrtvw' },
  { endings: '∅ s - - - - - -', after: 'aeiouyäöüáéíóú' },
] as const

/** German: the genitive stands at a name's end, adjectives before it. */
export const german: Inflection = {
  ...decline(SLOTS, DECLENSIONS),
  where: 'each',
  cases: [],
  accentsMove: false,
}
