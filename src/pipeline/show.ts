import { describeSpellings } from '../find/describe.ts'
import { spelledLike } from '../find/lexicon.ts'
import { nearestNames } from '../glossary/nearest.ts'
import { spellingsOf } from '../glossary/spellings.ts'
import type { ShowRun } from '../report/show-text.ts'
import { type Desk, viewOf } from './desk.ts'

/** Finds entries by any form of theirs, in any script, and says what each of their spellings does. */
export async function showName(name: string, desk: Desk): Promise<ShowRun> {
  const language = desk.lang ?? desk.defaultLanguage
  const view = viewOf(desk, language, desk.today)
  const entries = [...new Set(spelledLike(desk.lexicon, name).map(spelling => spelling.entry))]
  const shown = entries.map(entry => ({ entry, spellings: describeSpellings(spellingsOf(entry), view) }))
  const near = entries.length > 0 ? [] : await nearestNames(name, desk.glossary?.entries ?? [], language)
  return { name, language, entries: shown, near }
}
