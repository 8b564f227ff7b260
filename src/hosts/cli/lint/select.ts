import { resolve } from 'node:path'
import type { Finding } from '../../../core/finding.ts'
import { mapped } from '../../../core/mapped.ts'
import type { ArticleFindings } from '../../../core/run.ts'
import type { Changes } from './changes.ts'
import type { LineRange } from './patch.ts'

/**
 * The articles of a run that have changed, with the findings on changed lines. A record of a file of records has changed
 * when its line has.
 * @param whole whether every finding in a changed article counts
 */
export function onlyChanged(
  files: Iterable<ArticleFindings>,
  changes: Changes,
  cwd: string,
  whole: boolean,
): Iterable<ArticleFindings> {
  return mapped(files, file => {
    const lines = changes.files.get(resolve(cwd, file.path))
    if (lines === undefined) return null
    const { recordLine } = file
    if (lines !== 'all' && recordLine !== undefined && !touches(lines, recordLine, recordLine)) return null
    const isWanted = wantedBy(file, changes, cwd, whole)
    return { ...file, findings: file.findings.filter(isWanted) }
  })
}

/** Whether a finding in an article stands on what has changed. */
export function wantedBy(
  { path, recordLine }: Pick<ArticleFindings, 'path' | 'recordLine'>,
  changes: Changes,
  cwd: string,
  whole: boolean,
): (finding: Finding) => boolean {
  const lines = changes.files.get(resolve(cwd, path))
  if (lines === undefined) return () => false
  if (lines === 'all') return () => true
  if (recordLine !== undefined) return () => touches(lines, recordLine, recordLine)
  return finding => whole || isOn(lines, finding)
}

/** Whether a finding stands on one of some lines. */
function isOn(lines: readonly LineRange[], { start, end }: Finding): boolean {
  return touches(lines, start.line, end.line)
}

/** @param lines in order, not overlapping */
function touches(lines: readonly LineRange[], from: number, to: number): boolean {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (lines[middle]!.to < from) low = middle + 1
    else high = middle
  }
  return low < lines.length && lines[low]!.from <= to
}
