import type { Failure } from '../core/failure.ts'
import type { Document } from '../read/document.ts'
import type { ArticleVerdict, ShownText, TraceRun, Verdict } from '../trace/verdict.ts'
import type { Desk } from './desk.ts'
import { examine, verdictOn } from './examine.ts'
import { setAside } from './set-aside.ts'

/**
 * Traces articles as they come.
 * @param texts of how many articles the text is kept, for a report that shows it
 */
export async function traceArticles(
  documents: AsyncIterable<Document | Failure>,
  desk: Desk,
  { texts = 0 }: { readonly texts?: number } = {},
): Promise<TraceRun> {
  const files: ArticleVerdict[] = []
  const failures: Failure[] = []
  for await (const document of setAside(documents, failures)) {
    const verdict = verdictOn(examine(document, desk), desk)
    files.push(files.length < texts ? { ...verdict, shown: shownText(document, verdict.verdict) } : verdict)
  }
  return { files, failures }
}

function shownText({ text, paragraphs, map }: Document, { evidence }: Verdict): ShownText {
  return { text, paragraphs, places: evidence.map(({ span }) => (span ? map.toPlain(span) : null)) }
}
