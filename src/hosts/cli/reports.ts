import { dirname, resolve } from 'node:path'
import { Failure } from '../../core/failure.ts'
import type { Formats, Look } from '../../report/formats.ts'
import { piecesOf } from '../../report/pieces.ts'
import type { Words } from '../../report/words.ts'
import type { Context } from './command.ts'
import type { Io } from './io.ts'
import { DEFAULT_WIDTH, lookOf } from './look.ts'
import { type Options, type ReportChoice, UsageFailure } from './options.ts'

/** The reports that a command line asks for, settled before anything is read: a wrong option costs no work. */
export type Reports<R> = {
  /** Names of the formats. */
  readonly formats: ReadonlySet<string>
  /** Writes them all. @returns what could not be written */
  readonly write: (run: R, words: Words) => Promise<Failure[]>
}

/**
 * Settles where each report goes. Without `--format`, the first of `formats` goes to standard output.
 * @param args what the command reads: a report is not written over it
 * @throws Failure `two-on-stdout`, `report-twice`, `report-over-input`, `report-folder-missing`, `file-is-folder`
 */
export async function openReports<R>(
  formats: Formats<R>,
  { io, options }: Context,
  args: readonly string[] = [],
): Promise<Reports<R>> {
  const [usual = 'text'] = Object.keys(formats)
  const choices = options.reports ?? [{ format: usual, file: null }]
  await checkChoices(choices, args, io)
  return {
    formats: new Set(choices.map(({ format }) => format)),
    async write(run, words) {
      const failures: Failure[] = []
      for (const { format, file } of choices) {
        const formatter = await formats[format]!()
        try {
          if (file === null) await print(formatter(run, lookOf(io, options, words)), io)
          else await io.files.write(file, encoded(formatter(run, fileLook(options, words))))
        } catch (error) {
          if (!(error instanceof Failure)) throw error
          failures.push(error)
        }
      }
      return failures
    },
  }
}

async function checkChoices(choices: readonly ReportChoice[], args: readonly string[], io: Io): Promise<void> {
  const [first, second] = choices.filter(({ file }) => file === null)
  if (first && second) throw new UsageFailure('two-on-stdout', { first: first.format, second: second.format })
  const taken = new Set<string>()
  const inputs = new Set(args.map(path => resolve(io.cwd, path)))
  for (const { file } of choices) {
    if (file === null) continue
    const path = resolve(io.cwd, file)
    if (taken.has(path)) throw new Failure('report-twice', {}, { path: file })
    taken.add(path)
    await checkDestination(file, inputs, io)
  }
}

/**
 * Whether a file can go there, asked before the work that fills it.
 * @param inputs absolute paths of what is read
 * @throws Failure `report-over-input`, `file-is-folder`, `report-folder-missing`
 */
export async function checkDestination(file: string, inputs: ReadonlySet<string>, io: Io): Promise<void> {
  const path = resolve(io.cwd, file)
  if (inputs.has(path)) throw new Failure('report-over-input', {}, { path: file })
  if ((await io.files.kind(path)) === 'folder') throw new Failure('file-is-folder', {}, { path: file })
  if ((await io.files.kind(dirname(path))) !== 'folder')
    throw new Failure('report-folder-missing', { folder: dirname(file) }, { path: file })
}

/** Whether a path is one that a report of this command line goes to: found in a folder, it is no article. */
export function isReport(path: string, { io, options }: Pick<Context, 'io' | 'options'>): boolean {
  const at = resolve(io.cwd, path)
  return options.reports?.some(({ file }) => file !== null && resolve(io.cwd, file) === at) === true
}

async function print(report: Parameters<typeof piecesOf>[0], { stdout }: Io): Promise<void> {
  for (const piece of piecesOf(report)) await stdout.write(piece)
}

function* encoded(report: Parameters<typeof piecesOf>[0]): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const piece of piecesOf(report)) yield encoder.encode(piece)
}

/** A file is no terminal, whatever standard output is. */
function fileLook({ color, explain }: Options, words: Words): Look {
  return { color: color ?? false, width: DEFAULT_WIDTH, words, explain: explain === true }
}
