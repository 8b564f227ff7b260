import { relative } from 'node:path'
import type { Failure } from '../../core/failure.ts'
import type { GlossaryFile } from '../../glossary/load.ts'
import type { Entry } from '../../glossary/model.ts'
import type { DiffRun } from '../../report/diff-words.ts'
import { loadWords, uiLanguage, type Words } from '../../report/words.ts'
import type { Context } from './command.ts'
import { glossaryPaths } from './glossaries.ts'
import { ProblemFailure } from './problem-failure.ts'
import { readStates } from './revisions.ts'
import { readOwnConfiguration } from './settings.ts'

/** Two states of a glossary, compared. */
export type ComparedStates = DiffRun & {
  readonly files: { readonly base: readonly GlossaryFile[]; readonly head: readonly GlossaryFile[] }
  readonly failures: readonly Failure[]
  readonly words: Words
}

/** Reads the two states that arguments name, and compares their entries. @throws Failure as {@link readStates} */
export async function compareStates(args: readonly string[], context: Context): Promise<ComparedStates> {
  const { io, options } = context
  const { configuration, failures } = await readOwnConfiguration(context)
  const configured = configuration?.glossaries.map(path => relative(io.cwd, path) || '.') ?? []
  const named = await glossaryPaths(options.glossary ?? configured, io)
  const { base, head } = await readStates(args, named === 'shipped' ? ['glossary'] : named, io)
  const { compareGlossaries } = await import('../../glossary/diff/compare.ts')
  const [before, after] = [await entriesOf(base.files, head.files), await entriesOf(head.files, base.files)]
  const { uiLang } = configuration ?? {}
  return {
    base: base.name,
    head: head.name,
    difference: compareGlossaries(before.entries, after.entries),
    files: { base: base.files, head: head.files },
    failures: [...failures, ...base.failures, ...head.failures, ...before.failures, ...after.failures],
    words: uiLang && !options.uiLang ? await loadWords(uiLanguage([uiLang])) : context.words,
  }
}

/** Entries as they are written; those of a gazetteer only where the two states have another. */
async function entriesOf(
  files: readonly GlossaryFile[],
  others: readonly GlossaryFile[],
): Promise<{ entries: Entry[]; failures: Failure[] }> {
  const { isEvidencePath } = await import('../../glossary/load.ts')
  const { isGazetteerPath, readGazetteer } = await import('../../glossary/gazetteer.ts')
  const { readEntries } = await import('../../glossary/read-entries.ts')
  const known = new Set(others.filter(file => isGazetteerPath(file.path)).map(file => file.text))
  const entries: Entry[] = []
  const failures: Failure[] = []
  for (const { path, text } of files.filter(file => !isEvidencePath(file.path))) {
    const problems: ConstructorParameters<typeof ProblemFailure>[0][] = []
    if (!isGazetteerPath(path)) {
      const read = await readEntries(path, text)
      entries.push(...read.entries)
      problems.push(...read.problems)
    } else if (!known.has(text)) entries.push(...readGazetteer(path, text, problems))
    const wrong = problems.filter(problem => problem.severity === 'error')
    failures.push(...wrong.map(problem => new ProblemFailure(problem)))
  }
  return { entries, failures }
}
