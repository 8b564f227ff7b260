import type { Edit } from '../core/edit.ts'
import type { Finding, Severity } from '../core/finding.ts'
import type { ArticleFindings, LintRun } from '../core/run.ts'
import { version } from '../core/version.ts'
import { sortedFailures } from './count.ts'
import type { Look } from './formats.ts'
import { Items, jsonPieces } from './json-pieces.ts'
import { printableSentence } from './printable.ts'
import { utf8Length } from './utf8.ts'
import type { Words } from './words.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/**
 * `lint` in the Reviewdog Diagnostic Format. Columns there count UTF-8 bytes from 1. A fix is a suggestion where all of it
 * stands on the line of its finding; a record of an NDJSON file has neither range nor suggestions.
 * @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export function* lintRdjson(run: LintRun, { words }: Look): Generator<string> {
  yield* jsonPieces({ source: { name: 'isogloss' }, diagnostics: new Items(diagnostics(run, words)) })
  yield '\n'
}

function* diagnostics(run: LintRun, words: Words): Generator<object> {
  for (const { code, say, place } of sortedFailures(run.failures)) {
    const range = place.at && { range: { start: { line: place.at.line } } }
    yield {
      message: printableSentence(words(say)),
      location: { path: place.path ?? '.', ...range },
      severity: 'ERROR',
      code: { value: code },
      source: { name: `isogloss ${version}` },
    }
  }
  for (const file of run.files) for (const finding of file.findings) yield diagnostic(file, finding, words)
}

function diagnostic({ path, article }: ArticleFindings, finding: Finding, words: Words): object {
  const message = printableSentence(words(finding.say))
  const shared = { severity: SEVERITIES[finding.severity], code: { value: finding.code } }
  if (article !== undefined) return { message: `${article}: ${message}`, location: { path }, ...shared }
  // Each suggestion is a way of its own: reviewdog shows the first.
  const suggestions = finding.fixes.flatMap(fix => {
    const ranges = fix.edits.map(edit => rangeOf(edit, finding))
    const [range] = ranges
    return ranges.length === 1 && range ? [{ range, text: fix.edits[0]!.text }] : []
  })
  return {
    message,
    location: { path, range: findingRange(finding) },
    ...shared,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  }
}

type Range = { readonly start: object; readonly end: object }

function findingRange(finding: Finding): Range {
  const { start, end, line } = finding
  const sameLine = end.line === start.line
  return {
    start: { line: start.line, column: byteColumn(line, start.column) },
    end: sameLine ? { line: end.line, column: byteColumn(line, end.column) } : { line: end.line },
  }
}

/** Where an edit stands on the line of its finding; null where it reaches beyond it. */
function rangeOf(edit: Edit, { span, start, line }: Finding): Range | null {
  const lineStart = span.start - (start.column - 1)
  const from = edit.start - lineStart
  const to = edit.end - lineStart
  if (from < 0 || to > line.length) return null
  return {
    start: { line: start.line, column: byteColumn(line, from + 1) },
    end: { line: start.line, column: byteColumn(line, to + 1) },
  }
}

function byteColumn(line: string, column: number): number {
  return utf8Length(line.slice(0, column - 1)) + 1
}
