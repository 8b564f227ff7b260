import { say } from '../core/message.ts'
import { Counting, isFixable } from './count.ts'
import { changeText, findingText } from './finding-text.ts'
import type { ArticleReview, Look, ReviewRun } from './formats.ts'
import { articleTitle } from './lint-text.ts'
import type { Paint } from './paint.ts'
import { paintWith } from './paint.ts'
import { sumLines } from './sum-text.ts'
import { summaryText } from './summary-text.ts'
import { evidenceLines, verdictSentences } from './verdict-text.ts'

/** Evidence shown per article: enough to believe the verdict or to doubt it. */
const SHOWN = 4

/** What an editor wants to know of each article: what is wrong, where it came from, what can be mended at once. */
export function* reviewText(run: ReviewRun, look: Look): Generator<string> {
  const paint = paintWith(look.color)
  const files = new Counting(run.files)
  for (const file of files) {
    const lines = [paint.title(articleTitle(file)), '']
    if (file.findings.length === 0) lines.push(`  ${paint.good(look.words(say('report.review.clean')))}`, '')
    for (const finding of file.findings) lines.push(...findingText(finding, file.path, look, paint), '')
    const [sentence, ...chain] = verdictSentences(file, look.words)
    lines.push(`  ${paint.strong(sentence ?? '')}`, ...chain.map(line => `  ${line}`))
    const most = look.explain ? Infinity : SHOWN
    lines.push(...evidenceLines(file.verdict, most, look, paint).map(line => `    ${line}`), '')
    if (look.explain) lines.push(...sumLines(file.verdict, 4, look, paint).map(line => `    ${line}`), '')
    lines.push(...changes(file, look, paint))
    yield `${lines.join('\n')}\n`
  }
  yield `${summaryText(files.counts, run.failures.length, look.words, paint).join('\n')}\n`
}

/** What `normalize` would write, each change once, and how much it would leave to a person. */
function changes(file: ArticleReview, look: Look, paint: Paint): string[] {
  const counts = new Map<string, number>()
  let asks = 0
  for (const finding of file.findings) {
    if (isFixable(finding)) counts.set(changeText(finding), (counts.get(changeText(finding)) ?? 0) + 1)
    else if (finding.fixes.length > 0) asks++
  }
  if (counts.size === 0 && asks === 0) return []
  const lines: string[] = []
  if (counts.size > 0) {
    lines.push(`  ${paint.strong(look.words(say('report.review.changes')))}`)
    for (const [change, count] of counts) lines.push(`    ${paint.good(change)}${count > 1 ? ` ×${count}` : ''}`)
  }
  if (asks > 0) lines.push(`  ${look.words(say('report.review.asks', { count: asks }))}`)
  return [...lines, '']
}
