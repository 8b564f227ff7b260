import { EVIDENCE, type Evidence, type Known } from './cluster-evidence.ts'
import { scoreKeys } from './compare.ts'

/** Letters of the shortest word that is weighed, likeness from which two words are spellings. */
const SHORTEST = 5
const ALIKE = 0.85
/** Letters at the end that a language may change by its own rules. */
const ENDING = 2

const indexOf = (name: (typeof EVIDENCE)[number]) => EVIDENCE.indexOf(name)
const AGAINST = (
  [
    'left-differs',
    'right-differs',
    'place-differs',
    'one-sentence',
    'one-list',
    'suffix',
    'one-common',
    'both-common',
  ] as const
).map(indexOf)
const FOR = (['left-agrees', 'right-agrees', 'title-agrees'] as const).map(indexOf)
const SAME_LETTERS = indexOf('same-letters')

/**
 * Whether two words may be called one name in a language whose articles no weights were learned on: nothing speaks against
 * it, they differ before their endings, and they have the same letters but for accents and doubled ones, or sound alike and
 * share a given name, a surname or a title.
 * @param nounsCapital every noun has a capital, so that equal letters are not enough: Vater, Väter
 */
export function isSafe(a: Known, b: Known, evidence: Evidence, nounsCapital: boolean): boolean {
  if (a.unit.kind !== 'word' || b.unit.kind !== 'word') return false
  if (Math.min(a.unit.letters.length, b.unit.letters.length) < SHORTEST || AGAINST.some(at => evidence[at]! > 0))
    return false
  const agrees = FOR.some(at => evidence[at] === 1)
  const [one, other] = [a.unit.text.toLowerCase(), b.unit.text.toLowerCase()]
  if (evidence[SAME_LETTERS] === 1) return (agrees || !nounsCapital) && sharedStart(one, other) < one.length - 1
  if (!agrees || sharedStart(one, other) >= Math.min(one.length, other.length) - ENDING) return false
  return scoreKeys(a.key(), b.key()) >= ALIKE
}

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  return at
}
