import { declaredPairs, linkAcross } from './across.ts'
import { type Alignment, alignOutlines } from './align.ts'
import type { LineageArticle } from './article.ts'
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
 * Which articles share a source, shown by the passages that both have. Articles in one language are compared by all that
 * they say, those in different ones by names and quantities; and only where rare ones propose it, or one says so.
 * @param vocabulary in which the outlines were made
 */
export function findLineage(
  articles: readonly LineageArticle[],
  vocabulary: Vocabulary,
): { links: Link[]; families: Family[] } {
  const outlines = articles.map(({ outline }) => outline)
  const declared = declaredPairs(articles)
  const across = linkAcross(articles, declared)
  const known = new Set(across.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const links = [...across]
  for (const pair of proposePairs(outlines, vocabulary)) {
    const link = known.has(`${pair.a} ${pair.b}`) ? null : compare(pair, outlines, vocabulary)
    if (link) links.push(link)
  }
  links.sort((x, y) => x.a - y.a || x.b - y.b)
  const traced = articles.map(({ chain, native, outline: { language } }) => ({ chain, native, language }))
  return { links, families: joinFamilies(links, traced) }
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
