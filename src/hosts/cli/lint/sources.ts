import { relative } from 'node:path'
import type { Failure } from '../../../core/failure.ts'
import type { Context } from '../command.ts'
import { findInputs, type SearchRules, searchable } from '../inputs.ts'
import { type Changes, readChanges } from './changes.ts'

/** What has changed, where the command line asks for no more; null where everything counts. */
export async function changesAsked({ io, options }: Context): Promise<Changes | null> {
  if (options.staged) return readChanges({ staged: true }, io)
  return options.since === undefined ? null : readChanges({ since: options.since }, io)
}

/** Paths to read: what the command line names; where it names nothing, the articles that have changed. */
export async function* lintInputs(
  args: readonly string[],
  changes: Changes | null,
  { io }: Context,
  ignore: SearchRules | null,
): AsyncGenerator<string | Failure> {
  if (args.length > 0 || !changes) {
    yield* findInputs(args, io, ignore)
    return
  }
  const isFound = searchable(io, ignore)
  const here = [...changes.files.keys()].map(path => relative(io.cwd, path))
  // A path with two dots first leads out of the working folder, and counts as hidden.
  for (const path of here.sort()) if (await isFound(path)) yield path
}
