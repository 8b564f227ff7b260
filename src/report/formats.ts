import type { Failure } from '../core/failure.ts'
import type { ArticleFindings, LintRun } from '../core/run.ts'
import type { GlossaryProblem } from '../glossary/problem.ts'
import type { LineageRun } from '../lineage/link.ts'
import type { NamesRun, SuggestRun } from '../pipeline.ts'
import type { ArticleVerdict, TraceRun } from '../trace/verdict.ts'
import type { DiffRun } from './diff-words.ts'
import type { ImpactRun } from './impact-run.ts'
import type { Report } from './pieces.ts'
import type { ShowRun } from './show-text.ts'
import type { Words } from './words.ts'

/** How a report is to look: color or not, cells per line, the words to use, whether verdicts are shown as sums. */
export type Look = {
  readonly color: boolean
  readonly width: number
  readonly words: Words
  readonly explain?: boolean
}

/** Turns a run into the report, which ends in one newline. Pure: equal runs give equal reports. */
export type Formatter<R, Form extends Report = string> = (run: R, look: Look) => Form

/** Findings and verdict of each article. */
export type ArticleReview = ArticleFindings & ArticleVerdict
export type ReviewRun = { readonly files: readonly ArticleReview[]; readonly failures: readonly Failure[] }

/** What a check of a glossary came to. */
export type GlossaryRun = {
  readonly entries: number
  readonly problems: readonly GlossaryProblem[]
  readonly failures: readonly Failure[]
}

export type { NamesRun, SuggestRun }

/** Formats by name, each loaded when it is asked for. */
export type Formats<R> = Readonly<Record<string, () => Promise<Formatter<R, Report>>>>

/** Formats of `lint`. */
export const LINT_FORMATS: Formats<LintRun> = {
  text: async () => (await import('./lint-text.ts')).lintText,
  json: async () => (await import('./lint-json.ts')).lintJson,
  ndjson: async () => (await import('./lint-ndjson.ts')).lintNdjson,
  csv: async () => (await import('./lint-csv.ts')).lintCsv,
  markdown: async () => (await import('./markdown.ts')).lintMarkdown,
  html: async () => (await import('./lint-html.ts')).lintHtml,
  sarif: async () => (await import('./sarif.ts')).lintSarif,
  github: async () => (await import('./github.ts')).lintGithub,
  'github-summary': async () => (await import('./markdown.ts')).lintGithubSummary,
  gitlab: async () => (await import('./gitlab.ts')).lintGitlab,
  junit: async () => (await import('./junit.ts')).lintJunit,
  checkstyle: async () => (await import('./checkstyle.ts')).lintCheckstyle,
  rdjson: async () => (await import('./rdjson.ts')).lintRdjson,
}

/** Formats of `trace`. */
export const TRACE_FORMATS: Formats<TraceRun> = {
  text: async () => (await import('./trace-text.ts')).traceText,
  json: async () => (await import('./trace-json.ts')).traceJson,
  html: async () => (await import('./trace-html.ts')).traceHtml,
}

/** Formats of `lineage`. */
export const LINEAGE_FORMATS: Formats<LineageRun> = {
  text: async () => (await import('./lineage-text.ts')).lineageText,
  json: async () => (await import('./lineage-json.ts')).lineageJson,
  html: async () => (await import('./lineage-html.ts')).lineageHtml,
}

/** Formats of `review`. */
export const REVIEW_FORMATS: Formats<ReviewRun> = {
  text: async () => (await import('./review-text.ts')).reviewText,
  json: async () => (await import('./review-json.ts')).reviewJson,
}

/** Formats of `glossary check`. */
export const GLOSSARY_FORMATS: Formats<GlossaryRun> = {
  text: async () => (await import('./glossary-text.ts')).glossaryText,
  json: async () => (await import('./glossary-text.ts')).glossaryJson,
}

/** Formats of `glossary diff`. */
export const DIFF_FORMATS: Formats<DiffRun> = {
  text: async () => (await import('./diff-text.ts')).diffText,
  json: async () => (await import('./diff-json.ts')).diffJson,
  markdown: async () => (await import('./diff-markdown.ts')).diffMarkdown,
}

/** Formats of `glossary impact`. */
export const IMPACT_FORMATS: Formats<ImpactRun> = {
  text: async () => (await import('./impact-text.ts')).impactText,
  json: async () => (await import('./impact-json.ts')).impactJson,
  markdown: async () => (await import('./impact-markdown.ts')).impactMarkdown,
}

/** Formats of `names list`. */
export const NAMES_FORMATS: Formats<NamesRun> = {
  text: async () => (await import('./names-text.ts')).namesText,
  json: async () => (await import('./names-json.ts')).namesJson,
  csv: async () => (await import('./names-csv.ts')).namesCsv,
}

/** Formats of `glossary suggest`. */
export const SUGGEST_FORMATS: Formats<SuggestRun> = {
  yaml: async () => (await import('./suggest-yaml.ts')).suggestYaml,
}

/** Formats of `glossary show`. */
export const SHOW_FORMATS: Formats<ShowRun> = {
  text: async () => (await import('./show-text.ts')).showText,
  json: async () => (await import('./show-text.ts')).showJson,
}
