import type { Inflection, Reading } from './inflection.ts'

/**
 * What is written together with the word after it: conjunctions, then prepositions. Source: editor (unverified), after any
 * school grammar.
 */
const PROCLITICS = ['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'وك', 'ول', 'فب', 'فل']
const ARTICLE = 'ال'
const SHORTEST_BASE = 3
const MARKS = /[\u064B-\u0652\u0670\u0640]/g

/** A name in the oblique case: the fathers of a kunya, and sound plurals. */
const OBLIQUE: readonly (readonly [RegExp, string])[] = [
  [/^[أا]ب[يا]$/u, 'أبو'],
  [/(?<=.{3})يين$/u, 'يون'],
]

/** Word and proclitic, written together: ل draws the article's alef, للقصير. */
function join(proclitic: string, base: string): string {
  if (!proclitic.endsWith('ل') || !base.startsWith(ARTICLE)) return proclitic + base
  // ل + ال + ل… is written with two of the three lams: للاذقية.
  const rest = base.slice(base.startsWith('الل') ? ARTICLE.length + 1 : ARTICLE.length)
  return `${proclitic}ل${rest}`
}

function read(written: string): Reading[] {
  const word = written.replace(MARKS, '')
  const readings: Reading[] = oblique(word, '')
  for (const proclitic of PROCLITICS) {
    if (!word.startsWith(proclitic)) continue
    const rest = word.slice(proclitic.length)
    const drawn = proclitic.endsWith('ل') && rest.startsWith('ل')
    for (const base of drawn ? [rest, ARTICLE + rest.slice(1), ARTICLE + rest] : [rest]) {
      if (base.length < SHORTEST_BASE) continue
      readings.push({ base, slot: proclitic }, ...oblique(base, proclitic))
    }
  }
  return readings
}

function oblique(word: string, proclitic: string): Reading[] {
  return OBLIQUE.flatMap(([ending, base]) =>
    ending.test(word) ? [{ base: word.replace(ending, base), slot: `${proclitic}+` }] : [],
  )
}

/** A slot is a proclitic, with `+` behind it for the oblique case. */
function bend(base: string, slot: string): string[] {
  if (!slot.endsWith('+')) return [join(slot, base)]
  if (base.endsWith('يون')) return [join(slot.slice(0, -1), base.replace(/ون$/u, 'ين'))]
  return []
}

/** Arabic: proclitics stand before the first word of a name. */
export const arabic: Inflection = { read, bend, where: 'first', cases: [], accentsMove: true }
