import { articleName } from '../core/named-article.ts'
import type { ArticleFindings, LintRun } from '../core/run.ts'
import { Counting } from './count.ts'
import { findingText } from './finding-text.ts'
import type { Look } from './formats.ts'
import { paintWith } from './paint.ts'
import { printable } from './printable.ts'
import { summaryText } from './summary-text.ts'

/** `lint` for a person at a terminal: findings grouped by article, each with its line, then a summary. */
export function* lintText(run: LintRun, look: Look): Generator<string> {
  const paint = paintWith(look.color)
  const files = new Counting(run.files)
  for (const file of files) {
    if (file.findings.length === 0) continue
    yield `${paint.title(articleTitle(file))}\n`
    for (const finding of file.findings) yield `${findingText(finding, file.path, look, paint).join('\n')}\n\n`
  }
  yield `${summaryText(files.counts, run.failures.length, look.words, paint).join('\n')}\n`
}

/** How a report names an article: its path, or `path#id`. */
export function articleTitle(file: Pick<ArticleFindings, 'path' | 'article'>): string {
  return printable(articleName(file))
}
