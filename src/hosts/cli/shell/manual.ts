import { say } from '../../../core/message.ts'
import { version } from '../../../core/version.ts'
import type { Words } from '../../../report/words.ts'
import type { TableCommand } from './command-table.ts'

/** The manual page, section 1, in the man macros that groff and mandoc read. */
export function manualPage(commands: readonly TableCommand[], words: Words): string {
  const heading = (name: string) =>
    `.SH "${roff(words(say(`cli.heading.${name}`)).replace(/\s*:$/, '')).toUpperCase()}"`
  const lines = [
    `.TH ISOGLOSS 1 "" "isogloss ${version}"`,
    '.SH NAME',
    `isogloss \\- ${roff(commands[0]!.summary)}`,
    heading('usage'),
    `.B isogloss`,
    roff(words(say('cli.usage'))),
    '.PP',
    roff(words(say('cli.about'))),
    heading('commands'),
  ]
  for (const { name, args, summary, detail, options } of commands) {
    lines.push(`.SS "isogloss ${roff([name, args].join(' ').trim())}"`, roff(`${summary}. ${detail}`))
    for (const { flags, says } of options) lines.push('.TP', `.B ${roff(flags)}`, roff(says))
  }
  lines.push(heading('exit'))
  for (const code of ['0', '1', '2']) lines.push('.TP', `.B ${code}`, roff(words(say(`cli.exit.${code}`))))
  return `${lines.join('\n')}\n`
}

/** Text that roff takes as it stands. */
function roff(text: string): string {
  const plain = text.replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ')
  return plain.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq').replace(/^[.']/, '\\&$&')
}
