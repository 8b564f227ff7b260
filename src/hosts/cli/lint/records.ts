import { Failure } from '../../../core/failure.ts'
import type { Desk, DeskSettings } from '../../../pipeline.ts'
import type { ArticleRecord } from '../../../rules/record.ts'
import { bytesOf } from '../articles.ts'
import type { Context } from '../command.ts'
import { STDIN } from '../inputs.ts'
import { isReport } from '../reports.ts'
import type { Settings } from '../settings.ts'
import type { Changes } from './changes.ts'

/** The records of articles, in the order of their paths; a Failure stands for what could not be read. */
export async function* recordInputs(
  paths: AsyncIterable<string | Failure>,
  settings: Pick<Settings, 'deskOf'>,
  context: Context,
  staged: Changes['staged'],
): AsyncGenerator<ArticleRecord | Failure> {
  const { io, parts, options } = context
  const { openDesk, readInput, recordArticle } = await parts.pipeline()
  const deskOf = desks(openDesk, settings.deskOf)
  for await (const path of paths) {
    if (path instanceof Failure) yield path
    else if (!isReport(path, context)) {
      try {
        const bytes = (await staged?.(path)) ?? (await bytesOf(path, io))
        const name = path === STDIN ? (options.stdinFilename ?? STDIN) : path
        const desk = deskOf(name)
        for await (const read of readInput({ path: name, bytes }, desk)) {
          yield read instanceof Failure ? read : recordArticle(read, desk)
        }
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        yield error
      }
    }
  }
}

/** Opens each desk once. */
function desks(open: (settings: DeskSettings) => Desk, settingsOf: Settings['deskOf']): (path: string) => Desk {
  const opened = new Map<DeskSettings, Desk>()
  return path => {
    const settings = settingsOf(path)
    const desk = opened.get(settings) ?? open(settings)
    opened.set(settings, desk)
    return desk
  }
}
