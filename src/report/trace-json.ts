import { version } from '../core/version.ts'
import type { TraceRun } from '../trace/verdict.ts'
import { sortedFailures } from './count.ts'
import { failureJson } from './finding-json.ts'
import type { Formatter } from './formats.ts'
import { verdictJson } from './verdict-json.ts'

/** The JSON of `trace`, one document. Its shape is stable; keys may be added. */
export const traceJson: Formatter<TraceRun> = (run, { words }) => {
  const report = {
    version: 1,
    tool: { name: 'isogloss', version },
    files: run.files.map(({ path, article, language, verdict }) => ({
      path,
      article,
      language,
      ...verdictJson(verdict, words),
    })),
    failures: sortedFailures(run.failures).map(failure => failureJson(failure, words)),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
