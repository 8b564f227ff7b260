/** isogloss as a library: read articles, open a desk, lint, trace, normalize. Pure, but for what the caller brings. */
export { Failure } from './core/failure.ts'
export type { Files } from './core/files.ts'
export type { Finding, Fix, Related, Severity, Trust } from './core/finding.ts'
export type { LanguageTag } from './core/language.ts'
export type { Position } from './core/lines.ts'
export type { Message } from './core/message.ts'
export type { ArticleFindings, LintRun } from './core/run.ts'
export type { Span } from './core/span.ts'
export { version } from './core/version.ts'
export type { EvidenceData } from './glossary/cues.ts'
export { type GlossaryFile, type GlossaryProblem, loadEvidence, loadGlossary } from './glossary/load.ts'
export type { Entry, Form, Glossary } from './glossary/model.ts'
export { packShipped, unpackShipped } from './glossary/shipped.ts'
export { compareNames } from './names/compare.ts'
export type { Comparison } from './names/name.ts'
export {
  checkEntries,
  createEngine,
  type Desk,
  type DeskSettings,
  type Engine,
  lintArticles,
  normalizeArticle,
  type OpenArticle,
  type OpenOptions,
  openDesk,
  type ReviewRun,
  readInput,
  reviewArticles,
  traceArticles,
} from './pipeline.ts'
export type { Document, Region, RegionKind } from './read/document.ts'
export { readText } from './read/read.ts'
export { type Formatter, LINT_FORMATS, type Look, REVIEW_FORMATS, TRACE_FORMATS } from './report/formats.ts'
export { loadWords, UI_LANGUAGES, type Words } from './report/words.ts'
export { CODES, RULES } from './rules/index.ts'
export type { ArticleVerdict, Evidence, Source, TraceRun, Verdict } from './trace/verdict.ts'
