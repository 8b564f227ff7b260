import type { Finding } from '../../../core/finding.ts'
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
function baselineOf(files: readonly ArticleFindings[], nameOf: Naming): Baseline {
  const known = files.map(file => [nameOf(file), countAlike(file.findings)] as const)
  return new Map(known.filter(([, findings]) => findings.length > 0))
}

/**
 * Parts what a run found into what the baseline knows and what is new. Of findings alike, as many as the baseline counts
 * are known, in reading order; one more is new, wherever it stands.
 */
export function compareWithBaseline(
  files: readonly ArticleFindings[],
  baseline: Baseline,
  nameOf: Naming,
): { files: ArticleFindings[]; known: number; stale: Stale[] } {
  let known = 0
  const stale: Stale[] = []
  const fresh = files.map(file => {
    const article = nameOf(file)
    const entries = baseline.get(article) ?? []
    const left = new Map(entries.map(entry => [entry.fingerprint, entry.count]))
    const findings = file.findings.filter(finding => {
      const key = fingerprint(finding)
      const count = left.get(key) ?? 0
      if (count > 0) left.set(key, count - 1)
      return count === 0
    })
    known += file.findings.length - findings.length
    for (const entry of entries) {
      const count = left.get(entry.fingerprint) ?? 0
      if (count > 0) stale.push({ article, known: { ...entry, count } })
    }
    return { ...file, findings }
  })
  return { files: fresh, known, stale }
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
export function updatedBaseline(baseline: Baseline, files: readonly ArticleFindings[], nameOf: Naming): Baseline {
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
