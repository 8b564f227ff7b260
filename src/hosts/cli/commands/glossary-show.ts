import { SHOW_FORMATS } from '../../../report/formats.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { openReports } from '../reports.ts'
import { openSettings } from '../settings.ts'

/** Finds an entry by any of its forms, in any script, and tells what each of them does. */
export const glossaryShow: CliCommand = {
  name: 'glossary show',
  args: '<name...>',
  options: ['reports', 'glossary', 'house', 'lang', 'config', 'no-config'],
  formats: Object.keys(SHOW_FORMATS),
  examples: { form: 'isogloss glossary show Lattakia', native: 'isogloss glossary show --lang fr اللاذقية' },
  async run(args, context) {
    const { io, parts } = context
    const reports = await openReports(SHOW_FORMATS, context)
    const { desk, failures, words } = await openSettings(context, { tolerant: true })
    const { openDesk, showName } = await parts.pipeline()
    const run = await showName(args.join(' '), openDesk(desk))
    const all = [...failures, ...(await reports.write(run, words))]
    await complain(all, io, words)
    return all.length > 0 ? 2 : run.entries.length > 0 ? 0 : 1
  },
}
