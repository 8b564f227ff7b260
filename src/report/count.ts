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

/** Passes articles on and counts what they hold: a report that sums up at its end goes over them once. */
export class Counting<F extends ArticleFindings> implements Iterable<F> {
  readonly #files: Iterable<F>
  #counts: Counts = NOTHING

  constructor(files: Iterable<F>) {
    this.#files = files
  }

  /** What the articles held that were passed on. */
  get counts(): Counts {
    return this.#counts
  }

  *[Symbol.iterator](): Iterator<F> {
    const counts = { ...NOTHING }
    this.#counts = counts
    for (const file of this.#files) {
      counts.files++
      for (const finding of file.findings) {
        counts[`${finding.severity}s`]++
        if (isFixable(finding)) counts.fixable++
      }
      yield file
    }
  }
}

const NOTHING: Counts = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0 }

/** Counts what a run found. */
export function countFindings(files: Iterable<ArticleFindings>): Counts {
  const counting = new Counting(files)
  for (const _ of counting);
  return counting.counts
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
