import type { Finding, Severity } from '../core/finding.ts'
import { say } from '../core/message.ts'
import type { ArticleFindings, LintRun } from '../core/run.ts'
import { type Counts, countFindings } from './count.ts'
import { failuresHtml } from './failures-html.ts'
import { findingHtml } from './finding-html.ts'
import type { Look } from './formats.ts'
import { htmlSentence, htmlText } from './html.ts'
import { findingCharts } from './lint-charts.ts'
import { filterForm } from './lint-filter.ts'
import { articleTitle } from './lint-text.ts'
import { htmlPage } from './page.ts'
import { paintWith } from './paint.ts'
import { summaryText } from './summary-text.ts'
import type { Words } from './words.ts'

/** Findings on one page: what a browser still scrolls through with ease. */
const MOST = 5000

/** An article with those of its findings that are shown. `id` is its anchor. */
export type ShownArticle = {
  readonly file: ArticleFindings
  readonly id: string
  readonly findings: readonly Finding[]
}

/** `lint` as one page of HTML for a desk: counts, charts, filters, and each finding in its line. The worst first where not all fit. */
export function* lintHtml(run: LintRun, { words }: Look): Generator<string> {
  const counts = countFindings(run.files)
  const { shown, left } = chosen(run.files, counts)
  yield* htmlPage({
    title: words(say('page.title.lint')),
    head: headHtml(counts, run.failures.length, words),
    body: bodyHtml(run, shown, left, words),
    words,
  })
}

function headHtml(counts: Counts, failures: number, words: Words): string {
  const [first = '', ...more] = summaryText(counts, failures, words, paintWith(false))
  const found = (['error', 'warning', 'info'] as const).filter(severity => counts[`${severity}s`] > 0)
  if (found.length === 0) return `<p class="lead">${[first, ...more].map(htmlSentence).join(' ')}</p>\n`
  const tile = (key: string, count: number) => `<b>${htmlSentence(words(say(`report.summary.${key}`, { count })))}</b>`
  const tiles = [
    `<li>${tile('articles', counts.files)}</li>`,
    ...found.map(severity => `<li class="${severity}">${tile(`${severity}s`, counts[`${severity}s`])}</li>`),
  ]
  return `<ul class="tiles">${tiles.join('')}</ul>\n<p class="lead">${more.map(htmlSentence).join(' ')}</p>\n`
}

function* bodyHtml(run: LintRun, shown: readonly ShownArticle[], left: number, words: Words): Generator<string> {
  yield failuresHtml(run, words)
  if (shown.length > 0) {
    yield findingCharts(run.files, shown, words)
    yield filterForm(shown, words)
    if (left > 0) yield `<p class="quiet">${htmlSentence(words(say('page.left-out', { count: left })))}</p>\n`
  }
  yield '<div id="articles">\n'
  for (const article of shown) yield articleHtml(article, words)
  yield `<p class="nothing quiet" hidden>${htmlSentence(words(say('page.filter.nothing')))}</p>\n</div>\n`
}

function articleHtml({ file, id, findings }: ShownArticle, words: Words): string {
  const count = htmlSentence(words(say('page.findings', { count: file.findings.length })))
  const language = htmlSentence(words(say('report.language', { language: file.language })))
  const items = findings.map((finding, at) => findingHtml(finding, file.path, `${id}-${at}`, words))
  return `<section class="article" id="${id}" aria-labelledby="${id}-t">
<header><h3 id="${id}-t"><bdi>${htmlText(articleTitle(file))}</bdi></h3><span class="quiet small">${language} · ${count}</span></header>
<ol class="findings">
${items.join('\n')}
</ol>
</section>
`
}

/** The articles and findings that fit, in their order: all errors before any warning is left out, all warnings before any note. */
function chosen(files: Iterable<ArticleFindings>, counts: Counts): { shown: ShownArticle[]; left: number } {
  const room: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  let left = MOST
  for (const severity of ['error', 'warning', 'info'] as const) {
    room[severity] = Math.min(left, counts[`${severity}s`])
    left -= room[severity]
  }
  const shown: ShownArticle[] = []
  let article = 0
  for (const file of files) {
    const findings = file.findings.filter(({ severity }) => room[severity]-- > 0)
    if (findings.length > 0) shown.push({ file, id: `a${article}`, findings })
    article++
  }
  return { shown, left: Math.max(0, counts.errors + counts.warnings + counts.infos - MOST) }
}
