import type { LanguageTag } from '../core/language.ts'
import { candidates } from './languages.ts'
import type { Shares } from './style/shares.ts'
import { type Evidence, isStyle, type Source, type Verdict } from './verdict.ts'

/** What is believed of an article before it is read: most are written in their own language. */
const NONE = 0.55
const OTHER = 0.05
/**
 * English's part of what is left, where the article is not English: what newsrooms translate is English more often than
 * anything else. Set by hand.
 */
const FROM_ENGLISH = 0.3

/**
 * An answer is given above what the prior alone would give to `none`, and when it is twice as likely as the next. Where
 * style has a part in it a language must be likelier, and likelier still where nothing else speaks for it more than for the
 * others: an article from a language that no model knows is written like those of another. Chosen on held-out languages.
 * `none` accuses nobody, and nothing but style can speak for it, so that less will do.
 */
const LEAST = 0.6
const LEAST_NATIVE = 0.7
const LEAST_WITH_STYLE = 0.9
const LEAST_BY_STYLE = 0.95
const TIMES = 2
/** How much more places in the text must say for a language than for any other, natural log, to bear style out. */
const BORNE_OUT = 0.5

type Ranking = Verdict['ranking']

/** What part of the languages that a style model does not know is for those that are candidates, all alike. By hand. */
const NAMED = 0.7

/**
 * Natural log of the belief before any evidence. Without a style model: `none`, `other`, and the rest shared evenly among
 * languages but English. With one: as often as each comes up among what it learned from.
 * @param shares of the style model for the article's language
 * @param stated a desk's own belief for some answers, which hold; the others share what is left
 */
export function priorOf(article: LanguageTag, shares: Shares | null = null, stated: Shares = UNSTATED): Prior {
  if (last?.article === article && last.shares === shares && last.stated === stated) return last.prior
  const believed = shares ? modelled(article, shares) : unmodelled(article)
  const held = Object.keys(believed).filter(source => Object.hasOwn(stated, source))
  const sum = (sources: readonly Source[], of: Shares) => sources.reduce((all, source) => all + of[source]!, 0)
  const scale = (1 - sum(held, stated)) / (sum(Object.keys(believed), believed) - sum(held, believed))
  const prior = Object.fromEntries(
    Object.entries(believed).map(([source, share]) => [
      source,
      Math.log(Math.max(NEVER, held.includes(source) ? stated[source]! : share * scale)),
    ]),
  )
  last = { article, shares, stated, prior }
  return prior
}

type Prior = Readonly<Record<Source, number>>

const UNSTATED: Shares = {}

/** What was asked last is asked again for the next article. */
let last: {
  readonly article: LanguageTag
  readonly shares: Shares | null
  readonly stated: Shares
  readonly prior: Prior
} | null = null

/** Nothing is held to be impossible. */
const NEVER = 1e-9

function modelled(article: LanguageTag, shares: Shares): Shares {
  const languages = candidates(article)
  const unknown = languages.filter(language => shares[language] === undefined)
  const named = unknown.length > 0 ? shares['other']! * NAMED : 0
  return {
    none: shares['none']!,
    other: shares['other']! - named,
    ...Object.fromEntries(languages.map(language => [language, shares[language] ?? named / unknown.length])),
  }
}

function unmodelled(article: LanguageTag): Shares {
  const languages = candidates(article)
  const rest = 1 - NONE - OTHER
  const fromEnglish = languages.includes('en') ? rest * FROM_ENGLISH : 0
  const share = (rest - fromEnglish) / (languages.length - (fromEnglish > 0 ? 1 : 0))
  return {
    none: NONE,
    other: OTHER,
    ...Object.fromEntries(languages.map(language => [language, language === 'en' ? fromEnglish : share])),
  }
}

/**
 * Softmax of prior plus evidence, likeliest first. A reader can redo it: sum the weights of an answer over the evidence,
 * add its prior, take the exponential, divide by the sum of all.
 * @param prior natural logs by answer; its keys are the answers
 */
export function rank(prior: Readonly<Record<Source, number>>, evidence: readonly Evidence[]): Ranking {
  const sums = Object.entries(prior).map(([language, before]) => {
    let sum = before
    for (const { weights } of evidence) sum += weights[language] ?? 0
    return { language, sum }
  })
  const highest = Math.max(...sums.map(({ sum }) => sum))
  const shares = sums.map(({ language, sum }) => ({ language, share: Math.exp(sum - highest) }))
  const total = shares.reduce((all, { share }) => all + share, 0)
  return shares
    .map(({ language, share }) => ({ language, probability: share / total }))
    .sort((a, b) => b.probability - a.probability || (a.language < b.language ? -1 : 1))
}

/** The first of a ranking, or `unknown` when it does not stand out. @param evidence what the ranking was made from */
export function decide(
  ranking: Ranking,
  evidence: readonly Pick<Evidence, 'kind' | 'weights'>[] = [],
): Source | 'unknown' {
  const [first, second] = ranking
  if (!first) return 'unknown'
  const styled = evidence.some(({ kind }) => isStyle(kind))
  const least = styled ? leastWithStyle(first.language, evidence) : LEAST
  if (first.probability < least || (second && first.probability < TIMES * second.probability)) return 'unknown'
  return first.language
}

function leastWithStyle(answer: Source, evidence: readonly Pick<Evidence, 'kind' | 'weights'>[]): number {
  if (answer === 'none') return LEAST_NATIVE
  return isBorneOut(answer, evidence) ? LEAST_WITH_STYLE : LEAST_BY_STYLE
}

/** Whether places in the text speak for a language, and clearly less for any other. */
function isBorneOut(language: Source, evidence: readonly Pick<Evidence, 'kind' | 'weights'>[]): boolean {
  const sums = new Map<Source, number>()
  for (const { kind, weights } of evidence) {
    if (isStyle(kind)) continue
    for (const [source, weight] of Object.entries(weights)) sums.set(source, (sums.get(source) ?? 0) + weight)
  }
  let most = 0
  for (const [source, sum] of sums)
    if (source !== language && source !== 'none' && source !== 'other') most = Math.max(most, sum)
  return (sums.get(language) ?? 0) >= most + BORNE_OUT
}
