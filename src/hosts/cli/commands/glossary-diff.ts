import { isSame } from '../../../glossary/diff/difference.ts'
import { DIFF_FORMATS } from '../../../report/formats.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { compareStates } from '../glossary-states.ts'
import { openReports } from '../reports.ts'

/** Says how two states of a glossary differ, in terms of entries and forms. */
export const glossaryDiff: CliCommand = {
  name: 'glossary diff',
  args: '<base> [head]',
  options: ['reports', 'exit-code', 'glossary', 'config', 'no-config'],
  formats: Object.keys(DIFF_FORMATS),
  examples: {
    range: 'isogloss glossary diff main..HEAD',
    files: 'isogloss glossary diff main',
    folders: 'isogloss glossary diff old/glossary glossary',
  },
  async run(args, context) {
    const { io, options } = context
    const reports = await openReports(DIFF_FORMATS, context)
    const { failures, words, ...run } = await compareStates(args, context)
    const unwritten = await reports.write(run, words)
    await complain([...failures, ...unwritten], io, words)
    if (failures.length + unwritten.length > 0) return 2
    return options.exitCode && !isSame(run.difference) ? 1 : 0
  },
}
