import { dirname } from 'node:path'
import { say } from '../../../core/message.ts'
import { version } from '../../../core/version.ts'
import type { CliCommand } from '../command.ts'
import { articleWorkflow, CONFIGURATION, FIRST_GLOSSARY, gitlabTemplate, glossaryWorkflow } from '../init/desk-files.ts'

const FOR_ALL = { '.isogloss.yaml': CONFIGURATION, 'glossary/names.yaml': FIRST_GLOSSARY }
const FOR_CI: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  github: {
    '.github/workflows/articles.yml': articleWorkflow(version),
    '.github/workflows/glossary.yml': glossaryWorkflow(version),
  },
  gitlab: { '.gitlab/isogloss.yml': gitlabTemplate(version) },
  none: {},
}

/** Gives a desk its first files. What is there already stays, unless it is to be replaced. */
export const init: CliCommand = {
  name: 'init',
  args: '',
  options: ['ci', 'dry-run', 'force'],
  formats: [],
  examples: { here: 'isogloss init', look: 'isogloss init --dry-run', gitlab: 'isogloss init --ci gitlab' },
  async run(_, { io, words, options }) {
    const ci = options.ci ?? ((await io.files.kind('.gitlab-ci.yml')) === 'file' ? 'gitlab' : 'github')
    const files = Object.entries({ ...FOR_ALL, ...FOR_CI[ci] })
    const there = await Promise.all(files.map(async ([path]) => (await io.files.kind(path)) !== null))
    for (const [at, [path, text]] of files.entries()) {
      const isKept = there[at] && !options.force
      if (!isKept && !options.dryRun) {
        await io.files.makeFolder(dirname(path))
        await io.files.write(path, new TextEncoder().encode(text))
      }
      const done = isKept ? 'kept' : `${options.dryRun ? 'would-' : ''}${there[at] ? 'replace' : 'write'}`
      await io.stdout.write(`${words(say(`ci.init.${done}`, { path }))}\n`)
    }
    if (!options.dryRun) await io.stdout.write(`\n${words(say('ci.init.next'))}\n`)
    return 0
  },
}
