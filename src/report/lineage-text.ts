import { say } from '../core/message.ts'
import { articleName } from '../core/named-article.ts'
import type { LineageRun, Link } from '../lineage/link.ts'
import type { Formatter, Look } from './formats.ts'
import { paintWith } from './paint.ts'

/** Passages shown of a link; JSON has them all. */
const SHOWN = 6
/** Members of a family that are named; JSON has them all. */
const MEMBERS = 12

/** `lineage` for a person at a terminal: families, then each link with the passages that show it. */
export const lineageText: Formatter<LineageRun> = (run, look) => {
  const paint = paintWith(look.color)
  const { words } = look
  const name = (index: number): string => articleName(run.articles[index]!)
  /** A family of hundreds is named by its first members and its size. */
  const named = (members: readonly number[]): string[] => {
    const shown = members.slice(0, MEMBERS).map(name)
    return members.length > MEMBERS ? [...shown, `+${members.length - MEMBERS}`] : shown
  }
  const lines: string[] = []
  for (const { members, source } of run.families) {
    const key = source === null ? 'family' : 'family-from'
    lines.push(
      paint.title(words(say(`lineage.${key}`, { articles: named(members), ...(source !== null && { source }) }))),
      '',
    )
  }
  for (const link of run.links) {
    const relation = say(`lineage.relation.${link.relation}`, { a: name(link.a), b: name(link.b), score: link.score })
    const why = link.why.map(({ code, params }) => words(say(`lineage.why.${code}`, params))).join(' ')
    lines.push(paint.strong(words(relation)), ...(why === '' ? [] : [`  ${why}`]), ...passageLines(link, look), '')
  }
  lines.push(paint.strong(words(say('lineage.summary', { count: run.links.length, articles: run.articles.length }))))
  if (run.failures.length > 0) {
    lines.push(paint.severity.error(words(say('report.summary.failures', { count: run.failures.length }))))
  }
  return `${lines.join('\n')}\n`
}

/** The best passages, one side above the other. */
function passageLines({ passages }: Link, { width, words }: Look): string[] {
  const room = Math.max(20, width - 8)
  const cut = (text: string): string => {
    const line = text.replace(/\s+/g, ' ')
    return line.length > room ? `${line.slice(0, room - 1)}…` : line
  }
  const best = [...passages].sort((x, y) => y.score - x.score).slice(0, SHOWN)
  const lines = best.flatMap(({ a, b }) => [`    ┌ ${cut(a.text)}`, `    └ ${cut(b.text)}`])
  if (passages.length > SHOWN)
    lines.push(`    ${words(say('report.verdict.more', { count: passages.length - SHOWN }))}`)
  return lines
}
