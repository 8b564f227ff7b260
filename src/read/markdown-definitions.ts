import { readLines } from './source-lines.ts'

/** Link and footnote definitions of an article by label, so that a stretch of it can be read by itself. */
export type Definitions = ReadonlyMap<string, string>

const DEFINITION = /^ {0,3}(?:> ?)?\[([^[\]\\]{1,200})\]:\s*\S/
const LABEL = /\[([^[\]\\]{1,200})\]/g
const MOST = 64

/** Collects labels that are defined anywhere. What they point to does not matter: it is no part of the text. */
export function collectDefinitions(source: string, from: number): Definitions {
  const definitions = new Map<string, string>()
  if (!source.includes(']:', from)) return definitions
  for (const line of readLines(source, from)) {
    if (line.end - line.start < 5) continue
    const label = DEFINITION.exec(source.slice(line.start, Math.min(line.end, line.start + 256)))?.[1]
    if (label === undefined) continue
    definitions.set(key(label), label.startsWith('^') ? `[${label}]: .` : `[${label}]: <.>`)
  }
  return definitions
}

function key(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** Definitions of the labels that a stretch uses, to be put after it. */
export function definitionsFor(text: string, definitions: Definitions): string {
  if (definitions.size === 0) return ''
  const used = new Set<string>()
  for (const match of text.matchAll(LABEL)) {
    const definition = definitions.get(key(match[1]!))
    if (definition !== undefined) used.add(definition)
    if (used.size >= MOST) break
  }
  return used.size === 0 ? '' : `\n\n${[...used].join('\n\n')}\n`
}
