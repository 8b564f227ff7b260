import type { Failure } from '../core/failure.ts'
import type { Finding } from '../core/finding.ts'
import type { ArticleFindings } from '../core/run.ts'

/** How many of what a run found. `fixable`: findings with a safe fix. */
export type Counts = {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly fixable: number
}

/** Whether a finding can be mended without asking. */
export function isFixable(finding: Finding): boolean {
  return finding.fixes.some(fix => fix.trust === 'safe')
}

/** Counts what a run found. */
export function countFindings(files: readonly ArticleFindings[]): Counts {
  const counts = { files: files.length, errors: 0, warnings: 0, infos: 0, fixable: 0 }
  for (const { findings } of files) {
    for (const finding of findings) {
      counts[`${finding.severity}s`]++
      if (isFixable(finding)) counts.fixable++
    }
  }
  return counts
}

/** Failures in a stable order: as met, those of one file by line. */
export function sortedFailures(failures: readonly Failure[]): Failure[] {
  const order = new Map<string, number>()
  for (const { place } of failures) if (!order.has(place.path ?? '')) order.set(place.path ?? '', order.size)
  return failures.toSorted(
    (a, b) =>
      order.get(a.place.path ?? '')! - order.get(b.place.path ?? '')! ||
      (a.place.at?.line ?? 0) - (b.place.at?.line ?? 0),
  )
}
