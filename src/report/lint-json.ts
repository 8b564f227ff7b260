import type { LintRun } from '../core/run.ts'
import { version } from '../core/version.ts'
import { countFindings, sortedFailures } from './count.ts'
import { failureJson, findingJson } from './finding-json.ts'
import type { Formatter } from './formats.ts'

/** The JSON of `lint`, one document. Its shape is stable; keys may be added. */
export const lintJson: Formatter<LintRun> = (run, { words }) => {
  const report = {
    version: 1,
    tool: { name: 'isogloss', version },
    files: run.files.map(({ path, article, language, findings }) => ({
      path,
      article,
      language,
      findings: findings.map(finding => findingJson(finding, words)),
    })),
    failures: sortedFailures(run.failures).map(failure => failureJson(failure, words)),
    summary: countFindings(run.files),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
