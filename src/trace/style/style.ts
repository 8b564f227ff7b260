import { baseLanguage, type LanguageTag } from '../../core/language.ts'
import { say } from '../../core/message.ts'
import type { Document } from '../../read/document.ts'
import { candidates } from '../languages.ts'
import { spokenFor } from '../sign.ts'
import type { Evidence, Source, StyleUse } from '../verdict.ts'
import { utilities } from './calibration.ts'
import { marginsOf } from './learn.ts'
import type { StyleModel } from './model.ts'
import { proseOf } from './prose.ts'
import { tellsOf } from './tells.ts'
import { maskedBy } from './tokens.ts'
import { type Vector, Weigher } from './vectors.ts'

/** Own words below which style says nothing. */
const LEAST_WORDS = 50
/**
 * The most that style says against native text, natural log, by hand: what it takes for native is what one country's
 * newsrooms write, and English is at home elsewhere, too.
 */
const CAP = 5
/**
 * The most that style says for native text, by hand: a good translator writes as natives do, so that style alone seldom
 * settles it.
 */
const FLOOR = 2
/** Languages that the explanation names. */
const TOLD = 3

const weighers = new WeakMap<StyleModel, Weigher>()

/** What the style of an article says, as one piece of evidence without a place; or why it says nothing. */
export function readStyle(
  document: Pick<Document, 'text' | 'regions' | 'language'>,
  model: StyleModel | null,
): { readonly use: StyleUse; readonly evidence: Evidence | null } {
  if (!model || baseLanguage(document.language) !== model.language) return { use: 'no-model', evidence: null }
  const tokens = proseOf(document)
  if (tokens.words < LEAST_WORDS) return { use: 'too-short', evidence: null }
  const masked = maskedBy(model.vocabulary, tokens)
  const vector = weigherOf(model).vector(masked)
  const weights = ratiosOf(model, marginsIn(model, vector), tokens.words, document.language)
  const leading = leadingAnswer(weights, model)
  const evidence: Evidence = {
    kind: 'style',
    text: '',
    weights,
    quoted: false,
    say: sayStyle(weights, leading, tokens.words),
    see: `style ${model.language}`,
    tells: tellsOf(model, vector, masked, tokens, document.text, leading),
  }
  return { use: 'used', evidence }
}

function weigherOf(model: StyleModel): Weigher {
  const known = weighers.get(model)
  if (known) return known
  const weigher = new Weigher(model.features, model.rarity)
  weighers.set(model, weigher)
  return weigher
}

function marginsIn({ classes, steps, weights }: StyleModel, vector: Vector): Float64Array {
  const margins = new Float64Array(classes.length)
  marginsOf(vector, weights, classes.length, margins)
  return margins.map((margin, one) => margin * steps[one]!)
}

/** Log-likelihood ratios against native text, by answer. A language that the model does not know weighs as `other` does. */
export function ratiosOf(
  { classes, calibration }: Pick<StyleModel, 'classes' | 'calibration'>,
  margins: Float64Array,
  words: number,
  article: LanguageTag,
): Record<Source, number> {
  const found = utilities(calibration, margins, classes, words)
  const native = found[classes.indexOf('none')]!
  const best = Math.max(...found.filter((_, at) => classes[at] !== 'none')) - native
  const beyond = best - Math.min(CAP, Math.max(-FLOOR, best))
  const ratio = (at: number) => Math.round(1000 * (found[at]! - native - beyond)) / 1000
  const other = ratio(classes.length)
  return Object.fromEntries(
    ['other', ...candidates(article)].map(source => {
      const at = classes.indexOf(source)
      return [source, at < 0 ? other : ratio(at)]
    }),
  )
}

/** The answer that style speaks for most; `none` where a translation would be written so less often than a native text. */
function leadingAnswer(weights: Readonly<Record<Source, number>>, { shares }: StyleModel): Source {
  let mean = 0
  let sum = 0
  for (const [source, share] of Object.entries(shares)) {
    if (source === 'none') continue
    mean += share * Math.exp(weights[source] ?? 0)
    sum += share
  }
  if (mean < sum) return 'none'
  return Object.entries(weights).reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function sayStyle(weights: Readonly<Record<Source, number>>, leading: Source, words: number) {
  if (leading === 'none') return say('trace.style.native', { words })
  if (leading === 'other' || weights[leading] === weights['other']) return say('trace.style.other', { words })
  const best = weights[leading]!
  const languages = spokenFor(weights).filter(language => weights[language]! > Math.max(best - 2, weights['other']!))
  return say('trace.style.from', { words, languages: languages.slice(0, TOLD) })
}
