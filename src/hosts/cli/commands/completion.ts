import type { CliCommand } from '../command.ts'
import { UsageFailure } from '../options.ts'
import { bashCompletion } from '../shell/bash.ts'
import { commandTable } from '../shell/command-table.ts'
import { fishCompletion } from '../shell/fish.ts'
import { zshCompletion } from '../shell/zsh.ts'

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

/** Prints a script that teaches a shell the commands and options. */
export const completion: CliCommand = {
  name: 'completion',
  args: '<shell>',
  options: [],
  formats: [],
  examples: {
    bash: 'eval "$(isogloss completion bash)"',
    zsh: 'source <(isogloss completion zsh)',
    fish: 'isogloss completion fish | source',
  },
  async run([shell = ''], { io, words }) {
    if (!isShell(shell)) {
      const choices = Object.keys(SHELLS)
      throw new UsageFailure(
        'bad-choice',
        { option: '<shell>', value: shell, choices },
        { word: shell, candidates: choices },
      )
    }
    await io.stdout.write(SHELLS[shell](await commandTable(words)))
    return 0
  },
}

function isShell(name: string): name is keyof typeof SHELLS {
  return Object.hasOwn(SHELLS, name)
}
