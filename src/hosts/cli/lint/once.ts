import type { LintRun } from '../../../core/run.ts'
import type { Context } from '../command.ts'
import type { Settings } from '../settings.ts'
import { openKnown, withoutKnown } from './known.ts'
import { recordInputs } from './records.ts'
import { onlyChanged } from './select.ts'
import { changesAsked, lintInputs } from './sources.ts'

/**
 * One run over the articles: read, settled over all of them, then without what the baseline knows and what stands on
 * lines that have not changed.
 * @returns `whole` decides on the exit code; of it, `shown` is reported
 */
export async function lintOnce(
  args: readonly string[],
  settings: Settings,
  context: Context,
): Promise<{ whole: LintRun; shown: LintRun }> {
  const { io, parts, options, words } = context
  const known = await openKnown(context, settings)
  const changes = await changesAsked(context)
  const { settleRecords } = await parts.pipeline()
  const { RULES } = await parts.rules()
  const paths = lintInputs(args, changes, context, settings.ignore)
  const records = recordInputs(paths, settings, context, changes?.staged ?? null)
  const found = await settleRecords(records, RULES)
  let run: LintRun = { files: found.files, failures: [...settings.failures, ...found.failures] }
  const partial = changes !== null && args.length === 0
  if (known) run = await withoutKnown(run, known, io, words, partial)
  if (changes) run = { ...run, files: onlyChanged(run.files, changes, io.cwd, options.wholeFiles === true) }
  return { whole: run, shown: options.quiet ? errorsOf(run) : run }
}

function errorsOf(run: LintRun): LintRun {
  const files = run.files.map(file => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity === 'error'),
  }))
  return { ...run, files }
}
