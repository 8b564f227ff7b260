import type { LintRun } from '../core/run.ts'
import { changeOf } from './change.ts'
import { csvRow } from './csv.ts'
import { fingerprints } from './fingerprint.ts'
import type { Look } from './formats.ts'
import { articleTitle } from './lint-text.ts'
import { printableSentence } from './printable.ts'

const COLUMNS = [
  'path',
  'article',
  'line',
  'column',
  'severity',
  'code',
  'text',
  'replacement',
  'trust',
  'quoted',
  'entry',
  'message',
  'fingerprint',
] as const

/**
 * `lint` as CSV: a header, a row for each finding. `replacement` is the text after the first fix, `trust` how sure that
 * fix is. Column names are part of the format and not translated. What could not be read is told on standard error alone.
 */
export function* lintCsv({ files }: LintRun, { words }: Look): Generator<string> {
  const fingerprint = fingerprints()
  yield csvRow(COLUMNS)
  for (const file of files) {
    for (const finding of file.findings) {
      yield csvRow([
        file.path,
        file.article ?? '',
        String(finding.start.line),
        String(finding.start.column),
        finding.severity,
        finding.code,
        finding.text,
        changeOf(finding) ?? '',
        finding.fixes[0]?.trust ?? '',
        finding.quoted ? 'yes' : 'no',
        finding.entry ?? '',
        printableSentence(words(finding.say)),
        fingerprint(articleTitle(file), finding),
      ])
    }
  }
}
