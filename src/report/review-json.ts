import { version } from '../core/version.ts'
import { countFindings, sortedFailures } from './count.ts'
import { failureJson, findingJson } from './finding-json.ts'
import type { Formatter, ReviewRun } from './formats.ts'
import { verdictJson } from './verdict-json.ts'

/** The JSON of `review`: what `lint` and `trace` publish of each article, side by side. */
export const reviewJson: Formatter<ReviewRun> = (run, { words }) => {
  const report = {
    version: 1,
    tool: { name: 'isogloss', version },
    files: run.files.map(({ path, article, language, findings, verdict }) => ({
      path,
      article,
      language,
      findings: findings.map(finding => findingJson(finding, words)),
      trace: verdictJson(verdict, words),
    })),
    failures: sortedFailures(run.failures).map(failure => failureJson(failure, words)),
    summary: countFindings(run.files),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
