import { say } from '../core/message.ts'
import type { ListedName } from '../names/listed-names.ts'
import type { Formatter, NamesRun } from './formats.ts'
import { paintWith } from './paint.ts'
import { printable } from './printable.ts'
import { displayWidth, padded } from './width.ts'

/** `names list` for a person at a terminal: a table, the most frequent first, other forms below their name. */
export const namesText: Formatter<NamesRun> = ({ names }, { color, words }) => {
  const paint = paintWith(color)
  const head = ['count', 'articles', 'name'].map(column => words(say(`report.names.column.${column}`)))
  const rows = names.map(({ name, count, files }) => [String(count), String(files.length), printable(name)])
  const widths = [0, 1].map(column => Math.max(...[head, ...rows].map(row => displayWidth(row[column]!))))
  const line = ([count, articles, name]: readonly string[]) =>
    `${padded('', widths[0]! - displayWidth(count!))}${count}  ${padded('', widths[1]! - displayWidth(articles!))}${articles}  ${name}`
  const indent = ' '.repeat(widths[0]! + widths[1]! + 4)
  const lines = names.length === 0 ? [] : [paint.faint(line(head))]
  names.forEach((name, at) => {
    lines.push(line(rows[at]!))
    if (name.forms.length > 1) lines.push(paint.faint(`${indent}${formsOf(name)}`))
  })
  lines.push(paint.strong(words(say('report.names.total', { count: names.length }))))
  return `${lines.join('\n')}\n`
}

function formsOf({ forms }: ListedName): string {
  return forms.map(({ text, count }) => `${printable(text)} ×${count}`).join(', ')
}
