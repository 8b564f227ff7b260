import type { LanguageTag } from '../core/language.ts'
import { later } from '../core/later.ts'
import { SPELLINGS } from './spelling-model.generated.ts'

/**
 * How languages write foreign names in Latin letters: groups of letters that are usual there and neither in the English
 * spellings of the same names nor in names of English news at large. The latter are the competing reading: Schneider is at
 * home in German, no German spelling. Learned by test/tools/train-spellings.ts, which says what the numbers mean.
 */

/** Letters of a group, fewest and most; ^ and $ are the edges of a name's part. */
const FEWEST = 3
const MOST = 7

/** A name part: letters alone, long enough to show a habit, short enough to be a name. */
const PART = later(() => /^\p{Script=Latin}{4,24}$/u)

let loaded: ReadonlyMap<string, readonly (readonly [LanguageTag, number])[]> | null = null

/**
 * Languages whose way of writing a foreign name this is, rather than the English way, with natural-log likelihood ratios:
 * for each the strongest group of letters in it, since groups overlap.
 * @param part one part of a name, as it is written
 */
export function spelledBy(part: string): ReadonlyMap<LanguageTag, number> {
  const found = new Map<LanguageTag, number>()
  if (!PART().test(part)) return found
  loaded ??= unpack(SPELLINGS)
  for (const group of groupsOf(part)) {
    for (const [language, weight] of loaded.get(group) ?? []) {
      if (weight > (found.get(language) ?? 0)) found.set(language, weight)
    }
  }
  return found
}

/** The groups of letters in a name's part, each once. */
export function groupsOf(part: string): Set<string> {
  const letters = `^${part.toLowerCase()}$`
  const groups = new Set<string>()
  for (let at = 0; at < letters.length; at++) {
    for (let size = FEWEST; size <= MOST && at + size <= letters.length; size++)
      groups.add(letters.slice(at, at + size))
  }
  return groups
}

/** One line by language: `fr tch12 ^dj9`, groups with their tenths of a nat. */
function unpack(packed: string): Map<string, (readonly [LanguageTag, number])[]> {
  const groups = new Map<string, (readonly [LanguageTag, number])[]>()
  for (const line of packed.trim().split('\n')) {
    const [language, ...cells] = line.split(' ')
    for (const cell of cells.filter(Boolean)) {
      const group = cell.replace(/\d+$/u, '')
      groups.set(group, [...(groups.get(group) ?? []), [language!, Number(cell.slice(group.length)) / 10]])
    }
  }
  return groups
}
