import type { LanguageTag } from '../../core/language.ts'
import type { Source } from '../verdict.ts'
import { log } from './arithmetic.ts'
import { type Calibration, type Case, calibrate } from './calibration.ts'
import { type Fold, languageFolds, yearFolds } from './folds.ts'
import { marginsOf } from './learn.ts'
import { maskedBy } from './masked.ts'
import type { TrainedOn } from './model.ts'
import type { Packable } from './pack.ts'
import { type Example, fitSeparator, type Separator } from './separator.ts'
import { type Shares, sharesOf } from './shares.ts'
import { SortedKeys } from './sorted-keys.ts'
import { Weigher } from './vectors.ts'
import { partsOf, together, VIEWS, type View } from './views.ts'

/** Texts of its own that a language must have to be an answer; those with fewer stand against all others. */
export const LEAST_TEXTS = 50

/** A held-out article, with what is needed to weigh it. */
export type HeldOut = Case & { readonly example: Example; readonly by: 'year' | 'language' }

/** A model to pack, and the held-out articles that it was calibrated on. */
export type Training = Packable & { readonly heldOut: readonly HeldOut[] }

/**
 * Learns a model: the separator from all examples, the calibration from held-out years and held-out languages.
 * @param progress is told of each of the steps as it begins
 * @param views by which to learn, for what one of them is worth alone
 */
export function trainStyle(
  examples: readonly Example[],
  language: LanguageTag,
  progress: (step: number, steps: number) => void = () => {},
  views: readonly View[] = VIEWS,
): Training {
  const classes = dependable(examples)
  const shares = sharesOf(examples, classes)
  const folds = [
    ...yearFolds(examples).map(fold => ({ fold, by: 'year' as const })),
    ...languageFolds(examples).map(fold => ({ fold, by: 'language' as const })),
  ]
  const heldOut = folds.flatMap(({ fold, by }, at) => {
    progress(at + 1, folds.length + 1)
    return casesOf(fold, classes, shares, views).map(one => ({ ...one, by }))
  })
  progress(folds.length + 1, folds.length + 1)
  return {
    language,
    separator: fitSeparator(examples, classes, views),
    calibration: calibrationOf(heldOut, shares),
    shares,
    trainedOn: census(examples),
    heldOut,
  }
}

/** The calibration that held-out articles ask for. */
function calibrationOf(heldOut: readonly HeldOut[], shares: Shares): Calibration {
  return calibrate(weighed(heldOut, shares))
}

/** Sources with enough texts to be told apart, sorted. */
function dependable(examples: readonly Example[], least = LEAST_TEXTS): Source[] {
  return census(examples)
    .filter(({ texts }) => texts >= least)
    .map(({ source }) => source)
}

/** What each source gives, sorted by source. */
export function census(examples: readonly Example[]): TrainedOn[] {
  const sources = [...new Set(examples.map(({ source }) => source))].sort()
  return sources.map(source => {
    const own = examples.filter(example => example.source === source)
    const years = own.map(({ year }) => year)
    return {
      source,
      articles: own.length,
      texts: new Set(own.map(({ group }) => group)).size,
      years: [Math.min(...years), Math.max(...years)],
    }
  })
}

function casesOf(
  { train, test }: Fold,
  answers: readonly Source[],
  shares: Shares,
  views: readonly View[],
): Omit<HeldOut, 'by'>[] {
  // A fold has fewer texts than there are: what is an answer with all of them is one with half.
  const classes = dependable(train, LEAST_TEXTS / 2).filter(source => answers.includes(source))
  if (!classes.includes('none') || classes.length < 2) return []
  const marginsIn = marginReader(fitSeparator(train, classes, views))
  const prior = Float64Array.from([...classes, 'other'], source => log(shares[source]!))
  return test.map(example => ({
    example,
    margins: marginsIn(example.tokens),
    classes,
    words: example.tokens.words,
    source: classes.includes(example.source) ? example.source : 'other',
    prior,
    weight: 1,
  }))
}

/**
 * Each answer counts as often as it is believed to come up, however many articles there are of it or of one text; of the
 * languages that were left out, each as often as another.
 */
function weighed(heldOut: readonly HeldOut[], shares: Shares): Case[] {
  const versions = new Map<string, number>()
  const key = ({ source, example }: HeldOut) => `${source} ${example.group}`
  for (const one of heldOut) versions.set(key(one), (versions.get(key(one)) ?? 0) + 1)
  const languages = new Set(heldOut.filter(({ source }) => source === 'other').map(({ example }) => example.source))
    .size
  const kind = ({ source, example }: HeldOut) => (source === 'other' ? `other ${example.source}` : source)
  const totals = new Map<Source, number>()
  for (const one of heldOut) totals.set(kind(one), (totals.get(kind(one)) ?? 0) + 1 / versions.get(key(one))!)
  let all = 0
  for (const total of totals.values()) all += total
  return heldOut.map(one => ({
    ...one,
    weight:
      (all * shares[one.source]!) /
      (versions.get(key(one))! * totals.get(kind(one))! * (one.source === 'other' ? languages : 1)),
  }))
}

/** What a separator makes of tokens: a margin by class, over its views. */
function marginReader({ vocabulary, views, classes }: Separator) {
  const table = new SortedKeys(vocabulary)
  const weighers = views.map(({ view, keys, rarity }) => new Weigher(view, new SortedKeys(keys), rarity))
  const parts = partsOf(views.map(({ view }) => view))
  return (tokens: Example['tokens']) => {
    const masked = maskedBy(table, tokens)
    const margins = views.map(({ weights }, at) => {
      const own = new Float64Array(classes.length)
      marginsOf(weighers[at]!.vector(masked), weights, classes.length, own)
      return own
    })
    return together(margins, parts)
  }
}
