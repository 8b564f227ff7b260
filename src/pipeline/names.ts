import type { Failure } from '../core/failure.ts'
import { spelledAs } from '../find/lexicon.ts'
import { type ListedName, listNames } from '../names/listed-names.ts'
import { RunNames } from '../names/run-names.ts'
import { type Suggestion, suggestEntries } from '../names/suggestions.ts'
import type { Document } from '../read/document.ts'
import type { Desk } from './desk.ts'
import { examine } from './examine.ts'
import { setAside } from './set-aside.ts'

/** The names of a run. */
export type NamesRun = { readonly names: readonly ListedName[]; readonly failures: readonly Failure[] }

/** Entries that a run's inconsistent names suggest. */
export type SuggestRun = { readonly suggestions: readonly Suggestion[]; readonly failures: readonly Failure[] }

/** Collects the names of articles, as they come. */
async function collectNames(documents: AsyncIterable<Document | Failure>, desk: Desk) {
  const names = new RunNames()
  const failures: Failure[] = []
  for await (const document of setAside(documents, failures)) names.see(examine(document, desk))
  return { names, failures }
}

/** Lists the names of a run with their counts, forms and articles. */
export async function listRunNames(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<NamesRun> {
  const { names, failures } = await collectNames(documents, desk)
  return { names: listNames(names), failures }
}

/** Suggests entries for names that a run spells in several ways and no entry knows. */
export async function suggestRunEntries(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<SuggestRun> {
  const { names, failures } = await collectNames(documents, desk)
  const isTaken = (text: string) => (desk.glossary?.byId.has(text) ?? false) || spelledAs(desk.lexicon, text).length > 0
  return { suggestions: suggestEntries(names, isTaken), failures }
}
