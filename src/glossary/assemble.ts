import type { Entry, Glossary } from './model.ts'
import { spellingsOf } from './spellings.ts'

/**
 * Makes a glossary of entries with distinct ids: sorted by id, so that the order of files and entries changes nothing,
 * and frozen.
 * @param entries frozen by who made them
 */
export function assembleGlossary(entries: readonly Entry[]): Glossary {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const byId = new Map<string, Entry>()
  for (const entry of sorted) for (const retired of entry.replaces) if (!byId.has(retired)) byId.set(retired, entry)
  for (const entry of sorted) byId.set(entry.id, entry)
  const spellings = sorted.flatMap(spellingsOf)
  return Object.freeze({ entries: Object.freeze(sorted), spellings: Object.freeze(spellings), byId })
}
