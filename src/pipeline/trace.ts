import { Failure } from '../core/failure.ts'
import type { Document } from '../read/document.ts'
import type { ArticleVerdict, TraceRun } from '../trace/verdict.ts'
import type { Desk } from './desk.ts'
import { examine, verdictOn } from './examine.ts'

/** Traces articles as they come. */
export async function traceArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<TraceRun> {
  const files: ArticleVerdict[] = []
  const failures: Failure[] = []
  for await (const document of documents) {
    if (document instanceof Failure) failures.push(document)
    else files.push(verdictOn(examine(document, desk), desk))
  }
  return { files, failures }
}
