import type { Finding } from '../../../core/finding.ts'
import { mapped } from '../../../core/mapped.ts'
import type { ArticleFindings } from '../../../core/run.ts'
import { fingerprint } from '../../../report/fingerprint.ts'

/** Findings of one article that the desk lives with: alike in code, in what is written, and in the sentence around it. */
export type KnownFindings = {
  readonly code: string
  readonly text: string
  /** Of code, text and sentence. */
  readonly fingerprint: string
  readonly count: number
}

/** What was found before and is to be left alone, by article: a path relative to the baseline’s folder, or `path#id`. */
export type Baseline = ReadonlyMap<string, readonly KnownFindings[]>

/** Known findings of an article that are no longer there. */
export type Stale = { readonly article: string; readonly known: KnownFindings }

/** How a baseline names an article. */
export type Naming = (file: Pick<ArticleFindings, 'path' | 'article'>) => string

/** A baseline of everything that a run found. Articles without findings are left out. */
function baselineOf(files: Iterable<ArticleFindings>, nameOf: Naming): Baseline {
  const known = Array.from(files, file => [nameOf(file), countAlike(file.findings)] as const)
  return new Map(known.filter(([, findings]) => findings.length > 0))
}

/**
 * Parts what a run found into what the baseline knows and what is new. Of findings alike, as many as the baseline counts
 * are known, in reading order; one more is new, wherever it stands.
 */
export function compareWithBaseline(
  files: Iterable<ArticleFindings>,
  baseline: Baseline,
  nameOf: Naming,
): { files: Iterable<ArticleFindings>; known: number; stale: Stale[] } {
  let known = 0
  const stale: Stale[] = []
  for (const file of files) {
    const article = nameOf(file)
    const entries = baseline.get(article) ?? []
    const { fresh, left } = parted(file.findings, entries)
    known += file.findings.length - fresh.length
    for (const entry of entries) {
      const count = left.get(entry.fingerprint) ?? 0
      if (count > 0) stale.push({ article, known: { ...entry, count } })
    }
  }
  const withoutKnown = mapped(files, file => {
    const { fresh } = parted(file.findings, baseline.get(nameOf(file)) ?? [])
    return { ...file, findings: fresh }
  })
  return { files: withoutKnown, known, stale }
}

/** Findings of an article that are new, and how many of each known kind are left over. */
function parted(
  findings: readonly Finding[],
  entries: readonly KnownFindings[],
): { fresh: readonly Finding[]; left: ReadonlyMap<string, number> } {
  const left = new Map(entries.map(entry => [entry.fingerprint, entry.count]))
  if (entries.length === 0) return { fresh: findings, left }
  const fresh = findings.filter(finding => {
    const key = fingerprint(finding)
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count === 0
  })
  return { fresh, left }
}

/** A baseline without what is stale. */
export function prunedBaseline(baseline: Baseline, stale: readonly Stale[]): Baseline {
  const gone = new Map(stale.map(({ article, known }) => [`${article}\n${known.fingerprint}`, known.count]))
  const pruned = new Map<string, readonly KnownFindings[]>()
  for (const [article, entries] of baseline) {
    const left = entries.flatMap(entry => {
      const count = entry.count - (gone.get(`${article}\n${entry.fingerprint}`) ?? 0)
      return count > 0 ? [{ ...entry, count }] : []
    })
    if (left.length > 0) pruned.set(article, left)
  }
  return pruned
}

/** A baseline in which what a run found takes the place of what was known of the same articles. */
export function updatedBaseline(baseline: Baseline, files: Iterable<ArticleFindings>, nameOf: Naming): Baseline {
  const updated = new Map(baseline)
  for (const file of files) updated.delete(nameOf(file))
  for (const [article, entries] of baselineOf(files, nameOf)) updated.set(article, entries)
  return updated
}

function countAlike(findings: readonly Finding[]): KnownFindings[] {
  const counts = new Map<string, KnownFindings>()
  for (const finding of findings) {
    const key = fingerprint(finding)
    const text = finding.text.replace(/\s+/g, ' ')
    counts.set(key, { code: finding.code, text, fingerprint: key, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}
