import type { Failure } from './failure.ts'
import type { Finding } from './finding.ts'
import type { LanguageTag } from './language.ts'

/** The findings of one article, in reading order. */
export type ArticleFindings = {
  readonly path: string
  readonly article?: string
  /** 1-based line of an NDJSON record in its file. */
  readonly recordLine?: number
  readonly language: LanguageTag
  readonly findings: readonly Finding[]
}

/** What a lint run came to. Its articles may be gone over more than once; those of a large run are never all in memory. */
export type LintRun<Files extends Iterable<ArticleFindings> = Iterable<ArticleFindings>> = {
  readonly files: Files
  readonly failures: readonly Failure[]
}
