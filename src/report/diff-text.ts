import { say } from '../core/message.ts'
import type { Entry } from '../glossary/model.ts'
import { type DiffLine, type DiffRun, formText, linesOf, nameOf } from './diff-words.ts'
import type { Formatter } from './formats.ts'
import { paintWith } from './paint.ts'
import { printable, printableSentence } from './printable.ts'
import type { Words } from './words.ts'

/** `glossary diff` for a terminal: entries that came, went, were merged or changed, and the forms of each. */
export const diffText: Formatter<DiffRun> = ({ difference }, { color, words }) => {
  const paint = paintWith(color)
  const { added, removed, merged, changed } = difference
  const tint = { '+': paint.good, '-': paint.severity.error, '~': paint.severity.warning }
  const title = (sign: DiffLine['sign'], entry: Entry) =>
    `${tint[sign](sign)} ${paint.strong(printable(entry.id))}  ${printable(nameOf(entry, words.lang))}  ${paint.faint(`${printable(entry.at.path)}:${entry.at.line}`)}`
  const lines: string[] = []
  for (const entry of removed) lines.push(title('-', entry))
  for (const { entry, into } of merged)
    lines.push(`${title('-', entry)}  ${words(say('report.diff.merged-into', { id: into.id }))}`)
  for (const entry of added) {
    lines.push(title('+', entry))
    for (const form of entry.forms) lines.push(`    ${tint['+']('+')} form  ${printable(formText(form))}`)
  }
  for (const change of changed) {
    lines.push(title('~', change.after))
    for (const { sign, about, before, after } of linesOf(change)) {
      const texts = [before, after].filter(text => text !== null).map(text => printableSentence(text))
      lines.push(`    ${tint[sign](sign)} ${printable(about)}  ${texts.join(' → ')}`)
    }
  }
  lines.push(paint.strong(summaryOf({ difference }, words)))
  return `${lines.join('\n')}\n`
}

/** How many entries came, went, were merged and changed, in a sentence; that nothing did, where nothing did. */
export function summaryOf({ difference }: Pick<DiffRun, 'difference'>, words: Words): string {
  const { added, removed, merged, changed } = difference
  const parts = (Object.entries({ added, removed, merged, changed }) as [string, readonly unknown[]][])
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => words(say(`report.diff.${key}`, { count: list.length })))
  return parts.length === 0 ? words(say('report.diff.same')) : words(say('report.diff.summary', { parts }))
}
