import { say } from '../core/message.ts'
import { failureJson } from './finding-json.ts'
import type { Formatter, GlossaryRun } from './formats.ts'
import { paintWith } from './paint.ts'
import { printable, printableSentence } from './printable.ts'
import { severityName } from './severity-name.ts'

/** Problems of a glossary for a terminal: `path:line:column severity what`. */
export const glossaryText: Formatter<GlossaryRun> = ({ entries, problems }, { color, words }) => {
  const paint = paintWith(color)
  const lines = problems.map(problem => {
    const severity = severityName(problem.severity, words)
    const place = `${printable(problem.path)}:${problem.at.line}:${problem.at.column}`
    const sentence = printableSentence(words(problem.say))
    return `${paint.strong(place)} ${paint.severity[problem.severity](severity)} ${sentence}  ${paint.faint(problem.code)}`
  })
  const counted = words(say('report.glossary.entries', { count: entries }))
  const found = words(say('report.glossary.problems', { count: problems.length }))
  lines.push(
    problems.length === 0
      ? paint.good(words(say('report.glossary.clean', { entries: counted })))
      : paint.strong(words(say('report.glossary.found', { entries: counted, problems: found }))),
  )
  return `${lines.join('\n')}\n`
}

/** The same as JSON, one document. */
export const glossaryJson: Formatter<GlossaryRun> = ({ entries, problems, failures }, { words }) => {
  const list = problems.map(({ code, severity, say: message, path, at }) => ({
    path,
    line: at.line,
    column: at.column,
    code,
    severity,
    message: words(message),
  }))
  const failed = failures.map(failure => failureJson(failure, words))
  return `${JSON.stringify({ version: 1, entries, problems: list, failures: failed }, null, 2)}\n`
}
