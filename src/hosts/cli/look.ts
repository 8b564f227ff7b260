import type { Look } from '../../report/formats.ts'
import type { Words } from '../../report/words.ts'
import type { Io, Sink } from './io.ts'
import type { Options } from './options.ts'

/** Cells per line where nobody says. */
export const DEFAULT_WIDTH = 100
const NARROWEST = 40

/** How reports on standard output are to look. */
export function lookOf(io: Io, options: Options, words: Words): Look {
  return {
    color: wantsColor(io, options),
    width: reportWidth(io, io.stdout),
    words,
    explain: options.explain === true,
  }
}

/** Cells per line: the screen's, else `COLUMNS`, else {@link DEFAULT_WIDTH}. */
export function reportWidth({ env }: Io, sink: Sink): number {
  const width = sink.columns ?? Number(env['COLUMNS'])
  return Number.isInteger(width) && width > 0 ? Math.max(NARROWEST, width) : DEFAULT_WIDTH
}

/**
 * `--color` and `--no-color` first, then `NO_COLOR` (no-color.org: set and not empty), then `FORCE_COLOR` (`0` forbids),
 * then whether standard output is a terminal that can.
 */
function wantsColor({ env, stdout }: Io, { color }: Options): boolean {
  if (color !== undefined) return color
  if (env['NO_COLOR']) return false
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return stdout.isTTY && env['TERM'] !== 'dumb'
}
