import { SUGGEST_FORMATS } from '../../../report/formats.ts'
import { readInputs } from '../articles.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { lookOf } from '../look.ts'
import { ARTICLE_OPTIONS } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { openSettings } from '../settings.ts'

/** Writes entries for the names that a run spells in several ways and no entry knows. */
export const glossarySuggest: CliCommand = {
  name: 'glossary suggest',
  args: '[path...]',
  options: ['format', ...ARTICLE_OPTIONS],
  formats: Object.keys(SUGGEST_FORMATS),
  examples: {
    folder: 'isogloss glossary suggest articles/',
    save: 'isogloss glossary suggest articles/ > glossary/suggested.yaml',
  },
  async run(args, context) {
    const { io, parts, options } = context
    const settings = await openSettings(context)
    const { words } = settings
    if (options.printConfig) return printSettings(settings, context)
    const { openDesk, suggestRunEntries } = await parts.pipeline()
    const desk = openDesk(settings.desk)
    const found = await suggestRunEntries(readInputs(args, desk, context, settings.ignore), desk)
    const run = { ...found, failures: [...settings.failures, ...found.failures] }
    const format = await SUGGEST_FORMATS[options.format ?? 'yaml']!()
    await io.stdout.write(format(run, lookOf(io, options, words)))
    await complain(run.failures, io, words)
    return run.failures.length > 0 ? 2 : 0
  },
}
