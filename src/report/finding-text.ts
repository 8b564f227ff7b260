import type { Finding, Related } from '../core/finding.ts'
import { say } from '../core/message.ts'
import { articleName } from '../core/named-article.ts'
import { changeOf } from './change.ts'
import type { Look } from './formats.ts'
import { frame } from './frame.ts'
import type { Paint } from './paint.ts'
import { printable, printableSentence } from './printable.ts'
import { severityName } from './severity-name.ts'
import { isolated } from './word-formats.ts'

/** Fixes and related places shown per finding; JSON has them all. */
const SHOWN = 3
const GUTTER = '    │ '
/** Suggestions longer than this are told by their label alone. */
const SHORT = 60

/** One finding for a terminal: what and where, its line with the span marked, how to mend it. */
export function findingText(finding: Finding, path: string, look: Look, paint: Paint): string[] {
  const { words } = look
  const { line, column } = finding.start
  const place = `${line}:${column}`.padEnd(7)
  const severity = severityName(finding.severity, words)
  const sentence = printableSentence(words(finding.say))
  const lines = [
    `  ${place} ${paint.severity[finding.severity](severity)} ${sentence}  ${paint.faint(finding.code)}`,
    ...framed(finding, look, paint),
  ]
  for (const fix of finding.fixes.slice(0, SHOWN)) {
    const label = printableSentence(words(fix.label))
    const way = fix.trust === 'safe' ? paint.good(label) : `${label} ${paint.faint(words(say('report.ask')))}`
    lines.push(`${GUTTER}${paint.good('→')} ${way}`)
  }
  const elsewhere = finding.related.filter(related => related.path !== path)
  for (const related of elsewhere.slice(0, SHOWN)) {
    lines.push(
      `${GUTTER}${paint.faint(words(say('report.related', { place: nameOf(related), text: shortened(related.text) })))}`,
    )
  }
  return lines
}

function framed(finding: Finding, look: Look, paint: Paint): string[] {
  const start = finding.start.column - 1
  const end = finding.end.line === finding.start.line ? finding.end.column - 1 : finding.line.length + 1
  const { excerpt, marks } = frame(finding.line, start, end, look.width - GUTTER.length)
  if (excerpt.trim() === '') return []
  return [`${paint.faint(GUTTER)}${excerpt}`, `${paint.faint(GUTTER)}${paint.severity[finding.severity](marks)}`]
}

function nameOf(related: Related): string {
  return printable(articleName(related))
}

/** A written stretch on one line, cut where it is long. */
export function shortened(text: string): string {
  const line = printable(text.replace(/\s+/g, ' ').trim())
  if (line.length <= SHORT) return line
  return `${line
    .slice(0, SHORT)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

/** What mending a finding changes, as `Lattakia → Latakia`. */
export function changeText(finding: Finding): string {
  const before = isolated(shortened(finding.text))
  const after = changeOf(finding)
  if (after === null) return before
  return `${before} → ${after === '' ? '∅' : isolated(shortened(after))}`
}
