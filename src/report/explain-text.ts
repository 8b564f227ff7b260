import type { Severity } from '../core/finding.ts'
import { say } from '../core/message.ts'
import type { Example, Rule } from '../rules/define.ts'
import type { Look } from './formats.ts'
import { type Paint, paintWith } from './paint.ts'
import { printable } from './printable.ts'
import { severityName } from './severity-name.ts'
import { padded } from './width.ts'

/** A code, and its rule; the engine's own codes have none. */
export type Explained = { readonly code: string; readonly severity: Severity; readonly rule: Rule | null }

/** Every code with its severity and what it says, one line each. */
export function rulesText(all: readonly Explained[], { color, words }: Look): string {
  const paint = paintWith(color)
  const room = Math.max(...all.map(({ code }) => code.length))
  const lines = all.map(({ code, severity }) => {
    const name = severityName(severity, words)
    return `${paint.strong(padded(code, room))}  ${paint.severity[severity](name)}  ${words(say(`rule.${code}.summary`))}`
  })
  return `${lines.join('\n')}\n`
}

/** One code at length: what, why, an example before and after, how to suppress it. */
export function explainText({ code, severity, rule }: Explained, { color, words, width }: Look): string {
  const paint = paintWith(color)
  const lines = [
    `${paint.strong(code)}  ${paint.severity[severity](words(say(`report.severity.${severity}`)))}`,
    ...wrapped(words(say(`rule.${code}.summary`)), width),
    '',
    ...wrapped(words(say(`rule.${code}.why`)), width),
    '',
  ]
  const offending = rule?.examples.find(example => example.finds.length > 0)
  const silent = rule?.examples.find(example => example.finds.length === 0)
  if (offending) {
    lines.push(words(say('report.explain.found')), ...quoted(offending, offending.text, paint))
    if (offending.fixed !== undefined)
      lines.push(words(say('report.explain.fixed')), ...quoted(null, offending.fixed, paint))
  }
  if (silent) lines.push(words(say('report.explain.silent')), ...quoted(silent, silent.text, paint))
  lines.push('', words(say('report.explain.suppress')))
  lines.push(`  <!-- isogloss-disable-next-line ${code} -->`)
  lines.push('', words(say('report.explain.configure')), '  rules:', `    ${code}: off`)
  return `${lines.join('\n')}\n`
}

/** An example's text, indented; what is found in it stands out. */
function quoted(example: Example | null, text: string, paint: Paint): string[] {
  let shown = printable(text.trim())
  for (const find of new Set(example?.finds ?? [])) shown = shown.replaceAll(find, paint.strong(find))
  return shown.split('\n').map(line => `  ${line}`.trimEnd())
}

/** A paragraph broken at spaces into lines of at most `width` cells. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
