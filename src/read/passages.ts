import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { bySpan } from '../core/span.ts'
import type { Passage } from './block.ts'
import type { Region } from './document.ts'

/**
 * Regions with what markup says of passages in other languages: a quotation inside such a passage takes its language,
 * and so does the passage itself, as a quotation.
 * @param regions sorted
 * @param passages in order, not overlapping
 * @param language the article's
 * @returns sorted
 */
export function markPassages(
  regions: readonly Region[],
  passages: readonly Passage[],
  language: LanguageTag,
): readonly Region[] {
  const foreign = passages.filter(passage => baseLanguage(passage.language) !== baseLanguage(language))
  if (foreign.length === 0) return regions
  const marked: Region[] = []
  const covered = new Set<Passage>()
  let at = 0
  for (const region of regions) {
    while (at < foreign.length && foreign[at]!.end <= region.start) at++
    const passage = foreign[at]
    const inside = passage && passage.start <= region.start && region.end <= passage.end
    if (region.kind !== 'quotation' || !inside) {
      marked.push(region)
      continue
    }
    marked.push({ ...region, language: passage.language })
    if (passage.start === region.start && passage.end === region.end) covered.add(passage)
  }
  for (const passage of foreign) if (!covered.has(passage)) marked.push({ kind: 'quotation', ...passage })
  return marked.sort(bySpan)
}
