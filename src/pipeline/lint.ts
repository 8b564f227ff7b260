import { Failure } from '../core/failure.ts'
import type { LintRun } from '../core/run.ts'
import type { Document } from '../read/document.ts'
import { RuleRun } from '../rules/run.ts'
import type { Desk } from './desk.ts'
import { examine } from './examine.ts'

/** Lints articles as they come; none is kept. */
export async function lintArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<LintRun> {
  const run = new RuleRun(desk.rules)
  const failures: Failure[] = []
  for await (const document of documents) {
    if (document instanceof Failure) failures.push(document)
    else run.see(examine(document, desk))
  }
  return { files: run.finish(), failures }
}
