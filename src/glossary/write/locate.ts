import { Failure } from '../../core/failure.ts'
import { suggest } from '../did-you-mean.ts'
import { type GlossaryFile, isEvidencePath } from '../load.ts'
import { parseYaml } from '../yaml-source.ts'

/** Where an entry is written: its file, its number in the list that the file is, its living id. */
export type Located = { readonly file: GlossaryFile; readonly at: number; readonly id: string }

/** Whether a file of a glossary is a list of entries, not evidence nor a gazetteer. */
export function holdsEntries({ path }: Pick<GlossaryFile, 'path'>): boolean {
  return /\.ya?ml$/iu.test(path) && !isEvidencePath(path)
}

/**
 * Finds an entry by its id, or by one that it replaces. What else is wrong with the files does not matter.
 * @throws Failure `no-entry`, `no-entry-near`
 */
export async function locateEntry(files: readonly GlossaryFile[], id: string): Promise<Located> {
  const ids: string[] = []
  let retired: Located | null = null
  for (const file of files.filter(holdsEntries)) {
    // Reading a whole glossary to find one entry would be slow.
    if (!file.text.includes(id)) {
      ids.push(...(file.text.match(/(?<=^- (?:\{ ?)?id: )[^\s,}]+/gmu) ?? []))
      continue
    }
    const { content } = await parseYaml(file.path, file.text)
    for (const [at, { value }] of (content?.kind === 'list' ? content.items : []).entries()) {
      const { id: own, replaces } = (value ?? {}) as { id?: unknown; replaces?: unknown }
      if (own === id) return { file, at, id }
      if (typeof own !== 'string') continue
      ids.push(own)
      if ([replaces].flat().includes(id)) retired = { file, at, id: own }
    }
  }
  if (retired) return retired
  const meant = await suggest(id, ids)
  throw meant === null ? new Failure('no-entry', { id }) : new Failure('no-entry-near', { id, meant })
}
