import { applyEdits, type Edit } from '../../../core/edit.ts'
import { Lines } from '../../../core/lines.ts'

/** A suppression to be written before a line of an article. */
export type Silence = { readonly line: number; readonly code: string; readonly reason: string }

/** A text with edits applied, and before each line whose findings are silenced one comment that names their codes. */
export function silenced(source: string, edits: readonly Edit[], silences: readonly Silence[]): string {
  const { text, applied } = applyEdits(source, edits)
  const byLine = new Map<number, Silence[]>()
  for (const silence of silences) byLine.set(silence.line, [...(byLine.get(silence.line) ?? []), silence])
  const lines = new Lines(source)
  const end = source.includes('\r\n') ? '\r\n' : '\n'
  let result = text
  for (const [line, ours] of [...byLine].sort(([a], [b]) => b - a)) {
    const start = lines.start(line)
    const grown = applied
      .filter(edit => edit.end <= start)
      .reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0)
    const indent = /^[ \t]*/.exec(lines.text(line))![0]
    const at = start + grown
    result = `${result.slice(0, at)}${indent}${comment(ours)}${end}${result.slice(at)}`
  }
  return result
}

function comment(silences: readonly Silence[]): string {
  const codes = [...new Set(silences.map(({ code }) => code))]
  const reasons = [...new Set(silences.map(({ reason }) => reason).filter(reason => reason !== ''))]
  const why = reasons.length > 0 ? ` -- ${reasons.join('; ')}` : ''
  return `<!-- isogloss-disable-next-line ${codes.join(', ')}${why} -->`
}
