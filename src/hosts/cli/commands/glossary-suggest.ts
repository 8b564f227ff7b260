import { SUGGEST_FORMATS } from '../../../report/formats.ts'
import { readInputs } from '../articles.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { ARTICLE_OPTIONS } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'

/** Writes entries for the names that a run spells in several ways and no entry knows. */
export const glossarySuggest: CliCommand = {
  name: 'glossary suggest',
  args: '[path...]',
  options: ['reports', ...ARTICLE_OPTIONS],
  formats: Object.keys(SUGGEST_FORMATS),
  examples: {
    folder: 'isogloss glossary suggest articles/',
    save: 'isogloss glossary suggest articles/ > glossary/suggested.yaml',
  },
  async run(args, context) {
    const { io, parts, options } = context
    const reports = await openReports(SUGGEST_FORMATS, context, args)
    const settings = await openSettings(context)
    const { words } = settings
    if (options.printConfig) return printSettings(settings, context)
    const { openDesk, suggestRunEntries } = await parts.pipeline()
    const desk = openDesk(settings.desk)
    const found = await suggestRunEntries(readInputs(args, desk, context, settings.ignore), desk)
    const run = { ...found, failures: [...settings.failures, ...found.failures] }
    const unwritten = await reports.write(run, words)
    const failures = [...run.failures, ...unwritten]
    await complain(failures, io, words)
    return failures.length > 0 ? 2 : 0
  },
}
