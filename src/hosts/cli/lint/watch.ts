import { Failure } from '../../../core/failure.ts'
import { say } from '../../../core/message.ts'
import type { Context } from '../command.ts'
import { complain } from '../complain.ts'
import type { ExitCode } from '../io.ts'
import { UsageFailure } from '../options.ts'
import { openSettings } from '../settings.ts'

/** What a change of may change the findings. */
const WATCHED = /\.(?:txt|md|markdown|html?|xhtml|ndjson|jsonl|ya?ml)$/i

/** Empties the screen and what has scrolled off it (ECMA-48, ED and CUP). */
const EMPTY_SCREEN = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Runs again whenever an article, the glossary or the configuration changes, until it is interrupted. What cannot be done
 * is told, and the next change is waited for.
 */
export async function runWatched(
  args: readonly string[],
  context: Context,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io, words } = context
  if (!io.watch) throw new UsageFailure('cannot-watch')
  const attempt = async () => {
    if (io.stdout.isTTY) await io.stdout.write(EMPTY_SCREEN)
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      await complain([error], io, words)
      return 2
    }
  }
  const settings = await openSettings(context).catch(() => null)
  const { from } = settings?.opened ?? { from: 'none' }
  const more = [...(Array.isArray(from) ? from : []), settings?.configuration ?? '.']
  const changes = io.watch([...(args.length > 0 ? args : ['.']), ...more], path => WATCHED.test(path))
  const iterator = changes[Symbol.asyncIterator]()
  // Begun before the first run, so that no change in the meantime is missed.
  let change = iterator.next()
  let exit = await attempt()
  await io.stderr.write(`${words(say('ci.watching'))}\n`)
  while (!(await change).done) {
    change = iterator.next()
    exit = await attempt()
  }
  return exit
}
