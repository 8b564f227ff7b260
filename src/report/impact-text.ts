import type { Finding } from '../core/finding.ts'
import { say } from '../core/message.ts'
import { summaryOf } from './diff-text.ts'
import type { Formatter } from './formats.ts'
import { countsOf, groupsOf, type ImpactRun } from './impact-run.ts'
import { paintWith } from './paint.ts'
import { printable } from './printable.ts'
import type { Words } from './words.ts'

/** Groups shown of each part; JSON has all. */
const SHOWN = 20

/** `glossary impact` for a terminal: counts first, then findings by name, the most frequent first, with examples. */
export const impactText: Formatter<ImpactRun> = (run, { color, words }) => {
  const { impact } = run
  const paint = paintWith(color)
  const lines = [summaryOf(run, words), ...impactSentences(run, words).map(text => paint.strong(text))]
  const signs = { appeared: paint.severity.error('+'), disappeared: paint.good('-'), mended: paint.good('✓') }
  for (const part of ['appeared', 'disappeared', 'mended'] as const) {
    const groups = groupsOf(impact, part)
    if (groups.length === 0) continue
    lines.push('', paint.title(words(say(`report.impact.title.${part}`))))
    for (const { code, text, preferred, count, articles, examples } of groups.slice(0, SHOWN)) {
      const change = preferred === null ? printable(text) : `${printable(text)} → ${printable(preferred)}`
      const counted = words(say('report.impact.counted', { times: count, articles }))
      lines.push(`${signs[part]} ${paint.strong(change.replace(/\s+/gu, ' '))}  ${counted}  ${paint.faint(code)}`)
      for (const { article, finding } of examples)
        lines.push(
          `    ${printable(article)}:${finding.start.line}:${finding.start.column}  ${paint.faint(excerpt(finding))}`,
        )
    }
    if (groups.length > SHOWN) lines.push(words(say('report.impact.more', { count: groups.length - SHOWN })))
  }
  if (impact.ambiguous.length > 0) {
    lines.push('', paint.title(words(say('report.impact.title.ambiguous'))))
    for (const { text, entries, count, articles } of impact.ambiguous.slice(0, SHOWN)) {
      const counted = words(say('report.impact.occurrences', { times: count }))
      lines.push(`? ${paint.strong(printable(text))}  ${counted}  ${printable(entries.join(' · '))}`)
      lines.push(`    ${articles.map(printable).join('  ')}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** What changed in how many articles, in sentences. */
export function impactSentences({ impact }: Pick<ImpactRun, 'impact'>, words: Words): string[] {
  const { changed, appeared, disappeared, fixes } = countsOf(impact)
  const { read, examined } = impact.articles
  const sentences = [words(say('report.impact.articles', { count: changed, read, examined }))]
  if (changed > 0) {
    const parts = Object.entries({ appeared, disappeared, fixes }).map(([key, count]) =>
      words(say(`report.impact.${key}`, { count })),
    )
    sentences.push(words(say('report.impact.findings', { parts })))
  }
  if (impact.ambiguous.length > 0)
    sentences.push(words(say('report.impact.ambiguous', { count: impact.ambiguous.length })))
  return sentences
}

/** Characters shown of a line, and of those the ones before the finding. */
const LONG = 90
const BEFORE = 35

/** An article's line around a finding, from a word's start. */
function excerpt({ line, start }: Finding): string {
  const from = start.column - 1 <= BEFORE ? 0 : line.indexOf(' ', start.column - 1 - BEFORE) + 1
  const text = printable(
    line
      .slice(Math.min(from, start.column - 1))
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  const rest = text.length > LONG ? `${text.slice(0, LONG).replace(/[\ud800-\udbff]$/u, '')}…` : text
  return from > 0 ? `…${rest}` : rest
}
