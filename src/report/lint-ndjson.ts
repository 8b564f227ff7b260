import type { LintRun } from '../core/run.ts'
import { Counting, sortedFailures } from './count.ts'
import { failureJson, findingJson } from './finding-json.ts'
import type { Look } from './formats.ts'

/**
 * `lint` as NDJSON, for filters and databases: a line for each finding, with its article; then one for each failure; then
 * one that sums up, and shows that the report is whole. `type` tells them apart.
 */
export function* lintNdjson(run: LintRun, { words }: Look): Generator<string> {
  const files = new Counting(run.files)
  for (const { path, article, language, findings } of files) {
    for (const finding of findings)
      yield line({ type: 'finding', path, article, language, ...findingJson(finding, words) })
  }
  for (const failure of sortedFailures(run.failures)) yield line({ type: 'failure', ...failureJson(failure, words) })
  yield line({ type: 'summary', ...files.counts })
}

function line(record: object): string {
  return `${JSON.stringify(record)}\n`
}
