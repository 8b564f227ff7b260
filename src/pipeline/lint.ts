import { Failure } from '../core/failure.ts'
import type { Finding } from '../core/finding.ts'
import type { LintRun } from '../core/run.ts'
import type { Document } from '../read/document.ts'
import type { Rule } from '../rules/define.ts'
import { lookAt } from '../rules/look.ts'
import type { ArticleRecord } from '../rules/record.ts'
import { type LooseRecord, Settling } from '../rules/settle.ts'
import type { Desk } from './desk.ts'
import { examine } from './examine.ts'

/** Looks at one article. The record is plain data: it may be kept, or come from another thread, and be settled later. */
export function recordArticle(document: Document, desk: Desk): ArticleRecord {
  return lookAt(examine(document, desk), desk.rules)
}

/** Settles the records of a run, as they come; of each, findings are kept and what may come to one. */
export async function settleRecords(
  records: AsyncIterable<ArticleRecord | LooseRecord | Failure>,
  rules: readonly Rule[],
): Promise<LintRun> {
  const run = new Settling(rules)
  const failures: Failure[] = []
  for await (const record of records) {
    if (record instanceof Failure) failures.push(record)
    else run.take(record)
  }
  return { files: run.finish(), failures }
}

/** Lints articles as they come; none is kept. */
export async function lintArticles(documents: AsyncIterable<Document | Failure>, desk: Desk): Promise<LintRun> {
  return settleRecords(recordArticles(documents, desk), desk.rules.rules)
}

async function* recordArticles(documents: AsyncIterable<Document | Failure>, desk: Desk) {
  for await (const document of documents) {
    yield document instanceof Failure ? document : recordArticle(document, desk)
  }
}

/** The findings in one article by itself. */
export function lintArticle(document: Document, desk: Desk): readonly Finding[] {
  const run = new Settling(desk.rules.rules)
  run.take(recordArticle(document, desk))
  return run.finish()[0]!.findings
}
