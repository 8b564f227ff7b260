import { Failure } from '../../../core/failure.ts'
import { say } from '../../../core/message.ts'
import type { Context } from '../command.ts'
import { complain } from '../complain.ts'
import { STDIN } from '../inputs.ts'
import type { ExitCode } from '../io.ts'
import { type Mended, openMender } from '../mend.ts'
import { UsageFailure } from '../options.ts'
import { isReport } from '../reports.ts'
import type { Settings } from '../settings.ts'
import type { Changes } from './changes.ts'
import { wantedBy } from './select.ts'
import { changesAsked, lintInputs } from './sources.ts'

/** `--fix`: applies the safe fixes in place, those on changed lines where no more is asked for. @returns what could not be done */
export async function fixFiles(args: readonly string[], settings: Settings, context: Context): Promise<Failure[]> {
  const { io, words } = context
  const failures: Failure[] = []
  let [files, count] = [0, 0]
  for await (const mended of mendFiles(args, '--fix', settings, context)) {
    try {
      if (mended instanceof Failure) throw mended
      await io.files.write(mended.path, mended.after, mended.before)
      files++
      count += mended.applied
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures.push(error)
    }
  }
  if (files > 0) await io.stderr.write(`${words(say('ci.fixed', { count, files }))}\n`)
  return failures
}

/** `--fix-dry-run`: prints what `--fix` would change, as a unified diff that `git apply` takes. Ends with 1 where it would. */
export async function showFixes(args: readonly string[], settings: Settings, context: Context): Promise<ExitCode> {
  const { io, words } = context
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const failures: Failure[] = [...settings.failures]
  let any = false
  for await (const mended of mendFiles(args, '--fix-dry-run', settings, context)) {
    if (mended instanceof Failure) {
      failures.push(mended)
      continue
    }
    any = true
    const [before, after] = [decoder.decode(mended.before), decoder.decode(mended.after)]
    const [from, to] = [`a/${mended.path}`, `b/${mended.path}`]
    const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
    await io.stdout.write(createTwoFilesPatch(from, to, before, after, '', '', options))
  }
  await complain(failures, io, words)
  return failures.length > 0 ? 2 : any ? 1 : 0
}

/** A file that its fixes change. */
type Changed = Pick<Mended, 'before' | 'applied'> & { readonly path: string; readonly after: Uint8Array }

async function* mendFiles(
  args: readonly string[],
  option: string,
  settings: Settings,
  context: Context,
): AsyncGenerator<Changed | Failure> {
  const { io, options } = context
  if (args.includes(STDIN)) throw new UsageFailure('options-clash', { one: option, other: STDIN })
  // A glossary that is half read must not rewrite anything.
  if (settings.failures.length > 0) return
  const changes = await changesAsked(context)
  const mend = await openMender(settings, context)
  for await (const path of lintInputs(args, changes, context, settings.ignore)) {
    // What cannot be found is told by the run that follows.
    if (path instanceof Failure || isReport(path, context)) continue
    try {
      const wanted = changes && wantedOf(changes, io.cwd, options.wholeFiles === true)
      const { before, after, applied } = await mend(path, 'safe', wanted ?? undefined)
      if (after === null || Buffer.compare(before, after) === 0) continue
      await checkStaged(path, before, changes)
      yield { path, before, after, applied }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      if (error.code === 'file-unstaged') yield error
    }
  }
}

function wantedOf(changes: Changes, cwd: string, whole: boolean) {
  return ({ path, recordLine }: { path: string; recordLine?: number }) =>
    wantedBy({ path, ...(recordLine !== undefined && { recordLine }) }, changes, cwd, whole)
}

/** Lines that are staged are not lines of a file that has changed since. @throws Failure `file-unstaged` */
async function checkStaged(path: string, bytes: Uint8Array, changes: Changes | null): Promise<void> {
  const staged = await changes?.staged?.(path)
  if (staged && Buffer.compare(staged, bytes) !== 0) throw new Failure('file-unstaged', {}, { path })
}
