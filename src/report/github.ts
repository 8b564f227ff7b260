import type { Failure } from '../core/failure.ts'
import type { Finding, Severity } from '../core/finding.ts'
import { say } from '../core/message.ts'
import type { ArticleFindings, LintRun } from '../core/run.ts'
import { countFindings, sortedFailures } from './count.ts'
import type { Look } from './formats.ts'
import { articleTitle } from './lint-text.ts'
import { printableSentence } from './printable.ts'
import type { Words } from './words.ts'

/**
 * GitHub shows ten annotations of a level per step and drops the rest without a word; the rest are printed as plain log
 * lines here, so that nothing is lost. Source: GitHub Docs, "Workflow commands" and the limits of check-run annotations.
 */
const SHOWN_PER_LEVEL = 10

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** `lint` as workflow commands: annotations on a pull request. The worst come first within the limit. */
export function* lintGithub(run: LintRun, { words }: Look): Generator<string> {
  const { files, errors, warnings, infos } = countFindings(run.files)
  const failures = sortedFailures(run.failures)
  const found = { error: failures.length + errors, warning: warnings, info: infos }
  if (found.error + found.warning + found.info === 0) {
    yield `${words(say('report.github.clean', { count: files }))}\n`
    return
  }
  for (const line of annotations(failures, run.files, found, words)) yield `${line}\n`
  const more = SEVERITIES.reduce((sum, severity) => sum + Math.max(0, found[severity] - SHOWN_PER_LEVEL), 0)
  if (more === 0) return
  yield `${words(say('report.github.more', { count: more }))}\n`
  for (const line of logLines(failures, run.files, found, words)) yield `${line}\n`
}

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

type Found = Readonly<Record<Severity, number>>

/** The first of each level. */
function* annotations(
  failures: readonly Failure[],
  files: Iterable<ArticleFindings>,
  found: Found,
  words: Words,
): Generator<string> {
  for (const { code, say: sentence, place } of failures.slice(0, SHOWN_PER_LEVEL)) {
    const { path, at } = place
    const properties = path === undefined ? {} : { file: path, ...(at ? { line: at.line, col: at.column } : {}) }
    yield command('error', { ...properties, title: code }, words(sentence))
  }
  for (const severity of SEVERITIES) {
    let left = Math.min(SHOWN_PER_LEVEL, found[severity]) - (severity === 'error' ? failures.length : 0)
    for (const [file, finding] of findingsOf(files, severity)) {
      if (left-- <= 0) break
      yield command(COMMANDS[severity], propertiesOf(file, finding), words(finding.say))
    }
  }
}

/** What is beyond the first of each level. */
function* logLines(
  failures: readonly Failure[],
  files: Iterable<ArticleFindings>,
  found: Found,
  words: Words,
): Generator<string> {
  for (const { say: sentence, place } of failures.slice(SHOWN_PER_LEVEL))
    yield logLine(`${place.path ?? 'isogloss'}: ${words(sentence)}`)
  for (const severity of SEVERITIES) {
    if (found[severity] <= SHOWN_PER_LEVEL) continue
    let shown = severity === 'error' ? failures.length : 0
    for (const [file, finding] of findingsOf(files, severity)) {
      if (shown++ < SHOWN_PER_LEVEL) continue
      const { line, column } = finding.start
      yield logLine(`${articleTitle(file)}:${line}:${column}: ${words(finding.say)} (${finding.code})`)
    }
  }
}

function* findingsOf(files: Iterable<ArticleFindings>, severity: Severity): Generator<[ArticleFindings, Finding]> {
  for (const file of files)
    for (const finding of file.findings) if (finding.severity === severity) yield [file, finding]
}

/** A line of the log that the runner takes for no command, whatever a file is called. */
function logLine(text: string): string {
  return printableSentence(text).replace(/^\s*(?=::|##\[)/, './')
}

type Properties = { readonly [name: string]: string | number }

/** Lines of an NDJSON record are lines of its text, not of the file: such a finding names the record instead. */
function propertiesOf(file: { path: string; article?: string }, finding: Finding): Properties {
  const title = finding.code
  if (file.article !== undefined) return { file: file.path, title: `${title} (${file.article})` }
  const { start, end } = finding
  const sameLine = start.line === end.line
  return {
    file: file.path,
    line: start.line,
    endLine: end.line,
    // Columns are accepted only where a finding starts and ends on one line.
    ...(sameLine ? { col: start.column, endColumn: end.column } : {}),
    title,
  }
}

function command(name: string, properties: Properties, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapedData(message)}`
}

/** Source: actions/toolkit, packages/core/src/command.ts. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
