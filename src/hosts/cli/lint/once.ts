import type { Aside } from '../../../core/aside.ts'
import { mapped } from '../../../core/mapped.ts'
import type { LintRun } from '../../../core/run.ts'
import type { Desk, DeskSettings } from '../../../pipeline.ts'
import type { Context } from '../command.ts'
import type { Settings } from '../settings.ts'
import type { Changes } from './changes.ts'
import type { Item } from './kept.ts'
import { openKnown, withoutKnown } from './known.ts'
import { readPieces } from './pieces.ts'
import { withProgress } from './progress.ts'
import { onlyChanged } from './select.ts'
import { changesAsked, lintInputs } from './sources.ts'
import { recordPieces } from './spread.ts'

/**
 * One run over the articles: read, settled over all of them, then without what the baseline knows and what stands on
 * lines that have not changed.
 * @param lay opens places where records are laid until the run has been reported
 * @returns `whole` decides on the exit code; of it, `shown` is reported
 */
export async function lintOnce(
  args: readonly string[],
  settings: Settings,
  context: Context,
  lay: (() => Aside) | undefined,
): Promise<{ whole: LintRun; shown: LintRun }> {
  const { io, options, words } = context
  const known = await openKnown(context, settings)
  const changes = await changesAsked(context)
  const found = await findAll(args, settings, context, changes, lay)
  let run: LintRun = { files: found.files, failures: [...settings.failures, ...found.failures] }
  const partial = changes !== null && args.length === 0
  if (known) run = await withoutKnown(run, known, io, words, partial)
  if (changes) run = { ...run, files: onlyChanged(run.files, changes, io.cwd, options.wholeFiles === true) }
  return { whole: run, shown: options.quiet ? errorsOf(run) : run }
}

function errorsOf(run: LintRun): LintRun {
  const files = mapped(run.files, file => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity === 'error'),
  }))
  return { ...run, files }
}

/** Reads, looks and settles; through a store of earlier runs where that is asked for. */
async function findAll(
  args: readonly string[],
  settings: Settings,
  context: Context,
  changes: Changes | null,
  lay: (() => Aside) | undefined,
): Promise<LintRun> {
  const { io, parts, options } = context
  const { settleRecords, openDesk } = await parts.pipeline()
  const { RULES } = await parts.rules()
  const paths = lintInputs(args, changes, context, settings.ignore)
  const instead = changes?.staged ?? null
  const store = options.cache ? await io.records?.(options.cacheLocation ?? null) : undefined
  const desks = new Map<DeskSettings, Desk>()
  const deskOf = (path: string) => {
    const desk = desks.get(settings.deskOf(path)) ?? openDesk(settings.deskOf(path))
    desks.set(settings.deskOf(path), desk)
    return desk
  }
  const settle = (records: AsyncIterable<Item>) =>
    settleRecords(options.quiet ? records : withProgress(records, io, context.words), RULES, deskOf, lay)
  if (!store) return settle(recordPieces(readPieces(paths, settings.deskOf, context, instead), context, true))
  const { runCached } = await import('./cached.ts')
  return runCached(paths, settings, context, instead, store, settle, lay).finally(store.close)
}
