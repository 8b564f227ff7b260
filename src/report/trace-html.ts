import { say } from '../core/message.ts'
import type { ArticleVerdict, TraceRun } from '../trace/verdict.ts'
import { huesOf } from './evidence-hues.ts'
import { evidenceTable } from './evidence-table.ts'
import { evidenceTextHtml } from './evidence-text-html.ts'
import { failuresHtml } from './failures-html.ts'
import type { Look } from './formats.ts'
import { htmlSentence, htmlText, shareClass } from './html.ts'
import { articleTitle } from './lint-text.ts'
import { htmlPage } from './page.ts'
import { answerName, byStrength, verdictSentences } from './verdict-text.ts'
import type { Words } from './words.ts'

/** Articles on one page. */
const MOST = 200
const MOST_ANSWERS = 6
/** Answers below this are not worth a bar, unless they come first. */
const LEAST = 0.005

/** `trace` as one page of HTML: each article with its evidence underlined, the verdict as bars, the sum as a table. */
export function* traceHtml(run: TraceRun, { words }: Look): Generator<string> {
  const traced = words(say('report.summary.traced', { count: run.files.length }))
  const legend = words(say('page.unquoted'))
  const head = `<p class="lead">${htmlSentence(traced)}</p>\n<p class="quiet small">${htmlSentence(words(say('page.evidence')))}: ${htmlSentence(legend)}.</p>\n`
  yield* htmlPage({ title: words(say('page.title.trace')), head, body: body(run, words), words })
}

function* body(run: TraceRun, words: Words): Generator<string> {
  yield failuresHtml(run, words)
  if (run.files.length > 1) yield contents(run.files, words)
  yield '<div id="articles">\n'
  for (const [at, file] of run.files.slice(0, MOST).entries()) yield articleHtml(file, `a${at}`, words)
  yield '</div>\n'
  const left = run.files.length - MOST
  if (left > 0) yield `<p class="quiet">${htmlSentence(words(say('page.articles-left', { count: left })))}</p>\n`
}

/** The verdicts at a glance, each leading to its article. */
function contents(files: readonly ArticleVerdict[], words: Words): string {
  const rows = files.slice(0, MOST).map((file, at) => {
    const [verdict = ''] = verdictSentences(file, words)
    return `<tr><td><a href="#a${at}"><bdi>${htmlText(articleTitle(file))}</bdi></a></td><td>${htmlSentence(verdict)}</td></tr>`
  })
  return `<div class="wide"><table><tbody>\n${rows.join('\n')}\n</tbody></table></div>\n`
}

function articleHtml(file: ArticleVerdict, id: string, words: Words): string {
  const { verdict, language, shown } = file
  const hues = huesOf(verdict)
  const evidence = byStrength(verdict.evidence)
  const [sentence = '', ...chain] = verdictSentences(file, words)
  const text = shown ? evidenceTextHtml(shown, evidence, { id, verdict, language, hues, words }) : ''
  return `<section class="article" id="${id}" aria-labelledby="${id}-t">
<header><h3 id="${id}-t"><bdi>${htmlText(articleTitle(file))}</bdi></h3><span class="quiet small">${htmlSentence(words(say('report.language', { language })))}</span></header>
<p class="verdict">${htmlSentence(sentence)}</p>
${chain.map(line => `<p>${htmlSentence(line)}</p>\n`).join('')}${rankingHtml(file, hues, words)}${text}${evidenceTable(verdict, evidence, { id, hues, words })}</section>
`
}

function rankingHtml({ verdict }: ArticleVerdict, hues: ReadonlyMap<string, number>, words: Words): string {
  const worth = verdict.ranking.filter(({ probability }, at) => at < 2 || probability >= LEAST)
  const rows = worth.slice(0, MOST_ANSWERS).map(({ language, probability }) => {
    const percent = htmlSentence(words(say('report.percent', { probability })))
    const hue = hues.get(language)
    const bar = `<span class="${hue === undefined ? '' : `c${hue} `}${shareClass(probability, 1)}"></span>`
    return `<li><span class="row"><span>${htmlSentence(answerName(language, words))}</span><span class="n">${percent}</span></span><span class="track" aria-hidden="true">${bar}</span></li>`
  })
  return `<ol class="ranking">${rows.join('')}</ol>\n`
}
