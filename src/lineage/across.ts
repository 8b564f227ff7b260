import type { LineageArticle } from './article.ts'
import type { Pair } from './candidates.ts'
import { ArticleNames } from './declared.ts'
import type { FactPair } from './facts/align-facts.ts'
import { FactBook } from './facts/fact-book.ts'
import { indexFacts } from './facts/fact-index.ts'
import type { ArticleFacts, Fact } from './facts/facts.ts'
import { proposeAcross } from './facts/propose-facts.ts'
import { type FactRelation, relateFacts } from './facts/relate-facts.ts'
import type { Link, Passage, Reason, Side } from './link.ts'
import { widened } from './passage.ts'

/** A pair in which `b` says that it translates `a`. */
export type Declaration = Pair

/** Pairs that articles declare themselves: `a` is the original. An original that the run lacks declares nothing. */
export function declaredPairs(articles: readonly LineageArticle[]): Declaration[] {
  const names = new ArticleNames(articles.map(({ ref }) => ref))
  return articles.flatMap(({ ref, translates }, b) => {
    const a = translates === null ? null : names.find(translates, ref)
    return a === null || a === b ? [] : [{ a, b }]
  })
}

/** Links between articles in different languages, by names and quantities; and those that are declared, in any. */
export function linkAcross(articles: readonly LineageArticle[], declared: readonly Declaration[]): Link[] {
  const links = declared.flatMap(pair => compareFacts(pair, articles, true) ?? [])
  const book = new FactBook()
  for (const { facts } of articles) book.add(indexFacts(facts))
  if (book.languages < 2) return links
  const known = new Set(declared.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  for (const pair of proposeAcross(book)) {
    if (known.has(`${pair.a} ${pair.b}`)) continue
    const link = compareFacts(pair, articles, false)
    if (link) links.push(link)
  }
  return links
}

function compareFacts(pair: Pair, articles: readonly LineageArticle[], declared: boolean): Link | null {
  const [left, right] = [articles[pair.a]!, articles[pair.b]!]
  const related = relateFacts(left.facts, right.facts, declared)
  if (!related) return null
  const passages = related.pairs.map(found => passageOf(left, right, found))
  const common = { score: related.score, passages }
  if (declared)
    return { ...pair, ...common, relation: 'derived', why: [{ code: 'declared', params: {} }, ...shown(related)] }
  const from = translatedFrom(left, right)
  if (from === null) return { ...pair, ...common, relation: 'same-source', why: shown(related) }
  const language = articles[from === 'a' ? pair.a : pair.b]!.facts.language
  const why: Reason[] = [{ code: 'translated', params: { language } }, ...shown(related, from === 'b')]
  if (from === 'a') return { ...pair, ...common, relation: 'derived', why }
  const turned = passages.map((passage): Passage => ({ a: passage.b, b: passage.a, score: passage.score }))
  return { a: pair.b, b: pair.a, score: related.score, relation: 'derived', why, passages: turned }
}

/** Which of two articles the trace of the other leads to: it is native, and the other comes last from its language. */
function translatedFrom(a: LineageArticle, b: LineageArticle): 'a' | 'b' | null {
  const leads = (from: LineageArticle, to: LineageArticle) =>
    to.chain.at(-1) === from.facts.language && from.chain.length === 0
  const [fromA, fromB] = [leads(a, b), leads(b, a)]
  return fromA === fromB ? null : fromA ? 'a' : 'b'
}

function shown({ coverage, pairs }: FactRelation, turned = false): Reason[] {
  const [a, b] = turned ? [coverage.b, coverage.a] : [coverage.a, coverage.b]
  const facts = pairs.flatMap(({ inA }) => inA)
  const names = new Set(facts.filter(isName).map(({ key }) => key)).size
  const numbers = new Set(facts.filter(fact => !isName(fact)).map(({ key }) => key)).size
  const percent = (share: number) => Math.round(share * 100) / 100
  return [
    { code: 'facts', params: { names, numbers } },
    { code: 'coverage', params: { a: percent(a), b: percent(b) } },
  ]
}

const isName = ({ kind }: Fact): boolean => kind === 'entry' || kind === 'name'

function passageOf(
  a: LineageArticle,
  b: LineageArticle,
  { a: left, b: right, inA, inB, weight, density }: FactPair,
): Passage {
  const score = Math.round(density * (1 - Math.exp(-weight / 2)) * 1000) / 1000
  return { a: sideOf(a, left, inA), b: sideOf(b, right, inB), score }
}

/** From the first to the last fact that both say, to the marks around them. */
function sideOf({ facts, outline }: LineageArticle, sentence: number, shared: readonly Fact[]): Side {
  const whole: ArticleFacts['sentences'][number] = facts.sentences[sentence]!
  const stretch = { start: Math.min(...shared.map(fact => fact.start)), end: Math.max(...shared.map(fact => fact.end)) }
  const span = widened(outline.text, stretch, whole)
  return { span: outline.map.toSource(span), text: outline.text.slice(span.start, span.end) }
}
