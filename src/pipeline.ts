/**
 * The plot: read → find → rules → report for findings, read → find → trace → report for the verdict. The files of
 * `pipeline/` alone join the folders, one file for each thing that a run can be for; `examine.ts` is what all share.
 */
import type { Failure } from './core/failure.ts'
import type { Desk } from './pipeline/desk.ts'
import type { Document } from './read/document.ts'
import { type Input, readArticles } from './read/read.ts'

export { checkEntries } from './pipeline/check.ts'
export { type Desk, type DeskSettings, deskForOne, openDesk } from './pipeline/desk.ts'
export { createEngine, type Engine, type OpenArticle, type OpenOptions } from './pipeline/engine.ts'
export { type Desks, type Impact, impactOn } from './pipeline/impact.ts'
export { lintArticle, lintArticles, packArticle, recordArticle, settleRecords } from './pipeline/lint.ts'
export { listRunNames, type NamesRun, type SuggestRun, suggestRunEntries } from './pipeline/names.ts'
export { nearDuplicateProblems } from './pipeline/near-duplicates.ts'
export { normalizeArticle } from './pipeline/normalize.ts'
export { relateArticles } from './pipeline/relate.ts'
export { type ReviewRun, reviewArticles } from './pipeline/review.ts'
export { showName } from './pipeline/show.ts'
export { traceArticles } from './pipeline/trace.ts'
export { type TrainingRun, trainStyleModel } from './pipeline/train.ts'
export { type LabelledArticle, readLabelled } from './read/labelled.ts'
export { cutRecords } from './read/record-parts.ts'
export { candidates } from './trace/languages.ts'
export { unpackStyle } from './trace/style/pack.ts'

/** Reads the articles of one input; a Failure stands in the place of what could not be read. */
export function readInput(input: Input, desk: Desk): AsyncGenerator<Document | Failure> {
  return readArticles(input, desk)
}
