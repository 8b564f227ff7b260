import type { Finding, Severity } from '../core/finding.ts'
import type { ArticleFindings } from '../core/run.ts'

/** How many findings share a key, in all and by severity. */
export type Tally = { readonly key: string; readonly count: number; readonly of: Readonly<Record<Severity, number>> }

/**
 * Counts findings by a key of theirs, the most frequent first, equal ones by key.
 * @param keyOf null where a finding has none
 */
export function tally(files: Iterable<ArticleFindings>, keyOf: (finding: Finding) => string | null): Tally[] {
  const found = new Map<string, { count: number; of: Record<Severity, number> }>()
  for (const { findings } of files) {
    for (const finding of findings) {
      const key = keyOf(finding)
      if (key === null) continue
      const known = found.get(key) ?? { count: 0, of: { error: 0, warning: 0, info: 0 } }
      known.count++
      known.of[finding.severity]++
      found.set(key, known)
    }
  }
  return [...found]
    .map(([key, { count, of }]) => ({ key, count, of }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
