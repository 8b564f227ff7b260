import type { LintRun } from '../core/run.ts'
import { countFindings, sortedFailures } from './count.ts'
import { failureJson, findingJson } from './finding-json.ts'
import type { Look } from './formats.ts'

/**
 * `lint` as NDJSON, for filters and databases: a line for each finding, with its article; then one for each failure; then
 * one that sums up, and shows that the report is whole. `type` tells them apart.
 */
export function* lintNdjson(run: LintRun, { words }: Look): Generator<string> {
  for (const { path, article, language, findings } of run.files) {
    for (const finding of findings)
      yield line({ type: 'finding', path, article, language, ...findingJson(finding, words) })
  }
  for (const failure of sortedFailures(run.failures)) yield line({ type: 'failure', ...failureJson(failure, words) })
  yield line({ type: 'summary', ...countFindings(run.files) })
}

function line(record: object): string {
  return `${JSON.stringify(record)}\n`
}
