import type { Position } from '../core/lines.ts'
import { type Message, type Params, say } from '../core/message.ts'
import type { Entry } from './model.ts'

/** Something wrong in a file that people write: a glossary, evidence, a configuration. With its place, and what to do. */
export type GlossaryProblem = {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly say: Message
  readonly path: string
  readonly at: Position
}

/** Where a problem is. */
export type Where = { readonly path: string; readonly at: Position }

/**
 * Makes a problem of severity error.
 * @param key below `glossary.` in the catalogues; what stands before its first point is the problem's code
 */
export function wrong(key: string, where: Where, params: Params = {}): GlossaryProblem {
  const code = key.split('.', 1)[0]!
  return { code, severity: 'error', say: say(`glossary.${key}`, params), path: where.path, at: where.at }
}

/** Makes a problem of severity warning; see {@link wrong}. */
export function doubtful(key: string, where: Where, params: Params = {}): GlossaryProblem {
  return { ...wrong(key, where, params), severity: 'warning' }
}

/** Reading order: by path, then by place, then by code. */
export function byPlace(a: GlossaryProblem, b: GlossaryProblem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.at.line - b.at.line || a.at.column - b.at.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}

/** Where a part of an entry is written; the entry's own place when that is no longer known. */
export function placeIn(entry: Entry, key: string): Where {
  const { path, line, column } = entry.at
  return { path, at: entry.places?.get(key) ?? { line, column } }
}
