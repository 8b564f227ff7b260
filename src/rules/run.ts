import type { Finding, Severity } from '../core/finding.ts'
import { Lines } from '../core/lines.ts'
import type { ArticleFindings } from '../core/run.ts'
import { bySpan } from '../core/span.ts'
import { SpanIndex } from '../core/span-index.ts'
import type { Article, Rule, SetRule, SetWatch } from './define.ts'
import { type Policy, placeDraft, type Sheet } from './place.ts'
import { Suppressions, UNUSED_SUPPRESSION } from './suppress.ts'

/** Which rules run, and with what policy. */
export type RuleSettings = Policy & {
  readonly rules: readonly Rule[]
  /** Whether every rule of the registry is among them. */
  readonly complete: boolean
  readonly unusedSuppression: Severity | 'off'
}

type Watched = { readonly rule: SetRule; readonly watch: SetWatch }
type Candidate = { readonly file: number; readonly watched: Watched; readonly finding: Finding }
type PendingFile = {
  readonly path: string
  readonly article?: string
  readonly language: string
  readonly findings: Finding[]
}

/**
 * Runs rules over articles, one at a time. What must be remembered between articles is candidates, not articles, so that
 * memory follows the number of findings. An unused suppression is judged once its article's own rules have run; one that
 * only a rule over the run could have needed is not called unused.
 */
export class RuleRun {
  readonly #settings: RuleSettings
  readonly #watched: readonly Watched[]
  readonly #files: PendingFile[] = []
  readonly #candidates: Candidate[] = []

  constructor(settings: RuleSettings) {
    this.#settings = settings
    this.#watched = settings.rules.flatMap(rule => ('watch' in rule ? [{ rule, watch: rule.watch() }] : []))
  }

  /** Looks at one more article. */
  see(article: Article): void {
    const { document } = article
    const lines = new Lines(document.source)
    const sheet: Sheet = { document, lines, regions: new SpanIndex(document.regions) }
    const suppressions = new Suppressions(document.suppressions)
    const findings: Finding[] = []
    for (const rule of this.#settings.rules) {
      if (!('check' in rule) || (rule.needsGlossary && !article.glossary)) continue
      for (const draft of rule.check(article)) {
        const finding = placeDraft(draft, rule, sheet, this.#settings)
        if (finding && !suppressions.silences(finding)) findings.push(finding)
      }
    }
    this.#watch(article, sheet, suppressions)
    if (this.#settings.unusedSuppression !== 'off') {
      findings.push(
        ...suppressions.unused(document, lines, this.#settings.unusedSuppression, codes => this.#allRan(codes)),
      )
    }
    this.#files.push({
      path: document.path,
      ...(document.article !== undefined && { article: document.article }),
      language: article.language,
      findings,
    })
  }

  #watch(article: Article, sheet: Sheet, suppressions: Suppressions): void {
    for (const watched of this.#watched) {
      if (watched.rule.needsGlossary && !article.glossary) continue
      for (const draft of watched.watch.see(article)) {
        const finding = placeDraft(draft, watched.rule, sheet, this.#settings)
        if (finding && !suppressions.silences(finding)) {
          this.#candidates.push({ file: this.#files.length, watched, finding })
        }
      }
    }
  }

  #allRan(codes: readonly string[]): boolean {
    const ran = new Set(this.#settings.rules.filter(rule => 'check' in rule).map(rule => rule.code))
    if (codes.length === 0) return this.#settings.complete
    return codes.every(code => ran.has(code) && code !== UNUSED_SUPPRESSION)
  }

  /** Settles what only the whole run can show. */
  finish(): ArticleFindings[] {
    for (const { file, watched, finding } of this.#candidates) {
      const settled = watched.watch.settle(finding)
      if (settled) this.#files[file]!.findings.push(settled)
    }
    return this.#files.map(file => ({ ...file, findings: file.findings.sort(inReadingOrder) }))
  }
}

function inReadingOrder(a: Finding, b: Finding): number {
  return bySpan(a.span, b.span) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}
