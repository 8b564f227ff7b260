import { say } from '../core/message.ts'
import { articleName } from '../core/named-article.ts'
import type { Family, LineageRun, Link } from '../lineage/link.ts'
import { failuresHtml } from './failures-html.ts'
import { familyGraph } from './family-graph.ts'
import type { Look } from './formats.ts'
import { htmlSentence, htmlText } from './html.ts'
import { htmlPage } from './page.ts'
import { passageColumns } from './passage-columns.ts'
import type { Words } from './words.ts'

/** What one page shows; JSON has all. */
const MOST_FAMILIES = 60
const MOST_LINKS = 200
/** Members of a family that are named. */
const MOST_NAMES = 12

/** `lineage` as one page of HTML: each family drawn, each link with its passages in two columns, joined. */
export function* lineageHtml(run: LineageRun, { words }: Look): Generator<string> {
  const summary = words(say('lineage.summary', { count: run.links.length, articles: run.articles.length }))
  const head = `<p class="lead">${htmlSentence(summary)}</p>\n`
  yield* htmlPage({ title: words(say('page.title.lineage')), head, body: body(run, words), words })
}

function* body(run: LineageRun, words: Words): Generator<string> {
  yield failuresHtml(run, words)
  const names = run.articles.map(articleName)
  for (const [at, family] of run.families.slice(0, MOST_FAMILIES).entries())
    yield familyHtml(family, `f${at}`, names, run, words)
  yield '<div id="articles">\n'
  for (const [at, link] of run.links.slice(0, MOST_LINKS).entries()) yield linkHtml(link, `l${at}`, names, words)
  yield '</div>\n'
  const left = run.links.length - MOST_LINKS
  if (left > 0) yield `<p class="quiet">${htmlSentence(words(say('page.links-left', { count: left })))}</p>\n`
}

function familyHtml(family: Family, id: string, names: readonly string[], run: LineageRun, words: Words): string {
  const { members, source } = family
  const shown = members.slice(0, MOST_NAMES).map(member => names[member]!)
  const articles = members.length > MOST_NAMES ? [...shown, `+${members.length - MOST_NAMES}`] : shown
  const key = source === null ? 'family' : 'family-from'
  const sentence = words(say(`lineage.${key}`, { articles, ...(source !== null && { source }) }))
  const title = htmlSentence(words(say('page.family-graph')))
  const drawing = familyGraph(family, run.links.slice(0, MOST_LINKS), names, id, words)
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n<p>${htmlSentence(sentence)}</p>\n${drawing}</section>\n`
}

function linkHtml(link: Link, id: string, names: readonly string[], words: Words): string {
  const [a, b] = [names[link.a]!, names[link.b]!]
  const relation = words(say(`lineage.relation.${link.relation}`, { a, b, score: link.score }))
  const why = link.why.map(({ code, params }) => `<li>${htmlSentence(words(say(`lineage.why.${code}`, params)))}</li>`)
  const reasons = why.length > 0 ? `<ul class="small quiet">${why.join('')}</ul>\n` : ''
  return `<section class="pair" id="${id}" aria-labelledby="${id}-t">
<h3 id="${id}-t">${htmlSentence(relation)}</h3>
${reasons}<div class="heads"><span><bdi>${htmlText(a)}</bdi></span><span><bdi>${htmlText(b)}</bdi></span></div>
${passageColumns(link.passages, words)}</section>
`
}
