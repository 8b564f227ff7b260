import { dirname, resolve } from 'node:path'
import { mapped } from '../../../core/mapped.ts'
import { say } from '../../../core/message.ts'
import type { LintRun } from '../../../core/run.ts'
import { printable } from '../../../report/printable.ts'
import type { Words } from '../../../report/words.ts'
import type { Context } from '../command.ts'
import type { Io } from '../io.ts'
import { UsageFailure } from '../options.ts'
import type { Settings } from '../settings.ts'
import { type Baseline, compareWithBaseline, prunedBaseline, type Stale, updatedBaseline } from './baseline.ts'
import { namingOf, readBaseline, writeBaseline } from './baseline-file.ts'

/** Name of a baseline that is made where nobody names one. */
const USUAL = '.isogloss-baseline.json'
/** Stale findings told one by one; the number says the rest. */
const TOLD = 10

/** What the desk lives with, and what to do with it. */
export type Known = {
  readonly path: string
  readonly baseline: Baseline
  readonly change: 'update' | 'prune' | null
}

/**
 * Opens the baseline that a command line or the configuration names.
 * @returns null where there is none to use
 * @throws Failure as {@link readBaseline} does; to be updated, a baseline may be missing
 */
export async function openKnown({ io, options }: Context, settings: Settings): Promise<Known | null> {
  const change = options.updateBaseline ? 'update' : options.pruneBaseline ? 'prune' : null
  if (change === 'prune' && settings.baseline === null)
    throw new UsageFailure('option-alone', { option: '--prune-baseline', other: '--baseline' })
  const path = settings.baseline ?? (change === 'update' ? USUAL : null)
  if (path === null) return null
  const isThere = (await io.files.kind(path)) !== null
  return { path, baseline: change === 'update' && !isThere ? new Map() : await readBaseline(path, io), change }
}

/**
 * Takes out of a run what the baseline knows, says so, and brings the baseline up to date where that is asked for.
 * @param partial whether only part of the articles' findings was asked for: then what is not seen is not gone
 */
export async function withoutKnown(
  run: LintRun,
  { path, baseline, change }: Known,
  io: Io,
  words: Words,
  partial: boolean,
): Promise<LintRun> {
  const nameOf = namingOf(path, io)
  const tell = (key: string, count: number) =>
    io.stderr.write(`${words(say(`ci.baseline.${key}`, { path: printable(path), count }))}\n`)
  const compared = compareWithBaseline(run.files, baseline, nameOf)
  const stale = partial ? [] : [...compared.stale, ...(await goneArticles(run, baseline, path, io))]
  // What was not read whole must not rewrite what is known of it.
  if (change !== null && run.failures.length === 0) {
    const left = prunedBaseline(baseline, stale)
    const now = change === 'prune' ? left : updatedBaseline(left, run.files, nameOf)
    await io.files.write(path, new TextEncoder().encode(writeBaseline(now)))
    if (change === 'prune') await tell('pruned', total(stale))
    else
      await tell(
        'written',
        [...now.values()].flat().reduce((sum, { count }) => sum + count, 0),
      )
    if (change === 'update') return { ...run, files: mapped(run.files, file => ({ ...file, findings: [] })) }
  } else if (stale.length > 0) {
    await tell('stale', total(stale))
    for (const { article, known } of stale.slice(0, TOLD)) {
      const times = known.count > 1 ? ` ×${known.count}` : ''
      await io.stderr.write(`  ${printable(`${article}  ${known.code}  ${known.text}`)}${times}\n`)
    }
  }
  if (compared.known > 0) await tell('known', compared.known)
  return { ...run, files: compared.files }
}

/** What is known of articles that are no longer there, though the file they were in was read or is gone. */
async function goneArticles(run: LintRun, baseline: Baseline, path: string, io: Io): Promise<Stale[]> {
  const nameOf = namingOf(path, io)
  const seen = new Set<string>()
  const read = new Set<string>()
  for (const file of run.files) {
    seen.add(nameOf(file))
    read.add(nameOf({ path: file.path }))
  }
  const folder = dirname(resolve(io.cwd, path))
  const gone: Stale[] = []
  for (const [article, entries] of baseline) {
    if (seen.has(article)) continue
    const file = await fileOf(article, folder, io)
    if (file === null || (read.has(file) && file !== article)) gone.push(...entries.map(known => ({ article, known })))
  }
  return gone
}

/** The file of an article named `path` or `path#id`; null where it is gone. */
async function fileOf(article: string, folder: string, io: Io): Promise<string | null> {
  for (let end = article.length; end > 0; end = article.lastIndexOf('#', end - 1)) {
    const file = article.slice(0, end)
    if ((await io.files.kind(resolve(folder, file))) === 'file') return file
  }
  return null
}

function total(stale: readonly Stale[]): number {
  return stale.reduce((sum, { known }) => sum + known.count, 0)
}
