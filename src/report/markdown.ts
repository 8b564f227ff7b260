import type { Finding, Severity } from '../core/finding.ts'
import { say } from '../core/message.ts'
import type { ArticleFindings, LintRun } from '../core/run.ts'
import { changeOf } from './change.ts'
import { type Counts, countFindings, sortedFailures } from './count.ts'
import type { Formatter, Look } from './formats.ts'
import { articleTitle } from './lint-text.ts'
import { markdownCode, markdownText } from './markdown-text.ts'
import { paintWith } from './paint.ts'
import { summaryText } from './summary-text.ts'
import { tally } from './tally.ts'
import { utf8Length } from './utf8.ts'
import type { Words } from './words.ts'

/** Bytes kept for the last line. */
const RESERVE = 500
/** GitHub takes 65,536 characters in a comment. */
const COMMENT = 65_536
/** GitHub takes 1 MiB per step in a job summary (`$GITHUB_STEP_SUMMARY`). */
const SUMMARY = 1_048_576
const MOST_CODES = 20
const MOST_FAILURES = 10

/** A comment on a pull request. Its first line lets a bot find its own comment again. */
export const lintMarkdown: Formatter<LintRun> = (run, look) => `<!-- isogloss -->\n${markdown(run, look, COMMENT)}`

/** The Markdown of a job's page on GitHub. */
export const lintGithubSummary: Formatter<LintRun> = (run, look) => markdown(run, look, SUMMARY)

/** Counts, a table by rule, a table for each article: the worst first within `limit` bytes, the rest counted. */
function markdown(run: LintRun, look: Look, limit: number): string {
  const { words } = look
  const counts = countFindings(run.files)
  const summary = summaryText(counts, run.failures.length, words, paintWith(false)).map(markdownText)
  const lines = ['### isogloss', '']
  for (const { say: sentence, place } of sortedFailures(run.failures).slice(0, MOST_FAILURES))
    lines.push(`- ${markdownCode(cut(place.path ?? 'isogloss'))}: ${markdownText(words(sentence))}`)
  if (run.failures.length > 0) lines.push('')
  lines.push(summary.join(' '), '', ...byRule(run, words))
  const { tables, left } = articles(run.files, counts, words, limit - RESERVE - utf8Length(lines.join('\n')))
  lines.push(...tables)
  if (left > 0) lines.push(words(say('page.left-out', { count: left })), '')
  return `${lines.join('\n').trimEnd()}\n`
}

function byRule({ files }: LintRun, words: Words): string[] {
  const codes = tally(files, finding => finding.code)
  if (codes.length < 2) return []
  const rows = codes
    .slice(0, MOST_CODES)
    .map(({ key, count }) => `| \`${key}\` | ${markdownText(words(say(`rule.${key}.summary`)))} | ${count} |`)
  const head = ['rule', 'says', 'count'].map(column => words(say(`page.column.${column}`)))
  return [`| ${head.join(' | ')} |`, '| --- | --- | ---: |', ...rows, '']
}

/** A table for each article that has a row within the limit, as one block that folds. */
function articles(
  files: Iterable<ArticleFindings>,
  counts: Counts,
  words: Words,
  limit: number,
): { tables: string[]; left: number } {
  const kept = new Map<number, { readonly file: ArticleFindings; readonly rows: Map<number, string> }>()
  const headings = ['place', 'severity', 'finding', 'change'].map(column => words(say(`page.column.${column}`)))
  const head = `| ${headings.join(' | ')} |\n| --- | --- | --- | --- |`
  let room = limit
  let left = counts.errors + counts.warnings + counts.infos
  for (const [article, file, at] of worstFirst(files, counts)) {
    const { rows } = kept.get(article) ?? { rows: new Map<number, string>() }
    const line = row(file.findings[at]!, words)
    room -= utf8Length(line) + 1 + (rows.size > 0 ? 0 : utf8Length(opening(file, words)) + utf8Length(head) + 20)
    // What comes after the first that does not fit is as grave or less: it is only counted.
    if (room < 0) break
    rows.set(at, line)
    kept.set(article, { file, rows })
    left--
  }
  const tables = [...kept]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { file, rows }]) => {
      const inOrder = file.findings.flatMap((_, at) => rows.get(at) ?? [])
      return [opening(file, words), '', head, ...inOrder, '', '</details>', '']
    })
  return { tables, left }
}

/** All findings by their articles: errors, then warnings, then notes. */
function* worstFirst(
  files: Iterable<ArticleFindings>,
  counts: Counts,
): Generator<[article: number, file: ArticleFindings, finding: number]> {
  for (const severity of ['error', 'warning', 'info'] as const satisfies readonly Severity[]) {
    if (counts[`${severity}s`] === 0) continue
    let article = 0
    for (const file of files) {
      for (const [at, finding] of file.findings.entries()) if (finding.severity === severity) yield [article, file, at]
      article++
    }
  }
}

function opening(file: ArticleFindings, words: Words): string {
  const count = markdownText(words(say('page.findings', { count: file.findings.length })))
  return `<details open>\n<summary>${markdownCode(articleTitle(file))}: ${count}</summary>`
}

function row(finding: Finding, words: Words): string {
  const { line, column } = finding.start
  const change = changeOf(finding)
  const cells = [
    `${line}:${column}`,
    words(say(`report.severity.${finding.severity}`)),
    `${markdownText(words(finding.say))} \`${finding.code}\``,
    change === null ? '' : `${shown(finding.text)} → ${change === '' ? '∅' : shown(change)}`,
  ]
  return `| ${cells.join(' | ')} |`
}

const LONG = 80

function shown(text: string): string {
  return markdownText(cut(text))
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONG ? `${line.slice(0, LONG).replace(/[\ud800-\udbff]$/, '')}…` : line
}
