import { Command, Help } from 'commander'
import { say } from '../../core/message.ts'
import type { Words } from '../../report/words.ts'
import { UsageFailure } from './options.ts'

/** The headings that commander writes, and the words to write in their place. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
}

/** Help whose headings come from the catalogues. */
class Guide extends Help {
  readonly #words: Words

  constructor(words: Words) {
    super()
    this.#words = words
  }

  override commandUsage(command: Command): string {
    return super.commandUsage(command).replace('[options]', this.#words(say('cli.some-options')))
  }

  override styleTitle(title: string): string {
    const heading = HEADINGS[title]
    return heading ? this.#words(say(`cli.heading.${heading}`)) : title
  }
}

/**
 * commander's parser, whose errors are Failures and whose help speaks the catalogues' language. The methods below
 * without `override` are commander's own, kept out of its type declarations (commander 14, lib/command.js).
 */
export class Parser extends Command {
  readonly #words: Words

  constructor(name: string, words: Words) {
    super(name)
    this.#words = words
    this.exitOverride()
    this.helpOption('-h, --help', words(say('cli.option.help')))
    this.helpCommand(false)
  }

  override createHelp(): Help {
    return Object.assign(new Guide(this.#words), this.configureHelp())
  }

  unknownOption(flag: string): never {
    const candidates = this.options
      .flatMap(option => [option.long, option.short])
      .filter(name => typeof name === 'string')
    throw new UsageFailure('unknown-option', { option: flag, command: this.name() }, { word: flag, candidates })
  }

  missingArgument(name: string): never {
    throw new UsageFailure('missing-argument', { argument: name, command: this.name() })
  }

  optionMissingArgument(option: { flags: string }): never {
    throw new UsageFailure('option-needs-value', { option: option.flags })
  }

  _excessArguments(received: readonly string[]): never {
    const most = this.registeredArguments.length
    throw new UsageFailure('excess-argument', { argument: received[most] ?? '', command: this.name() })
  }
}
