import { deepFreeze } from './freeze.ts'
import type { Entry, Glossary } from './model.ts'
import { spellingsOf } from './spellings.ts'

/**
 * Makes a glossary of entries with distinct ids: sorted by id and frozen, so that the order of files and entries changes
 * nothing.
 */
export function assembleGlossary(entries: readonly Entry[]): Glossary {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const byId = new Map<string, Entry>()
  for (const entry of sorted) for (const retired of entry.replaces) if (!byId.has(retired)) byId.set(retired, entry)
  for (const entry of sorted) byId.set(entry.id, entry)
  return Object.freeze({ entries: deepFreeze(sorted), spellings: deepFreeze(sorted.flatMap(spellingsOf)), byId })
}
