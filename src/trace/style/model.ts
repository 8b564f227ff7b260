import type { LanguageTag } from '../../core/language.ts'
import type { Source } from '../verdict.ts'
import type { Calibration } from './calibration.ts'
import type { Shares } from './shares.ts'
import type { SortedKeys } from './sorted-keys.ts'
import type { View } from './views.ts'

/** What one source gave to a model. */
export type TrainedOn = {
  readonly source: Source
  readonly articles: number
  /** Texts that these are versions of. */
  readonly texts: number
  /** First and last. */
  readonly years: readonly [number, number]
}

/** How translations from some languages into one are written, learned from articles whose source is known. */
export type StyleModel = {
  /** The language that the articles are written in. */
  readonly language: LanguageTag
  /** Languages and `none`, sorted. Any other is `other`. */
  readonly classes: readonly Source[]
  readonly calibration: Calibration
  readonly shares: Shares
  readonly trainedOn: readonly TrainedOn[]
  /** Words that are not masked, by hash. */
  readonly vocabulary: SortedKeys
  readonly views: readonly ViewModel[]
}

/** The features of one view and what they weigh. */
export type ViewModel = {
  readonly view: View
  /** Features by key. */
  readonly features: SortedKeys
  /** Inverse document frequency by feature. */
  readonly rarity: Uint8Array
  /** Whole steps, feature after feature, the classes of one side by side. */
  readonly weights: Int8Array
  /** What a step is worth, by class. */
  readonly steps: readonly number[]
}
