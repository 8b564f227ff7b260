import { say } from '../core/message.ts'
import type { Described } from '../find/describe.ts'
import type { Entry } from '../glossary/model.ts'
import type { Formatter, Look } from './formats.ts'
import { paintWith } from './paint.ts'
import { printable } from './printable.ts'
import { displayWidth } from './width.ts'

/** What a glossary knows of a name: the entries that are written so, and what each of their spellings does. */
export type ShowRun = {
  readonly name: string
  readonly language: string
  readonly entries: readonly { readonly entry: Entry; readonly spellings: readonly Described[] }[]
  /** Names that somebody may have meant, best first, where no entry is found. */
  readonly near: readonly string[]
}

/** `glossary show` for a person. */
export const showText: Formatter<ShowRun> = (run, look) => {
  const paint = paintWith(look.color)
  const { words } = look
  const lines: string[] = []
  for (const { entry, spellings } of run.entries) {
    const { path, line } = entry.at
    lines.push(`${paint.title(entry.id)}  ${paint.faint(`${printable(path)}:${line}`)}`)
    if (entry.definition) lines.push(`  ${entry.definition}`)
    if (entry.note) lines.push(`  ${entry.note}`)
    lines.push(`  ${words(say('show.in', { language: run.language }))}`, ...spellingLines(spellings, look), '')
  }
  if (run.entries.length === 0) {
    lines.push(words(say('show.none', { name: run.name })))
    if (run.near.length > 0) lines.push(words(say('show.near', { names: run.near })))
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function spellingLines(spellings: readonly Described[], { words }: Look): string[] {
  const widest = Math.min(44, Math.max(...spellings.map(({ text }) => displayWidth(text))))
  return spellings.map(({ text, standing, preferred, languages }) => {
    const key = standing === 'foreign' && preferred === null ? 'silent' : standing
    const does = words(say(`show.standing.${key}`, { preferred: preferred ?? '', languages }))
    const from = standing === 'deprecated' && languages.length > 0 ? ` ${words(say('show.from', { languages }))}` : ''
    return `    ${text}${' '.repeat(Math.max(2, widest + 2 - displayWidth(text)))}${does}${from}`
  })
}

/** The same as JSON, one document. */
export const showJson: Formatter<ShowRun> = ({ name, language, entries, near }) => {
  const list = entries.map(({ entry, spellings }) => {
    const { id, type, definition, native, note, sources, at } = entry
    return { id, type, definition, native, note, sources, path: at.path, line: at.line, spellings }
  })
  return `${JSON.stringify({ version: 1, name, language, entries: list, near }, null, 2)}\n`
}
