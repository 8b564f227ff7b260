import type { Alignment } from './align.ts'
import type { Figures } from './features.ts'
import type { Relation } from './link.ts'
import { isQuoted, type Outline } from './outline.ts'
import { textOf } from './passage.ts'
import { longestRun } from './verbatim.ts'

/**
 * Two renderings of one source say the same things in the same order, nearly all of them. Weights of a logistic model,
 * learned by `test/tools/train-lineage.ts`.
 */
const RENDITION = [9.8, -2.08, 7.71, 3.35, -0.96] as const
const RENDITION_FROM = 2
/** Articles that share a part: so much in strong passages, each number that only one side has taken off. By hand. */
const PART_FROM = 15
const PART_CONFLICT = 0.25
/** Passages that show a shared source. */
const LEAST_PASSAGES = 3
/** Words in a row, letter for letter, that two desks do not choose alike when each translates for itself. */
const QUOTED_WORDS = 12
/** Least weight of a passage that may be a quotation taken over. */
const QUOTED_WEIGHT = 2.2
/** Keeps the logarithm of a share that is nearly nothing within bounds. */
const FLOOR = 0.02

/** What is thought of two articles: how they share a source, and how surely, 0 to 1. */
export type Judgement = { readonly relation: Relation; readonly score: number }

/** Judges what two articles have in common. Null where two reports of one event explain it. */
export function judge(a: Outline, b: Outline, alignments: readonly Alignment[], figures: Figures): Judgement | null {
  const rendition = renditionFeatures(figures).reduce((sum, value, at) => sum + value * RENDITION[at]!, -RENDITION_FROM)
  const part = figures.strong - PART_CONFLICT * figures.conflicts
  const score = round(Math.max(1 / (1 + Math.exp(-rendition)), part / (part + PART_FROM)))
  if (figures.passages >= LEAST_PASSAGES && (rendition >= 0 || part >= PART_FROM))
    return { relation: 'same-source', score }
  const said = alignments.some(
    alignment =>
      alignment.weight >= QUOTED_WEIGHT &&
      isQuoted(a, alignment.a.from) &&
      isQuoted(b, alignment.b.from) &&
      longestRun(textOf(a, alignment.a), textOf(b, alignment.b)) >= QUOTED_WORDS,
  )
  return said ? { relation: 'quotation', score: Math.max(score, 0.5) } : null
}

/** What the log odds of one source are a sum of: nothing, evidence, coverage of the article that shares less, order, passages. */
export function renditionFeatures({ coverage, evidence, order, passages }: Figures): readonly number[] {
  const many = Math.log(1 + passages)
  return [1, Math.log(1 + evidence), Math.log(FLOOR + Math.min(coverage.a, coverage.b)), order * many, many]
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
