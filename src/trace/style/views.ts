import type { Masked } from './masked.ts'
import { eachLetterNgram, eachWordNgram, type Visit } from './ngrams.ts'

/**
 * The two ways in which a text is read, each with features and weights of its own. Words in sequence, names masked, are
 * style in the narrow sense: what the news is about does not show in them. Runs of letters, names among them, also tell
 * how words end and whose names are written.
 */
export const VIEWS = ['words', 'letters'] as const
export type View = (typeof VIEWS)[number]

/** The key of every feature of a text, again and again as it stands there. Keys are 32 bits. */
export function eachFeature(view: View, { words, letters }: Masked, visit: Visit): void {
  if (view === 'words') eachWordNgram(words, visit)
  else eachLetterNgram(letters, visit)
}

/** Features to choose from, the most widespread first, and how many of them are kept, by what they weigh. */
export const FEATURES: Readonly<Record<View, { readonly tried: number; readonly kept: number }>> = {
  words: { tried: 60_000, kept: 38_000 },
  letters: { tried: 150_000, kept: 58_000 },
}

/** How much a view counts beside the others; by hand, on the news of 2021, where anything between 1 and 1.5 does. */
const WEIGHT: Readonly<Record<View, number>> = { words: 1, letters: 1.25 }

/** What all views together say: the margins of each, by class, by its part. */
export function together(margins: readonly Float64Array[], parts: readonly number[]): Float64Array {
  return margins[0]!.map((_, one) => margins.reduce((sum, row, at) => sum + row[one]! * parts[at]!, 0))
}

/** What part of a margin comes from each of some views. */
export function partsOf(views: readonly View[]): readonly number[] {
  const sum = views.reduce((all, view) => all + WEIGHT[view], 0)
  return views.map(view => WEIGHT[view] / sum)
}
