import type { LanguageTag } from '../core/language.ts'
import { alignOutlines, PROOF, SHOWN } from './align.ts'
import type { Outline } from './anchors.ts'
import { proposePairs } from './candidates.ts'
import { joinFamilies } from './families.ts'
import type { Family, Link } from './link.ts'
import { judge, passageOf } from './relate.ts'
import { Frequencies, weighAnchors } from './weights.ts'

/**
 * Which articles share a source, shown by the passages that both have. Articles are compared only where rare anchors
 * propose it.
 * @param sources first language of each article's chain, where its trace names one
 */
export function findLineage(
  outlines: readonly Outline[],
  sources: readonly (LanguageTag | null)[],
): { links: Link[]; families: Family[] } {
  const frequencies = new Frequencies()
  for (const outline of outlines) frequencies.add(outline)
  const links: Link[] = []
  for (const { a, b } of proposePairs(outlines, frequencies)) {
    const weights = weighAnchors(outlines[a]!, outlines[b]!, frequencies)
    const judged = judge(
      outlines[a]!,
      outlines[b]!,
      alignOutlines(outlines[a]!, outlines[b]!, weights, PROOF),
      frequencies.scale,
    )
    if (!judged) continue
    const shown = alignOutlines(outlines[a]!, outlines[b]!, weights, SHOWN)
    links.push({ a, b, ...judged, passages: shown.map(alignment => passageOf(outlines[a]!, outlines[b]!, alignment)) })
  }
  return { links, families: joinFamilies(links, sources) }
}
