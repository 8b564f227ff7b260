import type { Inflection, Reading } from './inflection.ts'

const JOINER = '\u200c'

/**
 * What is written behind a word, with the joiner that keeps its letters apart: plural, ezafe, indefinite and possessive
 * endings. Without the joiner only the plural, which nothing else ends in; سوری of سوریه is another word. Source: editor
 * (unverified), after the orthography of the Persian Academy.
 */
const ENDINGS = ['ها', 'های', 'هایی', 'هایشان', 'ای', 'ی', 'اش', 'ام', 'ات', 'اند'].map(ending => JOINER + ending)
const PLURALS = ['ها', 'های', 'هایی']
const AFTER_VOWEL = new Set([`${JOINER}ای`, `${JOINER}ی`])
const SHORTEST_BASE = 3

function read(word: string): Reading[] {
  const plain = word.replace(/[\u064B-\u0652\u0670]/g, '')
  return [...ENDINGS, ...PLURALS]
    .filter(ending => plain.endsWith(ending) && plain.length >= ending.length + SHORTEST_BASE)
    .map(ending => ({ base: plain.slice(0, -ending.length), slot: ending }))
}

/** An ending that only follows vowels is kept behind a vowel alone. */
function bend(base: string, slot: string): string[] {
  return AFTER_VOWEL.has(slot) && !/[اوهی]$/u.test(base) ? [] : [base + slot]
}

/** Persian: endings stand behind the last word of a name. */
export const persian: Inflection = { read, bend, where: 'last', cases: [], accentsMove: true }
