import { canonicalTag, type LanguageTag } from '../core/language.ts'
import { doubtful, type GlossaryProblem, type Where, wrong } from './problem.ts'

const named = new Map<string, boolean>()

/** Whether CLDR has a name for the language, which typing mistakes (gr for el, jp for ja) do not have. */
function hasName(tag: LanguageTag): boolean {
  const known = named.get(tag)
  if (known !== undefined) return known
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const answer = names.of(tag) !== undefined
  named.set(tag, answer)
  return answer
}

/**
 * The canonical form of a language tag that somebody wrote; complains of one that is malformed, unknown or not canonical.
 * @returns null for one that is not well-formed
 */
export function readTag(written: string, where: Where, problems: GlossaryProblem[]): LanguageTag | null {
  const tag = canonicalTag(written)
  if (tag === null) {
    problems.push(wrong('language-malformed', where, { tag: written }))
    return null
  }
  if (tag !== written) problems.push(doubtful('language-not-canonical', where, { tag: written, canonical: tag }))
  else if (!hasName(tag)) problems.push(doubtful('language-unknown', where, { tag }))
  return tag
}
