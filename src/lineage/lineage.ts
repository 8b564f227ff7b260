import type { LanguageTag } from '../core/language.ts'
import { alignOutlines } from './align.ts'
import { proposePairs } from './candidates.ts'
import { joinFamilies } from './families.ts'
import { measure } from './features.ts'
import { judge } from './judge.ts'
import type { Family, Link } from './link.ts'
import type { Outline } from './outline.ts'
import { passageOf } from './passage.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weighAnchors } from './weights.ts'

/**
 * Which articles share a source, shown by the passages that both have. Articles are compared only where rare anchors
 * propose it.
 * @param vocabulary in which the outlines were made
 * @param sources first language of each article's chain, where its trace names one
 */
export function findLineage(
  outlines: readonly Outline[],
  vocabulary: Vocabulary,
  sources: readonly (LanguageTag | null)[],
): { links: Link[]; families: Family[] } {
  const links: Link[] = []
  for (const { a, b } of proposePairs(outlines, vocabulary)) {
    const [left, right] = [outlines[a]!, outlines[b]!]
    const alignments = alignOutlines(left, right, weighAnchors(left, right, vocabulary))
    const judged = judge(left, right, alignments, measure(left, right, alignments, vocabulary.scale))
    if (judged) links.push({ a, b, ...judged, passages: alignments.map(found => passageOf(left, right, found)) })
  }
  return { links, families: joinFamilies(links, sources) }
}
