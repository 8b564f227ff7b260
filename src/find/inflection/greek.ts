import { decline } from './endings.ts'
import type { Bearer, Inflection } from './inflection.ts'

const SLOTS = ['genitive', 'accusative']

/**
 * Greek declensions without accents: listed ending, genitive, accusative. Source: editor (unverified), after the grammar
 * of Triantafyllidis.
 */
const DECLENSIONS = [
  { endings: 'ος ου ο' },
  { endings: 'ης η η', of: ['person'] },
  { endings: 'ας α α', of: ['person'] },
  { endings: 'ες ων ες' },
  { endings: 'οι ων ους' },
  { endings: 'ο ου ο' },
  { endings: 'ι ιου ι', of: ['thing'] },
  { endings: 'ία ίας ία' },
  { endings: 'α ων α', after: 'ν', of: ['people'] },
  { endings: 'α ας α' },
  { endings: 'η ης|εως η' },
] as const

const bare = decline(SLOTS, DECLENSIONS)

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC')
}

const VOWELS = /[αεηιουωάέήίόύώϊϋΐΰΑΕΗΙΟΥΩΆΈΉΊΌΎΏ]/g
const ACCENTED = /[άέήίόύώΐΰΆΈΉΊΌΎΏ]/

/**
 * A bent word with its accent. It stays where it is in the stem, or on the ending; where a longer ending may draw it
 * (Κίεβο, Κιέβου; Χαλέπι, Χαλεπίου) nothing is said.
 */
function bend(base: string, slot: string, of: Bearer): string[] {
  const plain = withoutAccents(base)
  return bare.bend(plain, slot, of).flatMap(form => {
    const shared = commonLength(plain, form)
    const accent = base.search(ACCENTED)
    if (accent >= shared) return [form.slice(0, shared) + onEnding(form.slice(shared))]
    const behind = base.slice(accent + 1).match(VOWELS)?.length ?? 0
    const drawn = slot === 'genitive' && form.endsWith('ου') && (behind > 1 || plain.endsWith('ι'))
    if (drawn && accent >= 0) return []
    return [(base.slice(0, shared) + form.slice(shared)).replace(/όυ$/, 'ού')]
  })
}

function onEnding(ending: string): string {
  if (ending.startsWith('ου')) return `ού${ending.slice(2)}`
  return ending.replace(/[αεηιουω]/, vowel => `${vowel}\u0301`).normalize('NFC')
}

function commonLength(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

/** Greek: every word of a name may be bent; accents move with it. */
export const greek: Inflection = {
  read: word => bare.read(withoutAccents(word)),
  bend,
  where: 'each',
  cases: SLOTS,
  accentsMove: true,
}
