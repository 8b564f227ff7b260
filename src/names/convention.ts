import type { NameKey } from './name-key.ts'

/**
 * Romanizations that write one syllable one way. Two names that both follow one of them and differ are two names more
 * often than two spellings. Sources: Hanyu Pinyin (ISO 7098), modified Hepburn (ALA-LC), Revised Romanization of Korean
 * (2000). Each pattern is a row of syllables; none can match a name in two ways that matter, and names are short.
 */
const PATTERNS: readonly (readonly [Convention, RegExp])[] = [
  [
    'pinyin',
    /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:iang|iong|uang|iao|ian|ing|ang|eng|ong|uai|uan|ia|ie|iu|in|ua|uo|ue|ui|un|ai|ei|ao|ou|an|en|er|[aoeiuü]))+$/,
  ],
  [
    'hepburn',
    /^(?:(?:[kgnhbpmr]y|sh|ch|ts|[kgsztdnhbpmyrwfj])?[aiueo](?:n(?![aiueoy]))?|(?<=[aiueo])([kstp])(?=\1|c))+$/,
  ],
  [
    'revised',
    /^(?:(?:kk|tt|pp|ss|jj|ch|[gndrlmbsjktph])?(?:yeo|yae|wae|ae|ya|eo|ye|wa|oe|yo|wo|we|wi|yu|eu|ui|[aeoui])(?:ng|[kntlmp])?)+$/,
  ],
]

type Convention = 'pinyin' | 'hepburn' | 'revised'
export const CONVENTIONS = ['pinyin', 'hepburn', 'revised'] as const

/** Longest part that is tried: no syllabic name is longer, and the patterns stay cheap. */
const LONGEST = 16

/** The conventions that both names follow, as bits in the order of {@link CONVENTIONS}. */
export function sharedConventions(a: NameKey, b: NameKey): number {
  return conventionsOf(a) & conventionsOf(b)
}

function conventionsOf(key: NameKey): number {
  if (key.conventions < 0) key.conventions = key.folded.latin ? followed(key) : 0
  return key.conventions
}

/** Letters in which no syllable of any of them ends: nearly every other name is known by its end. */
const ENDS_NONE = 'bcdfhjqsvwxyz'

function followed(key: NameKey): number {
  let bits = key.folded.parts.length === 0 ? 0 : (1 << PATTERNS.length) - 1
  for (const { letters } of key.folded.parts) {
    if (letters.length > LONGEST || ENDS_NONE.includes(letters.at(-1)!)) return 0
  }
  for (const { letters } of key.folded.parts) {
    for (const [at, [, pattern]] of PATTERNS.entries())
      if (bits & (1 << at) && !pattern.test(letters)) bits &= ~(1 << at)
  }
  return bits
}
