import type { LanguageTag } from '../../core/language.ts'
import { candidates } from '../languages.ts'
import type { Source } from '../verdict.ts'
import { marginScale, utilities } from './calibration.ts'
import type { StyleModel } from './model.ts'

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
  const ratio = (at: number) => rounded(found[at]! - native - beyond)
  const other = ratio(classes.length)
  return Object.fromEntries(
    ['other', ...candidates(article)].map(source => {
      const at = classes.indexOf(source)
      return [source, at < 0 ? other : ratio(at)]
    }),
  )
}

/** The letters' share in the ratios, for languages that the model knows. */
export function lettersPart(
  { classes, calibration }: StyleModel,
  part: number,
  margins: Float64Array | undefined,
  words: number,
  sources: readonly Source[],
): Record<Source, number> {
  const scale = marginScale(calibration, words) * part
  const none = classes.indexOf('none')
  return Object.fromEntries(
    sources.map(source => {
      const at = classes.indexOf(source)
      return [source, at < 0 || !margins ? 0 : rounded(scale * (margins[at]! - margins[none]!))]
    }),
  )
}

/** To thousandths, as weights are shown. */
export function rounded(weight: number): number {
  return Math.round(1000 * weight) / 1000
}
