import type { LanguageTag } from '../core/language.ts'
import { type Alignment, alignOutlines } from './align.ts'
import { type Pair, proposePairs } from './candidates.ts'
import { directionOf } from './direction.ts'
import { joinFamilies } from './families.ts'
import { type Figures, measure } from './features.ts'
import { judge } from './judge.ts'
import type { Family, Link, Passage, Reason } from './link.ts'
import { isQuoted, type Outline } from './outline.ts'
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
  const links = proposePairs(outlines, vocabulary).flatMap(pair => compare(pair, outlines, vocabulary) ?? [])
  links.sort((x, y) => x.a - y.a || x.b - y.b)
  return { links, families: joinFamilies(links, sources) }
}

function compare(pair: Pair, outlines: readonly Outline[], vocabulary: Vocabulary): Link | null {
  const [left, right] = [outlines[pair.a]!, outlines[pair.b]!]
  const alignments = alignOutlines(left, right, weighAnchors(left, right, vocabulary))
  const figures = measure(left, right, alignments, vocabulary.scale)
  const judged = judge(left, right, alignments, figures)
  if (!judged) return null
  const quoting = judged.relation === 'quotation'
  const shown = quoting ? alignments.filter(found => isShared(left, right, found)) : alignments
  const passages = shown.map(found => passageOf(left, right, found))
  const direction = directionOf(left, right, shown, figures)
  const why = [...(quoting ? [] : shares(figures)), ...(direction?.why ?? [])]
  if (quoting || !direction) return { ...pair, ...judged, why, passages }
  const link: Link = { ...pair, relation: 'derived', score: judged.score, why, passages }
  return direction.from === 'a' ? link : turned(link)
}

function shares({ coverage, order }: Figures): Reason[] {
  const percent = (share: number) => Math.round(Math.min(1, share) * 100) / 100
  return [
    { code: 'coverage', params: { a: percent(coverage.a), b: percent(coverage.b) } },
    { code: 'order', params: { share: percent(order) } },
  ]
}

/** The same link seen from the other article. */
function turned({ a, b, why, passages, ...rest }: Link): Link {
  const turn = ({ code, params }: Reason): Reason =>
    code === 'coverage' ? { code, params: { a: params['b']!, b: params['a']! } } : { code, params }
  const seen = passages.map((passage): Passage => ({ a: passage.b, b: passage.a, score: passage.score }))
  return { ...rest, a: b, b: a, why: why.map(turn), passages: seen.sort((x, y) => x.a.span.start - y.a.span.start) }
}

/** Whether both sides of an alignment are quoted: of articles that share what was said, nothing else is shown. */
function isShared(a: Outline, b: Outline, alignment: Alignment): boolean {
  return isQuoted(a, alignment.a.from) && isQuoted(b, alignment.b.from)
}
