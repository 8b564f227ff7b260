import { say } from '../../core/message.ts'
import type { Words } from '../../report/words.ts'
import { type CliCommand, COMMANDS, commandKey } from './command.ts'
import { COMMON_OPTIONS, makeOption } from './options.ts'
import { Parser } from './parser.ts'

/** Stands for the catalogue where nobody is going to read: making sentences costs more than parsing. */
const MUTE: Words = Object.assign(() => '', { lang: 'en', direction: 'ltr' as const, has: () => false })

/** The parser of one command, without help texts. */
export function parserOf(command: CliCommand): Parser {
  const parser = new Parser(`isogloss ${command.name}`, MUTE)
  for (const arg of command.args.split(' ')) if (arg !== '') parser.argument(arg)
  for (const name of [...command.options, ...COMMON_OPTIONS]) parser.addOption(makeOption(name, MUTE, command.formats))
  return parser
}

/** What `isogloss COMMAND --help` prints. */
export function commandHelp(command: CliCommand, words: Words, width: number): string {
  const parser = new Parser(`isogloss ${command.name}`, words)
  const key = commandKey(command.name)
  parser.description(`${words(say(`${key}.summary`))}\n\n${words(say(`${key}.detail`))}`)
  if (command.args !== '') {
    for (const arg of command.args.split(' '))
      parser.argument(arg, words(say(`${key}.argument.${arg.replace(/\W/g, '')}`)))
  }
  for (const name of command.options) parser.addOption(makeOption(name, words, command.formats))
  for (const name of COMMON_OPTIONS) {
    parser.addOption(makeOption(name, words, []).helpGroup(words(say('cli.heading.common'))))
  }
  const examples = Object.entries(command.examples).map(
    ([example, line]) => `  ${line}\n      ${words(say(`${key}.example.${example}`))}`,
  )
  parser.addHelpText('after', ['', words(say('cli.heading.examples')), ...examples, '', exitCodes(words)].join('\n'))
  parser.configureHelp({ helpWidth: width })
  return helpText(parser)
}

function exitCodes(words: Words): string {
  const lines = ['0', '1', '2'].map(code => `  ${code}  ${words(say(`cli.exit.${code}`))}`)
  return [words(say('cli.heading.exit')), ...lines].join('\n')
}

const EXAMPLES = ['review', 'lint', 'normalize', 'explain']

/** Help of the tool, or of a group of commands as `names`. */
export function overview(words: Words, width: number, group = ''): string {
  const parser = new Parser(group === '' ? 'isogloss' : `isogloss ${group}`, words)
  parser.usage(words(say('cli.usage')))
  parser.description(words(say(group === '' ? 'cli.about' : `cli.group.${group}`)))
  for (const name of Object.keys(COMMANDS)) {
    if (group !== '' && !name.startsWith(`${group} `)) continue
    const shown = group === '' ? name : name.slice(group.length + 1)
    parser.command(shown.replace(' ', '·'), { hidden: false }).description(words(say(`${commandKey(name)}.summary`)))
  }
  parser.option('-V, --version', words(say('cli.option.version')))
  for (const name of COMMON_OPTIONS) parser.addOption(makeOption(name, words, []))
  const examples = EXAMPLES.map(
    name => `  ${words(say(`cli.example.${name}.line`))}\n      ${words(say(`cli.example.${name}.says`))}`,
  )
  const teach = group === '' ? ['', words(say('cli.heading.examples')), ...examples, '', exitCodes(words)] : []
  parser.addHelpText('after', [...teach, '', words(say('cli.more'))].join('\n'))
  parser.configureHelp({ helpWidth: width, subcommandTerm: command => command.name().replace('·', ' ') })
  return helpText(parser)
}

/** What a parser's `--help` prints, examples included; ends in one newline. */
function helpText(parser: Parser): string {
  let text = ''
  parser.configureOutput({
    writeOut: part => {
      text += part
    },
  })
  parser.outputHelp()
  return isolatedByLine(text.replace(/\n*$/, '\n'))
}

/**
 * Wrapping parts right-to-left sentences, whose isolates (U+2068 … U+2069) end with their line (Unicode UAX #9):
 * those still open are closed there and opened again on the next.
 */
function isolatedByLine(text: string): string {
  let open = 0
  return text
    .split('\n')
    .map(line => {
      const indent = line.length - line.trimStart().length
      const start = line.slice(0, indent) + '\u2068'.repeat(open)
      for (const char of line) open += char === '\u2068' ? 1 : char === '\u2069' ? -1 : 0
      return start + line.slice(indent) + '\u2069'.repeat(open)
    })
    .join('\n')
}
