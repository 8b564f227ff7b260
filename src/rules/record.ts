import type { Finding, Severity } from '../core/finding.ts'
import type { ArticleFindings } from '../core/run.ts'
import type { Document } from '../read/document.ts'
import type { Plain, Rule } from './define.ts'
import type { Policy } from './place.ts'

/** Which rules run, and with what policy. */
export type RuleSettings = Policy & {
  readonly rules: readonly Rule[]
  /** Whether every rule of the registry is among them. */
  readonly complete: boolean
  readonly unusedSuppression: Severity | 'off'
  readonly unexplainedSuppression: Severity | 'off'
}

/** What a rule over the run may come to say, and the suppression of the article that would silence it. */
export type Candidate = { readonly finding: Finding; readonly silencer: number | null }

export type Candidates = readonly (Candidate | null)[]

/** What was gathered of an article for one rule over the run. */
export type Gathering = {
  readonly kept: Plain
  /** By draft; null where its region silences it. */
  readonly candidates: Candidates
  /** What the rule asks for where it reads the article again. */
  readonly aside: Plain
}

/** An article as it was read, to be read again. Its language is settled. */
export type Source = Pick<Document, 'source' | 'format' | 'language'> & { readonly date: string | null }

/** A suppression by its number in the article, with what is to be said of it. */
export type UnusedSuppression = { readonly suppression: number; readonly finding: Finding }

/**
 * All that a run needs of one article: plain data, which survives JSON and structured cloning. An article looked at
 * yesterday, or in another thread, is settled as one looked at now.
 */
export type ArticleRecord = ArticleFindings & {
  /** Suppressions that silence nothing in the article by itself. */
  readonly unused: readonly UnusedSuppression[]
  /** By code of the rule. A rule that may not run here has none. */
  readonly gathered: Readonly<Record<string, Gathering>>
  /** Null where no rule over the run may ask for it. */
  readonly source: Source | null
}
