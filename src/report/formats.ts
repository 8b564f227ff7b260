import type { Failure } from '../core/failure.ts'
import type { ArticleFindings, LintRun } from '../core/run.ts'
import type { GlossaryProblem } from '../glossary/problem.ts'
import type { ArticleVerdict, TraceRun } from '../trace/verdict.ts'
import type { Words } from './words.ts'

/** How a report is to look: color or not, cells per line, the words to use. */
export type Look = { readonly color: boolean; readonly width: number; readonly words: Words }

/** Turns a run into the report, which ends in one newline. Pure: equal runs give equal reports. */
export type Formatter<R> = (run: R, look: Look) => string

/** Findings and verdict of each article. */
export type ArticleReview = ArticleFindings & ArticleVerdict
export type ReviewRun = { readonly files: readonly ArticleReview[]; readonly failures: readonly Failure[] }

/** What a check of a glossary came to. */
export type GlossaryRun = {
  readonly entries: number
  readonly problems: readonly GlossaryProblem[]
  readonly failures: readonly Failure[]
}

type Lazy<R> = () => Promise<Formatter<R>>

/** Formats of `lint`, each loaded when it is asked for. */
export const LINT_FORMATS: Readonly<Record<string, Lazy<LintRun>>> = {
  text: async () => (await import('./lint-text.ts')).lintText,
  json: async () => (await import('./lint-json.ts')).lintJson,
  sarif: async () => (await import('./sarif.ts')).lintSarif,
  github: async () => (await import('./github.ts')).lintGithub,
}

/** Formats of `trace`. */
export const TRACE_FORMATS: Readonly<Record<string, Lazy<TraceRun>>> = {
  text: async () => (await import('./trace-text.ts')).traceText,
  json: async () => (await import('./trace-json.ts')).traceJson,
}

/** Formats of `review`. */
export const REVIEW_FORMATS: Readonly<Record<string, Lazy<ReviewRun>>> = {
  text: async () => (await import('./review-text.ts')).reviewText,
  json: async () => (await import('./review-json.ts')).reviewJson,
}

/** Formats of `glossary check`. */
export const GLOSSARY_FORMATS: Readonly<Record<string, Lazy<GlossaryRun>>> = {
  text: async () => (await import('./glossary-text.ts')).glossaryText,
  json: async () => (await import('./glossary-text.ts')).glossaryJson,
}
