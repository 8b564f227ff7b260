import type { CliCommand } from '../command.ts'
import { commandTable } from '../shell/command-table.ts'
import { manualPage } from '../shell/manual.ts'

/** Prints the manual page. */
export const man: CliCommand = {
  name: 'man',
  args: '',
  options: [],
  formats: [],
  examples: { read: 'isogloss man | man -l -', save: 'isogloss man > isogloss.1' },
  async run(_, { io, words }) {
    await io.stdout.write(manualPage(await commandTable(words), words))
    return 0
  },
}
