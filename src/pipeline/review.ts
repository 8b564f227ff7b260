import type { Failure } from '../core/failure.ts'
import type { ArticleFindings } from '../core/run.ts'
import type { Document } from '../read/document.ts'
import { lookAt } from '../rules/look.ts'
import { Settling } from '../rules/settle.ts'
import type { ArticleVerdict } from '../trace/verdict.ts'
import type { Desk } from './desk.ts'
import { examine, verdictOn } from './examine.ts'
import { lookAgain } from './look-again.ts'
import { setAside } from './set-aside.ts'

/** What a review came to: findings and verdict of each article. */
export type ReviewRun = {
  readonly files: readonly (ArticleFindings & ArticleVerdict & { readonly fixable: number })[]
  readonly failures: readonly Failure[]
}

/** Lints and traces articles, finding names once. */
export async function reviewArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<ReviewRun> {
  const run = new Settling(desk.rules.rules)
  const verdicts: ArticleVerdict[] = []
  const failures: Failure[] = []
  for await (const document of setAside(documents, failures)) {
    const article = examine(document, desk)
    run.take(lookAt(article, desk.rules))
    verdicts.push(verdictOn(article, desk))
  }
  await run.compare(lookAgain(() => desk))
  const files = Array.from(run.finish(), (file, at) => {
    const fixable = file.findings.filter(finding => finding.fixes.some(fix => fix.trust === 'safe')).length
    return { ...verdicts[at]!, ...file, fixable }
  })
  return { files, failures }
}
