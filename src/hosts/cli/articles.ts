import { Failure } from '../../core/failure.ts'
import type { Desk } from '../../pipeline.ts'
import type { Document } from '../../read/document.ts'
import type { Context } from './command.ts'
import { findInputs, type SearchRules, STDIN } from './inputs.ts'
import type { Io } from './io.ts'
import { isReport } from './reports.ts'

/**
 * The articles that a command line names, read one after another; a Failure stands for what could not be read.
 * @param desk for all of them, or by path
 */
export async function* readInputs(
  args: readonly string[],
  desk: Desk | ((path: string) => Desk),
  context: Context,
  ignore: SearchRules | null,
): AsyncGenerator<Document | Failure> {
  const { io, parts, options } = context
  const { readInput } = await parts.pipeline()
  for await (const path of findInputs(args, io, ignore)) {
    if (path instanceof Failure) yield path
    else if (!isReport(path, context)) {
      try {
        const bytes = await bytesOf(path, io)
        const name = path === STDIN ? (options.stdinFilename ?? STDIN) : path
        yield* readInput({ path: name, bytes }, typeof desk === 'function' ? desk(name) : desk)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        yield error
      }
    }
  }
}

/** All of a file, or of standard input. */
export async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  if (path !== STDIN) return io.files.read(path)
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
