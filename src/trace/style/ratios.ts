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

/**
 * Log-likelihood ratios against native text, by answer, and by how much they were cut to what is believed. A language that
 * the model does not know weighs as `other` does.
 */
export function ratiosOf(
  { classes, calibration }: Pick<StyleModel, 'classes' | 'calibration'>,
  margins: Float64Array,
  words: number,
  article: LanguageTag,
): { readonly ratios: Readonly<Record<Source, number>>; readonly excess: number } {
  const found = utilities(calibration, margins, classes, words)
  const excess = excessOf(found, classes)
  const native = found[classes.indexOf('none')]! + excess
  const other = rounded(found[classes.length]! - native)
  const ratios: Record<Source, number> = { other }
  for (const source of candidates(article)) {
    const at = classes.indexOf(source)
    ratios[source] = at < 0 ? other : rounded(found[at]! - native)
  }
  return { ratios, excess }
}

/** By how much utilities say more against native text, or for it, than is believed. */
function excessOf(found: Float64Array, classes: readonly Source[]): number {
  const none = classes.indexOf('none')
  let best = Number.NEGATIVE_INFINITY
  for (let at = 0; at < found.length; at++) if (at !== none) best = Math.max(best, found[at]!)
  best -= found[none]!
  return best - Math.min(CAP, Math.max(-FLOOR, best))
}

/**
 * What of the ratios one view gives, for languages that the model knows.
 * @param part of the view in the margins of all
 * @param margins of the view
 * @param excess of all views together, as {@link ratiosOf} tells it
 */
export function ratiosOfView(
  { classes, calibration }: StyleModel,
  part: number,
  margins: Float64Array,
  excess: number,
  words: number,
): Record<Source, number> {
  const scale = marginScale(calibration, words)
  const native = scale * margins[classes.indexOf('none')]! + excess
  const ratios: Record<Source, number> = {}
  for (const [at, source] of classes.entries()) {
    if (source !== 'none') ratios[source] = rounded(part * (scale * margins[at]! - native))
  }
  return ratios
}

/** To thousandths, as weights are shown. */
export function rounded(weight: number): number {
  return Math.round(1000 * weight) / 1000
}
