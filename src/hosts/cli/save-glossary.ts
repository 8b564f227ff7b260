import type { Failure } from '../../core/failure.ts'
import { say } from '../../core/message.ts'
import type { GlossaryFile, GlossaryProblem } from '../../glossary/load.ts'
import type { Glossary } from '../../glossary/model.ts'
import { printable } from '../../report/printable.ts'
import type { Context } from './command.ts'
import { complain } from './complain.ts'
import type { ExitCode } from './io.ts'
import type { OwnGlossary } from './own-glossary.ts'
import { ProblemFailure } from './problem-failure.ts'
import { openSettings } from './settings.ts'

/**
 * Writes changed files of a glossary, once the glossary as it would be is known to be sound. New problems are told; one
 * that is an error keeps everything from being written. Then entries that are nearly there already are told, and tests of
 * the changed entries that fail.
 * @param changed files with their new texts
 * @param ids entries that were made or changed
 */
export async function saveGlossary(
  own: OwnGlossary,
  changed: readonly GlossaryFile[],
  ids: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { io, options } = context
  const { words } = own
  const byPath = new Map([...own.files, ...changed].map(file => [file.path, file]))
  const { glossary, problems } = await load([...byPath.values()])
  const known = problems.length === 0 ? [] : (await load(own.files)).problems
  const news = problems.filter(problem => !known.some(before => isSame(problem, before)))
  const told: Failure[] = news.map(problem => new ProblemFailure(problem))
  await complain(told, io, words)
  if (news.some(problem => problem.severity === 'error')) {
    await io.stderr.write(`${words(say('report.entry.refused'))}\n`)
    return 2
  }
  const doubts = await doubtsAbout(ids, glossary, context)
  await complain(
    doubts.map(problem => new ProblemFailure(problem)),
    io,
    words,
  )
  if (!options.dryRun) for (const { path, text } of changed) await io.files.write(path, new TextEncoder().encode(text))
  for (const id of ids) {
    const entry = glossary.byId.get(id)
    if (entry) await io.stdout.write(`${printable(entry.at.path)}:${entry.at.line} ${id}\n`)
  }
  return doubts.some(problem => problem.severity === 'error') ? 1 : 0
}

async function load(files: readonly GlossaryFile[]): Promise<{ glossary: Glossary; problems: GlossaryProblem[] }> {
  const { isEvidencePath, loadGlossary } = await import('../../glossary/load.ts')
  return loadGlossary(files.filter(file => !isEvidencePath(file.path)))
}

/** Lines move when an entry grows; what is said stays the same. */
function isSame(a: GlossaryProblem, b: GlossaryProblem): boolean {
  return a.code === b.code && a.path === b.path && JSON.stringify(a.say) === JSON.stringify(b.say)
}

async function doubtsAbout(ids: readonly string[], glossary: Glossary, context: Context): Promise<GlossaryProblem[]> {
  const settings = await openSettings({ ...context, options: { ...context.options, withoutGlossary: true } })
  const { checkEntries, nearDuplicateProblems, openDesk } = await context.parts.pipeline()
  const entries = ids.flatMap(id => glossary.byId.get(id) ?? [])
  const failing = await checkEntries({ ...glossary, entries }, openDesk({ ...settings.desk, glossary }))
  return [...nearDuplicateProblems(glossary.entries, entry => ids.includes(entry.id)), ...failing]
}
