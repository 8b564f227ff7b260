import { Failure } from '../../core/failure.ts'
import type { Finding, Trust } from '../../core/finding.ts'
import type { Desk, DeskSettings } from '../../pipeline.ts'
import type { Document } from '../../read/document.ts'
import { bytesOf } from './articles.ts'
import type { Context } from './command.ts'
import { STDIN } from './inputs.ts'
import { isRecords, type Rewrite, withTexts } from './records.ts'
import type { Settings } from './settings.ts'

/** A file with its fixes applied. */
export type Mended = {
  readonly name: string
  readonly before: Uint8Array
  /** Null where nothing of it could be read. */
  readonly after: Uint8Array | null
  readonly applied: number
  /** Findings that are left to a person. */
  readonly left: number
  readonly failures: readonly Failure[]
}

/**
 * Mends one file; nothing is written.
 * @param wants which findings of an article to mend; all, where absent
 * @throws Failure as reading a file does
 */
export type Mender = (
  path: string,
  trust: Trust,
  wants?: (document: Document) => (finding: Finding) => boolean,
) => Promise<Mended>

const BYTE_ORDER_MARK = '\ufeff'

/** Makes ready to mend files, each from the desk for its path. */
export async function openMender(settings: Settings, { io, parts, options }: Context): Promise<Mender> {
  const { openDesk, readInput, normalizeArticle } = await parts.pipeline()
  const desks = new Map<DeskSettings, Desk>()
  return async (path, trust, wants) => {
    const name = path === STDIN ? (options.stdinFilename ?? STDIN) : path
    const desk = desks.get(settings.deskOf(name)) ?? openDesk(settings.deskOf(name))
    desks.set(settings.deskOf(name), desk)
    const before = await bytesOf(path, io)
    const failures: Failure[] = []
    const rewrites: Rewrite[] = []
    let source: string | null = null
    let applied = 0
    let left = 0
    for await (const document of readInput({ path: name, bytes: before }, desk)) {
      if (document instanceof Failure) {
        failures.push(document)
        continue
      }
      const done = await normalizeArticle(document, desk, trust, wants?.(document))
      applied += done.applied
      left += done.left
      if (document.article === undefined) source = done.text
      else rewrites.push({ document, text: done.text })
    }
    if (isRecords(name)) source = withTexts(before, rewrites)
    return { name, before, after: source === null ? null : encoded(source, before), applied, left, failures }
  }
}

/** A text as UTF-8, with a byte order mark where there was one. */
export function encoded(source: string, before: Uint8Array): Uint8Array {
  const hadMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf
  return new TextEncoder().encode((hadMark ? BYTE_ORDER_MARK : '') + source)
}
