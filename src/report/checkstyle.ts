import type { LintRun } from '../core/run.ts'
import { sortedFailures } from './count.ts'
import type { Look } from './formats.ts'
import { articleTitle } from './lint-text.ts'
import { printableSentence } from './printable.ts'
import { XML_DECLARATION, xmlAttributes } from './xml.ts'

/**
 * `lint` as Checkstyle XML, which Jenkins and other collectors read. A record of an NDJSON file is a file of its own,
 * `path#id`. Columns count UTF-16 code units from 1.
 * @see Checkstyle 10, com.puppycrawl.tools.checkstyle.XMLLogger
 */
export function* lintCheckstyle(run: LintRun, { words }: Look): Generator<string> {
  yield `${XML_DECLARATION}<checkstyle version="10.0">\n`
  for (const { code, say, place } of sortedFailures(run.failures)) {
    const at = { line: place.at?.line ?? 1, column: place.at?.column }
    const message = printableSentence(words(say))
    const error = xmlAttributes({ ...at, severity: 'error', message, source: `isogloss.${code}` })
    yield `  <file${xmlAttributes({ name: place.path ?? 'isogloss' })}>\n    <error${error}/>\n  </file>\n`
  }
  for (const file of run.files) {
    if (file.findings.length === 0) continue
    yield `  <file${xmlAttributes({ name: articleTitle(file) })}>\n`
    for (const { code, severity, say, start } of file.findings) {
      const message = printableSentence(words(say))
      yield `    <error${xmlAttributes({ ...start, severity, message, source: `isogloss.${code}` })}/>\n`
    }
    yield '  </file>\n'
  }
  yield '</checkstyle>\n'
}
