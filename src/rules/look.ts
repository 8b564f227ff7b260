import type { Finding } from '../core/finding.ts'
import { Lines } from '../core/lines.ts'
import { SpanIndex } from '../core/span-index.ts'
import type { Document } from '../read/document.ts'
import { type Article, type Draft, needsNoRun, type SetRule } from './define.ts'
import { draftsOf } from './drafts.ts'
import { CODES } from './index.ts'
import { placeDraft, type Sheet } from './place.ts'
import type { ArticleRecord, Candidate, Gathering, RuleSettings, Source } from './record.ts'
import { Suppressions, UNUSED_SUPPRESSION } from './suppress.ts'

/** Runs rules over one article: what it shows by itself, and what the run will need of it. */
export function lookAt(article: Article, settings: RuleSettings): ArticleRecord {
  const { document } = article
  const sheet = sheetOf(document)
  const { lines } = sheet
  const suppressions = new Suppressions(document.suppressions)
  const findings: Finding[] = []
  const gathered: Record<string, Gathering> = {}
  for (const rule of settings.rules) {
    if (rule.needsGlossary && !article.glossary) continue
    if (!needsNoRun(rule)) {
      gathered[rule.code] = gather(rule, article, sheet, suppressions, settings)
      continue
    }
    for (const draft of draftsOf(rule, article)) {
      const finding = placeDraft(draft, rule, sheet, settings)
      if (finding && !suppressions.silences(finding)) findings.push(finding)
    }
  }
  const { unusedSuppression, unexplainedSuppression } = settings
  if (unexplainedSuppression !== 'off')
    findings.push(...suppressions.unexplained(document, lines, unexplainedSuppression))
  const unused =
    unusedSuppression === 'off'
      ? []
      : suppressions.unused(document, lines, unusedSuppression, codes => allRan(codes, settings))
  return {
    path: document.path,
    ...(document.article !== undefined && { article: document.article }),
    ...(document.recordLine !== undefined && { recordLine: document.recordLine }),
    language: article.language,
    findings,
    unused,
    gathered,
    source: settings.rules.every(needsNoRun) ? null : sourceOf(document),
  }
}

function sourceOf({ source, format, language, date }: Document): Source {
  return { source, format, language, date: date ?? null }
}

function gather(
  rule: SetRule,
  article: Article,
  sheet: Sheet,
  suppressions: Suppressions,
  settings: RuleSettings,
): Gathering {
  const { kept, drafts, aside } = rule.gather(article)
  const candidates = drafts.map(draft => placeCandidate(draft, rule, sheet, suppressions, settings))
  return { kept, candidates, aside }
}

/** A draft placed, with the suppression that would silence it; null where its region does. */
function placeCandidate(
  draft: Draft,
  rule: SetRule,
  sheet: Sheet,
  suppressions: Suppressions,
  settings: RuleSettings,
): Candidate | null {
  const finding = placeDraft(draft, rule, sheet, settings)
  return finding && { finding, silencer: suppressions.silencerOf(finding) }
}

/** Makes ready to place drafts of a rule in an article that is read again. */
export function placerIn(
  document: Document,
  rule: SetRule,
  settings: RuleSettings,
): (draft: Draft) => Candidate | null {
  const sheet = sheetOf(document)
  const suppressions = new Suppressions(document.suppressions)
  return draft => placeCandidate(draft, rule, sheet, suppressions, settings)
}

function sheetOf(document: Document): Sheet {
  return { document, lines: new Lines(document.source), regions: new SpanIndex(document.regions) }
}

function allRan(codes: readonly string[], { rules, complete }: RuleSettings): boolean {
  const ran = new Set(rules.filter(needsNoRun).map(rule => rule.code))
  if (codes.length === 0) return complete
  // A code that no rule has can silence nothing, whatever runs.
  return codes.every(code => !CODES.includes(code) || (ran.has(code) && code !== UNUSED_SUPPRESSION))
}
