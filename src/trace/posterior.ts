import type { LanguageTag } from '../core/language.ts'
import { candidates } from './languages.ts'
import type { Evidence, Source, Verdict } from './verdict.ts'

/** What is believed of an article before it is read: most are written in their own language. */
const NONE = 0.55
const OTHER = 0.05
/**
 * English's part of what is left, where the article is not English: what newsrooms translate is English more often than
 * anything else. Set by hand.
 */
const FROM_ENGLISH = 0.3

/** An answer is given above what the prior alone would give to `none`, and when it is this many times as likely as the next. */
const LEAST = 0.6
const TIMES = 2

type Ranking = Verdict['ranking']

/** Natural log of the belief before any evidence: `none`, `other`, and the rest shared evenly among languages but English. */
export function priorOf(article: LanguageTag): Readonly<Record<Source, number>> {
  const languages = candidates(article)
  const rest = 1 - NONE - OTHER
  const fromEnglish = languages.includes('en') ? rest * FROM_ENGLISH : 0
  const share = Math.log((rest - fromEnglish) / (languages.length - (fromEnglish > 0 ? 1 : 0)))
  return {
    none: Math.log(NONE),
    other: Math.log(OTHER),
    ...Object.fromEntries(languages.map(language => [language, language === 'en' ? Math.log(fromEnglish) : share])),
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

/** The first of a ranking, or `unknown` when it does not stand out. */
export function decide(ranking: Ranking): Source | 'unknown' {
  const [first, second] = ranking
  if (!first || first.probability < LEAST) return 'unknown'
  return second && first.probability < TIMES * second.probability ? 'unknown' : first.language
}
