import type { Failure } from '../core/failure.ts'
import type { Finding } from '../core/finding.ts'
import { articleName } from '../core/named-article.ts'
import type { ArticleFindings } from '../core/run.ts'
import { firstEndingAfter, overlaps } from '../core/span.ts'
import { Sieve } from '../find/affected.ts'
import { spelledAs } from '../find/lexicon.ts'
import { changedSpellings } from '../glossary/diff/changed-spellings.ts'
import type { Glossary } from '../glossary/model.ts'
import type { Document } from '../read/document.ts'
import type { Article } from '../rules/define.ts'
import { RULES } from '../rules/index.ts'
import { lookAt } from '../rules/look.ts'
import { packRecord } from '../rules/packed-record.ts'
import type { RuleSettings } from '../rules/record.ts'
import { Settling } from '../rules/settle.ts'
import type { Desk } from './desk.ts'
import { examine } from './examine.ts'
import { lookAgain } from './look-again.ts'
import { setAside } from './set-aside.ts'

/** What a change of the glossary does to the findings of one article. */
export type ArticleImpact = {
  readonly path: string
  readonly article?: string
  readonly language: string
  readonly appeared: readonly Finding[]
  readonly disappeared: readonly Finding[]
  /** Findings that stay, and that a safe fix mends now. */
  readonly mended: readonly Finding[]
}

/** A name of which two entries are possible now, and nothing is said any more. */
type AmbiguousName = {
  readonly text: string
  readonly entries: readonly string[]
  readonly count: number
  /** Articles that write it, as reports name them; the first ones. */
  readonly articles: readonly string[]
}

/** What a change of the glossary does to a run. */
export type Impact = {
  readonly articles: {
    /** Articles that were read. */
    readonly read: number
    /** Those of them that may write a changed form, and were looked at under both glossaries. */
    readonly examined: number
  }
  readonly changed: readonly ArticleImpact[]
  readonly ambiguous: readonly AmbiguousName[]
  readonly failures: readonly Failure[]
}

/** Articles named for each ambiguous name. */
const NAMED = 5

/** Two desks that differ in their glossaries alone. */
export type Desks = { readonly before: Desk; readonly after: Desk }

/**
 * Compares what is found under two glossaries. Only articles that may write a changed form are looked at under both; of
 * the others, what rules over the run need is gathered once, for it is the same under both.
 * @param desksOf the desks for an article, by its path
 */
export async function impactOn(
  documents: AsyncIterable<Document | Failure>,
  glossaries: { readonly before: Glossary; readonly after: Glossary },
  desksOf: (path: string) => Desks,
): Promise<Impact> {
  const sieve = new Sieve(changedSpellings(glossaries.before, glossaries.after))
  const [old, now] = [new Settling(RULES), new Settling(RULES)]
  const ambiguous = new Ambiguity()
  const failures: Failure[] = []
  let [read, examined] = [0, 0]
  for await (const document of setAside(documents, failures)) {
    read++
    const { before, after } = desksOf(document.path)
    if (sieve.passes(document)) {
      examined++
      const [one, other] = [examine(document, before), examine(document, after)]
      old.take(packRecord(lookAt(one, before.rules)))
      now.take(packRecord(lookAt(other, after.rules)))
      ambiguous.see(one, other, after)
    } else {
      const rules = document.suppressions.length > 0 ? after.rules : watching(after.rules)
      if (rules.rules.length === 0) continue
      const record = packRecord(lookAt(examine(document, after), rules))
      old.take(record)
      now.take(record)
    }
  }
  await old.compare(lookAgain(path => desksOf(path).before))
  await now.compare(lookAgain(path => desksOf(path).after))
  const earlier = [...old.finish()]
  const changed = Array.from(
    now.finish(),
    (file, at) => differenceOf(earlier[at]!, file, glossaries.after) ?? [],
  ).flat()
  return { articles: { read, examined }, changed, ambiguous: ambiguous.list(), failures }
}

/** What rules over the run need of an article. Where it holds a suppression, all rules say whether that one is idle. */
function watching(settings: RuleSettings): RuleSettings {
  return { ...settings, rules: settings.rules.filter(rule => 'watch' in rule) }
}

/**
 * How the findings of one article differ; null where they do not. An entry with a new id is the same.
 * @param glossary the one that `after` was found under
 */
export function differenceOf(
  before: ArticleFindings,
  after: ArticleFindings,
  glossary: Glossary,
): ArticleImpact | null {
  const living = (id: string | undefined) => (id === undefined ? '' : (glossary.byId.get(id)?.id ?? id))
  const keyOf = (finding: Finding) => {
    // How often a run writes a name, and where first, is no other finding.
    const { code, severity, span, say, preferred } = finding
    return JSON.stringify([code, severity, span.start, span.end, say.key, preferred, living(finding.entry)])
  }
  const old = new Map<string, Finding[]>()
  for (const finding of before.findings) {
    const key = keyOf(finding)
    const known = old.get(key)
    if (known) known.push(finding)
    else old.set(key, [finding])
  }
  const appeared: Finding[] = []
  const mended: Finding[] = []
  for (const finding of after.findings) {
    const same = old.get(keyOf(finding))?.shift()
    if (!same) appeared.push(finding)
    else if (isSafe(finding) && !isSafe(same)) mended.push(finding)
  }
  const left = new Set([...old.values()].flat())
  const disappeared = before.findings.filter(finding => left.has(finding))
  if (appeared.length + disappeared.length + mended.length === 0) return null
  const { path, article, language } = after
  return { path, ...(article !== undefined && { article }), language, appeared, disappeared, mended }
}

/** Whether a fix is offered that needs nobody's judgment. */
function isSafe({ fixes }: Finding): boolean {
  return fixes.some(fix => fix.trust === 'safe')
}

/** Collects names that an article mentioned before and that two entries claim now. */
class Ambiguity {
  readonly #names = new Map<string, { entries: Set<string>; count: number; articles: Set<string> }>()

  see({ document, mentions: before }: Article, { mentions: after }: Article, { lexicon }: Desk): void {
    const spans = after.map(mention => mention.span)
    for (const { span, text } of before) {
      const next = spans[firstEndingAfter(spans, span.start)]
      if (next && overlaps(next, span)) continue
      const entries = new Set(spelledAs(lexicon, text).map(({ entry }) => entry.id))
      if (entries.size < 2) continue
      const form = text.replace(/\s+/gu, ' ')
      const known = this.#names.get(form) ?? { entries, count: 0, articles: new Set<string>() }
      this.#names.set(form, known)
      known.count++
      if (known.articles.size < NAMED) known.articles.add(articleName(document))
    }
  }

  list(): AmbiguousName[] {
    return [...this.#names]
      .map(([text, { entries, count, articles }]) => ({
        text,
        entries: [...entries].sort(),
        count,
        articles: [...articles],
      }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  }
}
