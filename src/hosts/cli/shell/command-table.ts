import { say } from '../../../core/message.ts'
import type { Words } from '../../../report/words.ts'
import { COMMANDS, commandKey } from '../command.ts'
import { COMMON_OPTIONS, choicesOf, makeOption, type OptionName } from '../options.ts'

/** An option as shells and manuals show it. */
export type TableOption = {
  /** `--format`. */
  readonly long: string
  readonly short: string | null
  /** As help writes it: `-f, --format <format>`. */
  readonly flags: string
  readonly hasValue: boolean
  readonly choices: readonly string[]
  readonly says: string
}

/** A command as shells and manuals show it. */
export type TableCommand = {
  readonly name: string
  readonly args: string
  readonly summary: string
  readonly detail: string
  readonly options: readonly TableOption[]
}

/** Every command with its options: what completions and the manual are made from, so that none is left out. */
export async function commandTable(words: Words): Promise<TableCommand[]> {
  return Promise.all(
    Object.values(COMMANDS).map(async load => {
      const { name, args, options, formats } = await load()
      const key = commandKey(name)
      return {
        name,
        args,
        summary: words(say(`${key}.summary`)),
        detail: words(say(`${key}.detail`)),
        options: [...options, ...COMMON_OPTIONS].map(option => optionOf(option, words, formats)),
      }
    }),
  )
}

function optionOf(name: OptionName, words: Words, formats: readonly string[]): TableOption {
  const { long, short, flags, required, optional, description } = makeOption(name, words, formats)
  return {
    long: long ?? `--${name}`,
    short: short ?? null,
    flags,
    hasValue: required || optional,
    choices: choicesOf(name, formats),
    says: description.replaceAll(/[\u2068\u2069]/g, ''),
  }
}
