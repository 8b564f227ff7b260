import type { Failure } from '../../../core/failure.ts'
import { say } from '../../../core/message.ts'
import { holdsEntries } from '../../../glossary/write/locate.ts'
import { printable } from '../../../report/printable.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { ownGlossary } from '../own-glossary.ts'
import { ProblemFailure } from '../problem-failure.ts'

/** Brings the files of a glossary into one style, or says with `--check` which are not in it. */
export const glossaryFmt: CliCommand = {
  name: 'glossary fmt',
  args: '[path...]',
  options: ['check', 'config', 'no-config'],
  formats: [],
  examples: { own: 'isogloss glossary fmt', check: 'isogloss glossary fmt --check glossary/' },
  async run(args, context) {
    const { io, options } = context
    const own = await ownGlossary(args, context)
    const { words } = own
    const { formatGlossary } = await import('../../../glossary/write/format.ts')
    const failures: Failure[] = [...own.failures]
    let unlike = 0
    // Evidence is no list of entries; its files keep the style of who wrote them.
    for (const { path, text } of own.files.filter(holdsEntries)) {
      const done = await formatGlossary(path, text)
      failures.push(...done.problems.map(problem => new ProblemFailure(problem)))
      if (done.text === text) continue
      unlike++
      if (!options.check) await io.files.write(path, new TextEncoder().encode(done.text))
      await io.stdout.write(`${printable(path)}\n`)
    }
    await complain(failures, io, words)
    const key = unlike === 0 ? 'fine' : options.check ? 'unlike' : 'written'
    if (unlike > 0 || failures.length === 0)
      await io.stderr.write(`${words(say(`report.fmt.${key}`, { count: unlike }))}\n`)
    return failures.length > 0 ? 2 : options.check && unlike > 0 ? 1 : 0
  },
}
