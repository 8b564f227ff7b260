import type { GlossaryFile } from '../load.ts'
import { changeEntry } from './change-entry.ts'
import { holdsEntries } from './locate.ts'
import { YamlText } from './splice.ts'

/** Gives an entry a new id, and lists the old one as replaced. @throws Failure `edit-impossible` */
export function renameEntry(text: YamlText, at: number, before: string, id: string): void {
  text.set([at, 'id'], id)
  const replaced = [{ field: 'replaces', text: before }]
  changeEntry(text, at, { fields: {}, byLanguage: [], forms: [], listed: replaced, unset: [], removed: [] })
}

/**
 * A file whose `different_from` names an entry by its new id.
 * @returns null where the file does not name it
 * @throws Failure `edit-impossible`
 */
export function repointed(
  { path, text }: GlossaryFile,
  before: string,
  id: string,
  yaml: typeof import('yaml'),
): GlossaryFile | null {
  if (!holdsEntries({ path }) || !text.includes(before)) return null
  const edited = new YamlText(path, text, yaml)
  const list = edited.get([])
  for (const [at, entry] of (Array.isArray(list) ? list : []).entries()) {
    const different: unknown = entry?.different_from
    if (different === before) edited.set([at, 'different_from'], id)
    else if (Array.isArray(different) && different.includes(before))
      edited.set([at, 'different_from', different.indexOf(before)], id)
  }
  return edited.text === text ? null : { path, text: edited.text }
}
