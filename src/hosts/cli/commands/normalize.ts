import { Failure } from '../../../core/failure.ts'
import { say } from '../../../core/message.ts'
import type { CliCommand, Context } from '../command.ts'
import { complain } from '../complain.ts'
import { findInputs, STDIN } from '../inputs.ts'
import { type Mender, openMender } from '../mend.ts'
import { ARTICLE_OPTIONS, UsageFailure } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { openSettings } from '../settings.ts'

/** Brings names to the house form: to standard output, or with `--write` in place. */
export const normalize: CliCommand = {
  name: 'normalize',
  args: '[path...]',
  options: ['write', 'trust', 'rule', 'no-rule', ...ARTICLE_OPTIONS],
  formats: [],
  examples: {
    preview: 'isogloss normalize draft.md | diff draft.md -',
    write: 'isogloss normalize --write articles/',
    ask: 'isogloss normalize --write --trust ask draft.md',
  },
  async run(args, context) {
    const { io, options } = context
    const settings = await openSettings(context)
    const { words } = settings
    if (options.printConfig) return printSettings(settings, context)
    const failures: Failure[] = [...settings.failures]
    // A glossary that is half read must not rewrite anything.
    if (failures.length > 0) {
      await complain(failures, io, words)
      return 2
    }
    const paths: string[] = []
    for await (const path of findInputs(args, io, settings.ignore)) {
      if (path instanceof Failure) failures.push(path)
      else paths.push(path)
    }
    if (!options.write && paths.length > 1) throw new UsageFailure('several-to-stdout', { count: paths.length })
    if (options.write && paths.includes(STDIN)) throw new UsageFailure('write-to-stdin')
    const mender = await openMender(settings, { ...context, words })
    for (const path of paths) {
      try {
        failures.push(...(await normalizeFile(path, mender, { ...context, words })))
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        failures.push(error)
      }
    }
    await complain(failures, io, words)
    return failures.length > 0 ? 2 : 0
  },
}

/** @returns what could not be read of a file's records */
async function normalizeFile(path: string, mend: Mender, { io, words, options }: Context): Promise<readonly Failure[]> {
  const { name, before, after, applied, left, failures } = await mend(path, options.trust ?? 'safe')
  if (after === null) return failures
  if (!options.write) await io.stdout.write(new TextDecoder('utf-8', { ignoreBOM: true }).decode(after))
  else if (Buffer.compare(after, before) !== 0) await io.files.write(path, after, before)
  await io.stderr.write(`${words(say('report.summary.normalized', { path: name, count: applied, left }))}\n`)
  return failures
}
