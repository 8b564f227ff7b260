import { Failure } from '../../../core/failure.ts'
import { say } from '../../../core/message.ts'
import type { Desk } from '../../../pipeline.ts'
import { bytesOf } from '../articles.ts'
import type { CliCommand, Context } from '../command.ts'
import { complain } from '../complain.ts'
import { findInputs, STDIN } from '../inputs.ts'
import { ARTICLE_OPTIONS, UsageFailure } from '../options.ts'
import { printSettings } from '../print-settings.ts'
import { isRecords, type Rewrite, withTexts } from '../records.ts'
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
    const { io, parts, options } = context
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
    const desk = (await parts.pipeline()).openDesk(settings.desk)
    for (const path of paths) {
      try {
        failures.push(...(await normalizeFile(path, desk, { ...context, words })))
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        failures.push(error)
      }
    }
    await complain(failures, io, words)
    return failures.length > 0 ? 2 : 0
  },
}

const BYTE_ORDER_MARK = '\ufeff'

/** @returns what could not be read of a file's records */
async function normalizeFile(path: string, desk: Desk, { io, parts, words, options }: Context): Promise<Failure[]> {
  const { readInput, normalizeArticle } = await parts.pipeline()
  const name = path === STDIN ? (options.stdinFilename ?? STDIN) : path
  const bytes = await bytesOf(path, io)
  const failures: Failure[] = []
  const rewrites: Rewrite[] = []
  let source: string | null = null
  let applied = 0
  let left = 0
  for await (const document of readInput({ path: name, bytes }, desk)) {
    if (document instanceof Failure) {
      failures.push(document)
      continue
    }
    const done = await normalizeArticle(document, desk, options.trust ?? 'safe')
    applied += done.applied
    left += done.left
    if (document.article === undefined) source = done.text
    else rewrites.push({ document, text: done.text })
  }
  if (isRecords(name)) source = withTexts(bytes, rewrites)
  if (source === null) return failures
  const hadMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const output = new TextEncoder().encode((hadMark ? BYTE_ORDER_MARK : '') + source)
  if (!options.write) await io.stdout.write(new TextDecoder('utf-8', { ignoreBOM: true }).decode(output))
  else if (Buffer.compare(output, bytes) !== 0) await io.files.write(path, output)
  await io.stderr.write(`${words(say('report.summary.normalized', { path: name, count: applied, left }))}\n`)
  return failures
}
