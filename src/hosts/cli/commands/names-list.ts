import { NAMES_FORMATS } from '../../../report/formats.ts'
import { readInputs } from '../articles.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { ARTICLE_OPTIONS } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'

/** Lists the names of a run. */
export const namesList: CliCommand = {
  name: 'names list',
  args: '[path...]',
  options: ['reports', ...ARTICLE_OPTIONS],
  formats: Object.keys(NAMES_FORMATS),
  examples: {
    folder: 'isogloss names list articles/',
    csv: 'isogloss names list --format csv articles/ > names.csv',
  },
  async run(args, context) {
    const { io, parts, options } = context
    const reports = await openReports(NAMES_FORMATS, context, args)
    const settings = await openSettings(context)
    const { words } = settings
    if (options.printConfig) return printSettings(settings, context)
    const { openDesk, listRunNames } = await parts.pipeline()
    const desk = openDesk(settings.desk)
    const found = await listRunNames(readInputs(args, desk, context, settings.ignore), desk)
    const run = { ...found, failures: [...settings.failures, ...found.failures] }
    const unwritten = await reports.write(run, words)
    const failures = [...run.failures, ...unwritten]
    await complain(failures, io, words)
    return failures.length > 0 ? 2 : 0
  },
}
