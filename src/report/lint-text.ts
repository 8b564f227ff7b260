import type { ArticleFindings, LintRun } from '../core/run.ts'
import { findingText } from './finding-text.ts'
import type { Formatter } from './formats.ts'
import { paintWith } from './paint.ts'
import { printable } from './printable.ts'
import { summaryText } from './summary-text.ts'

/** `lint` for a person at a terminal: findings grouped by article, each with its line, then a summary. */
export const lintText: Formatter<LintRun> = (run, look) => {
  const paint = paintWith(look.color)
  const lines: string[] = []
  for (const file of run.files) {
    if (file.findings.length === 0) continue
    lines.push(paint.title(articleTitle(file)))
    for (const finding of file.findings) lines.push(...findingText(finding, file.path, look, paint), '')
  }
  lines.push(...summaryText(run.files, run.failures.length, look.words, paint))
  return `${lines.join('\n')}\n`
}

/** How a report names an article: its path, or `path#id`. */
export function articleTitle(file: Pick<ArticleFindings, 'path' | 'article'>): string {
  return printable(file.article === undefined ? file.path : `${file.path}#${file.article}`)
}
