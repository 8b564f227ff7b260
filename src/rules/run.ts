import { detached } from '../core/detached.ts'
import type { Finding, Severity } from '../core/finding.ts'
import { Lines } from '../core/lines.ts'
import type { ArticleFindings } from '../core/run.ts'
import { bySpan } from '../core/span.ts'
import { SpanIndex } from '../core/span-index.ts'
import type { Suppression } from '../read/document.ts'
import type { Article, Rule, SetRule, SetWatch } from './define.ts'
import { CODES } from './index.ts'
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
/** What a rule over the run may come to say, and the comment that would silence it. */
type Candidate = {
  readonly file: number
  readonly watched: Watched
  readonly finding: Finding
  readonly silencer: Suppression | null
}
type PendingFile = {
  readonly path: string
  readonly article?: string
  readonly language: string
  readonly findings: Finding[]
}

/**
 * Runs rules over articles, one at a time. What must be remembered between articles is candidates, not articles, so that
 * memory follows the number of findings. A suppression is judged when the run is over; one that names a rule over the run is
 * not called unused.
 */
export class RuleRun {
  readonly #settings: RuleSettings
  readonly #watched: readonly Watched[]
  readonly #files: PendingFile[] = []
  readonly #candidates: Candidate[] = []
  readonly #unused: { readonly file: number; readonly suppression: Suppression; readonly finding: Finding }[] = []

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
      const unused = suppressions.unused(document, lines, this.#settings.unusedSuppression, codes =>
        this.#allRan(codes),
      )
      for (const [suppression, finding] of unused) this.#unused.push({ file: this.#files.length, suppression, finding })
    }
    this.#files.push({
      path: document.path,
      ...(document.article !== undefined && { article: document.article }),
      language: article.language,
      findings,
    })
  }

  #watch(article: Article, sheet: Sheet, suppressions: Suppressions): void {
    const lines = new Map<string, string>()
    for (const watched of this.#watched) {
      if (watched.rule.needsGlossary && !article.glossary) continue
      for (const draft of watched.watch.see(article)) {
        const placed = placeDraft(draft, watched.rule, sheet, this.#settings)
        if (!placed) continue
        const line = lines.get(placed.line) ?? detached(placed.line)
        lines.set(placed.line, line)
        const finding = { ...placed, line, text: detached(placed.text) }
        this.#candidates.push({
          file: this.#files.length,
          watched,
          finding,
          silencer: suppressions.silencerOf(finding),
        })
      }
    }
  }

  #allRan(codes: readonly string[]): boolean {
    const ran = new Set(this.#settings.rules.filter(rule => 'check' in rule).map(rule => rule.code))
    if (codes.length === 0) return this.#settings.complete
    // A code that no rule has can silence nothing, whatever runs.
    return codes.every(code => !CODES.includes(code) || (ran.has(code) && code !== UNUSED_SUPPRESSION))
  }

  /** Settles what only the whole run can show. */
  finish(): ArticleFindings[] {
    const used = new Set<Suppression>()
    for (const { file, watched, finding, silencer } of this.#candidates) {
      const settled = watched.watch.settle(finding)
      if (settled && silencer) used.add(silencer)
      else if (settled) this.#files[file]!.findings.push(settled)
    }
    for (const { file, suppression, finding } of this.#unused) {
      if (!used.has(suppression)) this.#files[file]!.findings.push(finding)
    }
    return this.#files.map(file => ({ ...file, findings: file.findings.sort(inReadingOrder) }))
  }
}

function inReadingOrder(a: Finding, b: Finding): number {
  return bySpan(a.span, b.span) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}
