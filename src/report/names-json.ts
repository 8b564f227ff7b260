import { version } from '../core/version.ts'
import { sortedFailures } from './count.ts'
import { failureJson } from './finding-json.ts'
import type { Formatter, NamesRun } from './formats.ts'

/** `names list` as JSON, one document. Its shape is stable; keys may be added. */
export const namesJson: Formatter<NamesRun> = ({ names, failures }, { words }) => {
  const report = {
    version: 1,
    tool: { name: 'isogloss', version },
    names: names.map(({ name, count, entry, forms, files }) => ({
      name,
      count,
      entry,
      forms: forms.map(form => ({ text: form.text, count: form.count })),
      files,
    })),
    failures: sortedFailures(failures).map(failure => failureJson(failure, words)),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
