import type { Finding, Severity } from '../core/finding.ts'
import { say } from '../core/message.ts'
import type { LintRun } from '../core/run.ts'
import { sortedFailures } from './count.ts'
import type { Formatter } from './formats.ts'
import { articleTitle } from './lint-text.ts'
import { printableSentence } from './printable.ts'

/**
 * GitHub shows ten annotations of a level per step and drops the rest without a word; the rest are printed as plain log
 * lines here, so that nothing is lost. Source: GitHub Docs, "Workflow commands" and the limits of check-run annotations.
 */
const SHOWN_PER_LEVEL = 10

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** `lint` as workflow commands: annotations on a pull request. The worst come first within the limit. */
export const lintGithub: Formatter<LintRun> = (run, { words }) => {
  const lines: string[] = []
  const plain: string[] = []
  const shown: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const failure of sortedFailures(run.failures)) {
    const { path, at } = failure.place
    const place = path === undefined ? {} : { file: path, ...(at ? { line: at.line, col: at.column } : {}) }
    if (shown.error++ < SHOWN_PER_LEVEL)
      lines.push(command('error', { ...place, title: failure.code }, words(failure.say)))
    else plain.push(logLine(`${path ?? 'isogloss'}: ${words(failure.say)}`))
  }
  for (const severity of ['error', 'warning', 'info'] as const) {
    for (const file of run.files) {
      for (const finding of file.findings) {
        if (finding.severity !== severity) continue
        const message = words(finding.say)
        if (shown[severity]++ < SHOWN_PER_LEVEL) lines.push(command(COMMANDS[severity], place(file, finding), message))
        else {
          const { line, column } = finding.start
          plain.push(logLine(`${articleTitle(file)}:${line}:${column}: ${message} (${finding.code})`))
        }
      }
    }
  }
  if (plain.length > 0) lines.push(words(say('report.github.more', { count: plain.length })), ...plain)
  return lines.length === 0
    ? `${words(say('report.github.clean', { count: run.files.length }))}\n`
    : `${lines.join('\n')}\n`
}

/** A line of the log that the runner takes for no command, whatever a file is called. */
function logLine(text: string): string {
  return printableSentence(text).replace(/^\s*(?=::|##\[)/, './')
}

type Properties = { readonly [name: string]: string | number }

/** Lines of an NDJSON record are lines of its text, not of the file: such a finding names the record instead. */
function place(file: { path: string; article?: string }, finding: Finding): Properties {
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
