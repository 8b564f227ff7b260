import * as v from 'valibot'
import { makeEntry } from './entry.ts'
import { problemsOf } from './issues.ts'
import type { Entry } from './model.ts'
import { type GlossaryProblem, wrong } from './problem.ts'
import { entrySchema } from './schema.ts'
import { parseYaml } from './yaml-source.ts'

/**
 * Reads the entries of one glossary file. An entry that is wrong costs only itself, a file that is no YAML only itself.
 * A file of evidence (`cues`, `conventions`) has no entries and nothing wrong with it.
 */
export async function readEntries(
  path: string,
  text: string,
): Promise<{ entries: Entry[]; problems: GlossaryProblem[] }> {
  const source = await parseYaml(path, text)
  const problems = [...source.problems]
  const entries: Entry[] = []
  if (source.content?.kind === 'other') {
    const { tree } = source.content
    if (!holdsEvidence(tree.value)) problems.push(wrong('not-a-list', { path, at: source.place(tree, '') }))
  }
  if (source.content?.kind === 'list') {
    for (const tree of source.content.items) {
      const result = v.safeParse(entrySchema, tree.value)
      if (result.success) entries.push(makeEntry(result.output, tree, source, problems))
      else problems.push(...(await problemsOf(result.issues, source, tree)))
    }
  }
  return { entries, problems }
}

function holdsEvidence(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('cues' in value || 'conventions' in value)
}
