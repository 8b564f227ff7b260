import { SHOW_FORMATS } from '../../../report/formats.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { lookOf } from '../look.ts'
import { openSettings } from '../settings.ts'

/** Finds an entry by any of its forms, in any script, and tells what each of them does. */
export const glossaryShow: CliCommand = {
  name: 'glossary show',
  args: '<name...>',
  options: ['format', 'glossary', 'house', 'lang', 'config', 'no-config'],
  formats: Object.keys(SHOW_FORMATS),
  examples: { form: 'isogloss glossary show Lattakia', native: 'isogloss glossary show --lang fr اللاذقية' },
  async run(args, context) {
    const { io, parts, options } = context
    const settings = await openSettings(context, { tolerant: true })
    const { openDesk, showName } = await parts.pipeline()
    const run = await showName(args.join(' '), openDesk(settings.desk))
    const format = await SHOW_FORMATS[options.format ?? 'text']!()
    await io.stdout.write(format(run, lookOf(io, options, settings.words)))
    await complain(settings.failures, io, settings.words)
    return settings.failures.length > 0 ? 2 : run.entries.length > 0 ? 0 : 1
  },
}
