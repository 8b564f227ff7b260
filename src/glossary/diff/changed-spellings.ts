import type { Entry, Glossary } from '../model.ts'
import { spellingsOf } from '../spellings.ts'

/**
 * Written forms that may be read in another way under another glossary: those of which another thing is said, and all of
 * an entry of which something holds for every form: its house forms, its conditions, its id.
 * @returns forms, each once
 */
export function changedSpellings(before: Glossary, after: Glossary): string[] {
  const changed = new Set<string>()
  const now = new Map(after.entries.map(entry => [entry.id, entry]))
  for (const entry of before.entries) {
    const other = now.get(entry.id)
    if (other !== entry) for (const text of changedIn(entry, other)) changed.add(text)
    now.delete(entry.id)
  }
  for (const entry of now.values()) for (const text of changedIn(entry, undefined)) changed.add(text)
  return [...changed]
}

function changedIn(before: Entry, after: Entry | undefined): string[] {
  const old = new Map(spellingsOf(before).map(({ text, uses }) => [text, JSON.stringify(uses)]))
  const now = new Map(after ? spellingsOf(after).map(({ text, uses }) => [text, JSON.stringify(uses)]) : [])
  const all = [...new Set([...old.keys(), ...now.keys()])]
  if (!after || wholeOf(before) !== wholeOf(after)) return all
  return all.filter(text => old.get(text) !== now.get(text))
}

/** What concerns an entry whichever form of it an article writes. What the trace alone asks for is left out. */
function wholeOf({ type, house, short, native, parts, match, exempt, forms }: Entry): string {
  // A nom de guerre gives way to the first that the house allows; other forms give way to the house form.
  const aliases = forms.filter(({ kind }) => kind === 'alias' || kind === 'nom-de-guerre')
  return JSON.stringify([type, house, short, native, parts, match, exempt, aliases])
}
