import { Failure } from '../../core/failure.ts'
import { baseLanguage, canonicalTag } from '../../core/language.ts'
import { version } from '../../core/version.ts'
import { loadWords, UI_LANGUAGES, uiLanguage, type Words } from '../../report/words.ts'
import { type CliCommand, COMMANDS } from './command.ts'
import { complain } from './complain.ts'
import { commandHelp, overview, parserOf } from './help.ts'
import type { ExitCode, Io, Parts } from './io.ts'
import { reportWidth } from './look.ts'
import { type Options, UsageFailure } from './options.ts'

/**
 * Runs one command line.
 * @param argv arguments after the program's name
 * @returns the exit code; never throws: a fault of the tool itself ends with 2, too, and shows where it is
 */
export async function main(argv: readonly string[], io: Io, parts: Parts): Promise<ExitCode> {
  const words = await loadWords(uiLanguage([wishedLanguage(argv), environmentLanguage(io)]))
  try {
    checkLanguage(wishedLanguage(argv))
    const code = await dispatch(argv, io, parts, words)
    await io.stdout.end?.()
    return code
  } catch (error) {
    // Where standard error is lost, too, nobody can be told.
    await tellOf(error, io, words).catch(() => {})
    return 2
  }
}

async function tellOf(error: unknown, io: Io, words: Words): Promise<void> {
  if (error instanceof Failure) return complain([error], io, words)
  await complain([new Failure('internal', { version })], io, words)
  await io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
}

/** `--ui-lang` is needed before anything is parsed, for what parsing may have to say. */
function wishedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex(argument => argument === '--ui-lang' || argument.startsWith('--ui-lang='))
  if (at < 0) return undefined
  const [, value] = argv[at]!.split('=')
  return value ?? argv[at + 1]
}

/** The first of the locale variables that is set decides (POSIX, "Environment Variables"). */
function environmentLanguage({ env }: Io): string | undefined {
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']
}

function checkLanguage(wish: string | undefined): void {
  const tag = wish === undefined ? 'en' : canonicalTag(wish)
  if (tag && UI_LANGUAGES.includes(baseLanguage(tag))) return
  throw new Failure('unknown-ui-language', { value: wish ?? '', languages: [...UI_LANGUAGES] })
}

async function dispatch(argv: readonly string[], io: Io, parts: Parts, words: Words): Promise<ExitCode> {
  const route = findCommand(argv)
  const width = reportWidth(io, io.stdout)
  if (route.kind === 'version') await io.stdout.write(`${version}\n`)
  else if (route.kind === 'overview') await io.stdout.write(overview(words, width, route.group))
  else if (route.kind === 'nothing') {
    await io.stderr.write(overview(words, width, route.group))
    return 2
  } else if (route.kind === 'command') return runCommand(await COMMANDS[route.name]!(), route.rest, io, parts, words)
  else
    throw new UsageFailure(
      'unknown-command',
      { command: route.word },
      { word: route.word, candidates: Object.keys(COMMANDS) },
    )
  return 0
}

async function runCommand(
  command: CliCommand,
  argv: readonly string[],
  io: Io,
  parts: Parts,
  words: Words,
): Promise<ExitCode> {
  if (wantsHelp(argv)) {
    await io.stdout.write(commandHelp(command, words, reportWidth(io, io.stdout)))
    return 0
  }
  const parser = parserOf(command)
  parser.parse([...argv], { from: 'user' })
  return command.run(parser.args, { io, parts, words, options: parser.opts<Options>() })
}

function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end < 0 ? undefined : end).some(argument => argument === '--help' || argument === '-h')
}

type Route =
  | { readonly kind: 'command'; readonly name: string; readonly rest: readonly string[] }
  | { readonly kind: 'overview'; readonly group: string }
  | { readonly kind: 'nothing'; readonly group: string }
  | { readonly kind: 'unknown'; readonly word: string }
  | { readonly kind: 'version' }

/** Options that may stand before the command and take a value. */
const VALUED = new Set(['--ui-lang'])

function findCommand(argv: readonly string[]): Route {
  const [first, second] = commandWords(argv)
  const asked = argv.slice(0, first?.at).some(argument => argument === '--help' || argument === '-h')
  if (argv.slice(0, first?.at).some(argument => argument === '--version' || argument === '-V'))
    return { kind: 'version' }
  if (!first) return { kind: asked ? 'overview' : 'nothing', group: '' }
  const without = (...places: number[]) => argv.filter((_, at) => !places.includes(at))
  if (first.word === 'help') {
    const route = findCommand(without(first.at))
    return route.kind === 'command'
      ? { ...route, rest: ['--help'] }
      : route.kind === 'nothing'
        ? { ...route, kind: 'overview' }
        : route
  }
  const pair = second ? `${first.word} ${second.word}` : ''
  if (Object.hasOwn(COMMANDS, pair)) return { kind: 'command', name: pair, rest: without(first.at, second!.at) }
  if (Object.hasOwn(COMMANDS, first.word)) return { kind: 'command', name: first.word, rest: without(first.at) }
  if (Object.keys(COMMANDS).some(name => name.startsWith(`${first.word} `))) {
    if (second) return { kind: 'unknown', word: pair }
    const help = argv.includes('--help') || argv.includes('-h')
    return { kind: help ? 'overview' : 'nothing', group: first.word }
  }
  return { kind: 'unknown', word: first.word }
}

function commandWords(argv: readonly string[]): { readonly word: string; readonly at: number }[] {
  const found: { word: string; at: number }[] = []
  for (let at = 0; at < argv.length && found.length < 2; at++) {
    const word = argv[at]!
    if (VALUED.has(word)) at++
    else if (!word.startsWith('-') || word === '-') found.push({ word, at })
  }
  return found
}
