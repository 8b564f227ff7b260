import { say } from '../core/message.ts'
import type { Counts } from './count.ts'
import type { Paint } from './paint.ts'
import type { Words } from './words.ts'

/** The last lines of a report: what was read, what was found, what can be mended at once, what could not be done. */
export function summaryText(counts: Counts, failures: number, words: Words, paint: Paint): string[] {
  const found = (['errors', 'warnings', 'infos'] as const)
    .filter(kind => counts[kind] > 0)
    .map(kind => words(say(`report.summary.${kind}`, { count: counts[kind] })))
  const articles = words(say('report.summary.articles', { count: counts.files }))
  const lines = [
    found.length > 0
      ? paint.strong(words(say('report.summary.found', { articles, found })))
      : paint.good(words(say('report.summary.clean', { articles }))),
  ]
  if (counts.fixable > 0) lines.push(words(say('report.summary.fixable', { count: counts.fixable })))
  if (failures > 0) lines.push(paint.severity.error(words(say('report.summary.failures', { count: failures }))))
  return lines
}
