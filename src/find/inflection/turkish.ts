import type { Inflection } from './inflection.ts'

/**
 * Suffixes that follow a name behind an apostrophe: A is a or e, I is ı, i, u or ü, D is d or t, C is c or ç; (n) and (y)
 * stand only after a vowel. Source: editor (unverified), after the spelling guide of the Türk Dil Kurumu.
 */
const SUFFIXES = (
  '(n)In (y)A (y)I (y)lA DA DAn DAki DAkilAr DIr lAr lArA lArI lArIn lArDA lArDAn lArlA lI lIlAr lIlArIn lIk sIz CA ' +
  '(y)DI (y)sA (y)ken nA nI nDA nDAn nDAki (n)Inki ki'
).split(' ')

/** Suffixes after the possessive ending of a compound: Gözlemevi’ne. */
const AFTER_POSSESSIVE = new Set(['nA', 'nI', 'nDA', 'nDAn', 'nDAki'])

const VOWEL = /[aeıioöuüâîû]/
const BACK = /[aıouâû]/
const ROUND = /[oöuüû]/
const VOICELESS = /[fstkçşhp]/

/** A suffix as it sounds behind a name. */
function sound(suffix: string, name: string): string {
  let made = ''
  const lower = name.toLocaleLowerCase('tr')
  for (const letter of suffix.replace(/\((.)\)/, VOWEL.test(lower.slice(-1)) ? '$1' : '')) {
    const before = lower + made
    const vowel = [...before].reverse().find(char => VOWEL.test(char)) ?? 'e'
    const back = BACK.test(vowel)
    if (letter === 'A') made += back ? 'a' : 'e'
    else if (letter === 'I') made += ROUND.test(vowel) ? (back ? 'u' : 'ü') : back ? 'ı' : 'i'
    else if (letter === 'D') made += VOICELESS.test(before.slice(-1)) ? 't' : 'd'
    else if (letter === 'C') made += VOICELESS.test(before.slice(-1)) ? 'ç' : 'c'
    else made += letter
  }
  return made
}

/** Names of every harmony and ending, so that every sound of a suffix is known. */
const SAMPLES = 'ak ek ok ök ab eb ob öb a e o ö'.split(' ')

const meanings = new Map<string, Set<string>>()
for (const suffix of SUFFIXES) {
  for (const sample of SAMPLES) {
    const written = sound(suffix, sample)
    const known = meanings.get(written) ?? new Set()
    meanings.set(written, known.add(suffix))
  }
}

/** The suffix of the same meaning behind another name; null where the written one may mean several things. */
function attach(name: string, suffix: string, before: string): string | null {
  const possible = [...(meanings.get(suffix.toLocaleLowerCase('tr')) ?? [])]
  const apt = possible.filter(meaning => sound(meaning, before) === suffix)
  const made = new Set(
    (apt.length > 0 ? apt : possible)
      .filter(meaning => !AFTER_POSSESSIVE.has(meaning) || VOWEL.test(name.slice(-1)))
      .map(meaning => sound(meaning, name)),
  )
  return made.size === 1 ? [...made][0]! : null
}

/** Turkish: suffixes follow the whole name, behind an apostrophe, in harmony with its last vowel. */
export const turkish: Inflection = {
  read: () => [],
  bend: () => [],
  where: 'last',
  cases: [],
  accentsMove: false,
  suffixed: suffix => meanings.has(suffix.toLocaleLowerCase('tr')),
  attach,
}
