import type { Failure } from '../../../core/failure.ts'
import type { ArticleRecord } from '../../../rules/record.ts'
import type { Context } from '../command.ts'
import type { Settings } from '../settings.ts'
import type { Changes } from './changes.ts'
import { readPieces } from './pieces.ts'
import { recordPieces } from './spread.ts'

/** The records of articles, in the order of their paths; a Failure stands for what could not be read. */
export function recordInputs(
  paths: AsyncIterable<string | Failure>,
  settings: Pick<Settings, 'deskOf'>,
  context: Context,
  staged: Changes['staged'],
): AsyncGenerator<ArticleRecord | Failure> {
  return recordPieces(readPieces(paths, settings.deskOf, context, staged), context)
}
