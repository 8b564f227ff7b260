import { atLeast } from '../../../core/finding.ts'
import type { LintRun } from '../../../core/run.ts'
import { countFindings } from '../../../report/count.ts'
import type { ExitCode } from '../io.ts'
import type { FailLevel } from '../options.ts'

/** What a run fails by. `maxWarnings` is null where `failOn` decides on warnings too. */
export type Bar = { readonly failOn: FailLevel; readonly maxWarnings: number | null }

/** 2 when something could not be done, else 1 when a finding is at or above the bar. */
export function exitCode(run: LintRun, { failOn, maxWarnings }: Bar): ExitCode {
  if (run.failures.length > 0) return 2
  if (tooManyWarnings(run, maxWarnings)) return 1
  if (failOn === 'never') return 0
  const counts = ({ severity }: { severity: 'error' | 'warning' | 'info' }) =>
    atLeast(severity, failOn) && (maxWarnings === null || severity !== 'warning')
  for (const { findings } of run.files) if (findings.some(counts)) return 1
  return 0
}

/** Whether a run has more warnings than may be. */
export function tooManyWarnings(run: LintRun, maxWarnings: number | null): boolean {
  return maxWarnings !== null && countFindings(run.files).warnings > maxWarnings
}
