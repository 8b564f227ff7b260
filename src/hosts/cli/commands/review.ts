import { REVIEW_FORMATS } from '../../../report/formats.ts'
import { readInputs } from '../articles.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { exitCode } from '../lint/verdict.ts'
import { ARTICLE_OPTIONS } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'
import { SOURCE_OPTIONS, withStyle } from '../style-model.ts'

/** All that an editor wants to know of an article in one reading. A reading is no gate: it fails only when asked to. */
export const review: CliCommand = {
  name: 'review',
  args: '[path...]',
  options: ['reports', 'fail-on', 'rule', 'no-rule', ...SOURCE_OPTIONS, 'explain', ...ARTICLE_OPTIONS],
  formats: Object.keys(REVIEW_FORMATS),
  examples: { folder: 'isogloss review articles/', gate: 'isogloss review --fail-on warning draft.md' },
  async run(args, context) {
    const { io, parts, options } = context
    const reports = await openReports(REVIEW_FORMATS, context, args)
    const settings = await openSettings(context)
    const { words } = settings
    if (options.printConfig) return printSettings(settings, context)
    const { openDesk, reviewArticles } = await parts.pipeline()
    const desk = openDesk(await withStyle(settings, context))
    const reviewed = await reviewArticles(readInputs(args, desk, context, settings.ignore), desk)
    const run = { files: reviewed.files, failures: [...settings.failures, ...reviewed.failures] }
    const unwritten = await reports.write(run, words)
    await complain([...run.failures, ...unwritten], io, words)
    return unwritten.length > 0 ? 2 : exitCode(run, { failOn: options.failOn ?? 'never', maxWarnings: null })
  },
}
