import type { Aside } from '../core/aside.ts'
import { Failure } from '../core/failure.ts'
import type { Finding } from '../core/finding.ts'
import type { ArticleFindings, LintRun } from '../core/run.ts'
import type { Document } from '../read/document.ts'
import type { Rule } from '../rules/define.ts'
import { lookAt } from '../rules/look.ts'
import { type PackedRecord, packRecord } from '../rules/packed-record.ts'
import type { ArticleRecord } from '../rules/record.ts'
import { Settling } from '../rules/settle.ts'
import { asideShelf, memoryShelf } from '../rules/shelf.ts'
import { type Desk, deskForOne } from './desk.ts'
import { examine } from './examine.ts'
import { lookAgain } from './look-again.ts'

/** Looks at one article. The record is plain data: it may be kept, or come from another thread, and be settled later. */
export function recordArticle(document: Document, desk: Desk): ArticleRecord {
  return lookAt(examine(document, desk), desk.rules)
}

/** The same, packed: most of it is not read again. */
export function packArticle(document: Document, desk: Desk): PackedRecord {
  return packRecord(recordArticle(document, desk))
}

/**
 * Settles the records of a run, as they come.
 * @param deskOf the desk for an article that must be looked at again, by its path
 * @param lay opens places where they are laid in the meantime; in memory, where absent. These must stay open for as long as the
 *   run is looked at
 */
export async function settleRecords(
  records: AsyncIterable<ArticleRecord | PackedRecord | Failure>,
  rules: readonly Rule[],
  deskOf: (path: string) => Desk,
  lay?: () => Aside,
): Promise<LintRun> {
  const run = new Settling(rules, lay ? asideShelf(lay()) : memoryShelf(), lay)
  const failures: Failure[] = []
  for await (const record of records) {
    if (record instanceof Failure) failures.push(record)
    else run.take(record)
  }
  await run.compare(lookAgain(deskOf))
  return { files: run.finish(), failures }
}

/** Lints articles as they come; none is kept. */
export async function lintArticles(
  documents: AsyncIterable<Document | Failure>,
  desk: Desk,
): Promise<LintRun<readonly ArticleFindings[]>> {
  const { files, failures } = await settleRecords(packArticles(documents, desk), desk.rules.rules, () => desk)
  return { files: [...files], failures }
}

async function* packArticles(documents: AsyncIterable<Document | Failure>, desk: Desk) {
  for await (const document of documents) {
    yield document instanceof Failure ? document : packArticle(document, desk)
  }
}

/** The findings in one article by itself. */
export function lintArticle(document: Document, desk: Desk): readonly Finding[] {
  const run = new Settling([])
  run.take(recordArticle(document, deskForOne(desk)))
  const [article] = run.finish()
  return article!.findings
}
