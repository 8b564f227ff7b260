import type { Finding } from '../core/finding.ts'
import { say } from '../core/message.ts'
import type { ArticleFindings } from '../core/run.ts'
import { htmlApart, htmlSentence, htmlText, shareClass } from './html.ts'
import type { ShownArticle } from './lint-html.ts'
import { articleTitle } from './lint-text.ts'
import { nameAtFault } from './name-at-fault.ts'
import { type Tally, tally } from './tally.ts'
import type { Words } from './words.ts'

/** Bars of a chart, and links behind a bar. */
const MOST_BARS = 12
const MOST_LINKS = 60

/** Which rules, names and articles have most findings; behind each bar of rules and names, links to its findings. */
export function findingCharts(files: Iterable<ArticleFindings>, shown: readonly ShownArticle[], words: Words): string {
  const names = tally(files, nameAtFault)
  const shortest = shortestForms(files, words.lang)
  const charts = [
    chart(
      'rules',
      tally(files, finding => finding.code),
      words,
      ({ key }) =>
        linked(
          `<code>${htmlText(key)}</code>`,
          links(shown, finding => finding.code === key),
        ),
    ),
    chart('names', names, words, ({ key }) =>
      linked(
        nameLabel(key, shortest),
        links(shown, finding => nameAtFault(finding) === key),
      ),
    ),
    chart('articles', articleTally(shown), words, ({ key }) => {
      const article = shown.find(({ id }) => id === key)!
      return { label: `<a href="#${key}">${htmlApart(articleTitle(article.file))}</a>`, links: '' }
    }),
  ]
  return `<div class="charts">\n${charts.join('')}</div>\n`
}

type Bar = { readonly label: string; readonly links: string }

function chart(name: string, tallies: readonly Tally[], words: Words, barOf: (of: Tally) => Bar): string {
  if (tallies.length === 0) return ''
  const most = tallies[0]!.count
  const bars = tallies.slice(0, MOST_BARS).map(one => {
    const { label, links } = barOf(one)
    const parts = (['error', 'warning', 'info'] as const)
      .filter(severity => one.of[severity] > 0)
      .map(severity => `<span class="${severity} ${shareClass(one.of[severity], most)}"></span>`)
    const row = `<span class="row"><span class="label">${label}</span><span class="n">${one.count}</span></span><span class="track" aria-hidden="true">${parts.join('')}</span>`
    return links === '' ? `<li>${row}</li>` : `<li><details><summary>${row}</summary>${links}</details></li>`
  })
  const more = tallies.length > MOST_BARS ? `<li class="quiet">… +${tallies.length - MOST_BARS}</li>` : ''
  return `<section><h2>${htmlSentence(words(say(`page.chart.${name}`)))}</h2><ul class="chart">${bars.join('\n')}${more}</ul></section>\n`
}

function linked(label: string, list: readonly string[]): Bar {
  const more = list.length > MOST_LINKS ? `<li>… +${list.length - MOST_LINKS}</li>` : ''
  return {
    label,
    links: list.length === 0 ? '' : `<ul class="places">${list.slice(0, MOST_LINKS).join('')}${more}</ul>`,
  }
}

function links(shown: readonly ShownArticle[], wanted: (finding: Finding) => boolean): string[] {
  return shown.flatMap(({ file, id, findings }) =>
    findings.flatMap((finding, at) => {
      if (!wanted(finding)) return []
      const { line, column } = finding.start
      return `<li><a href="#${id}-${at}">${htmlApart(`${articleTitle(file).split('/').at(-1)} ${line}:${column}`)}</a></li>`
    }),
  )
}

/** A name as the house writes it in its shortest, and its entry. */
function nameLabel(key: string, forms: ReadonlyMap<string, string>): string {
  const shortest = forms.get(key)
  return shortest === undefined
    ? htmlApart(key)
    : `${htmlApart(shortest)} <span class="quiet small">${htmlApart(key)}</span>`
}

/** The shortest of the forms that articles are told to write, by entry: in the language of the page, where they have it. */
function shortestForms(files: Iterable<ArticleFindings>, lang: string): Map<string, string> {
  const [any, own] = [new Map<string, string>(), new Map<string, string>()]
  const note = (forms: Map<string, string>, entry: string, form: string) => {
    const known = forms.get(entry)
    if (known === undefined || form.length < known.length) forms.set(entry, form)
  }
  for (const { findings, language } of files) {
    for (const { entry, preferred } of findings) {
      if (entry === undefined || preferred === undefined) continue
      note(any, entry, preferred)
      if (language === lang) note(own, entry, preferred)
    }
  }
  return new Map([...any, ...own])
}

function articleTally(shown: readonly ShownArticle[]): Tally[] {
  return shown
    .map(({ file, id }) => {
      const of = { error: 0, warning: 0, info: 0 }
      for (const { severity } of file.findings) of[severity]++
      return { key: id, count: file.findings.length, of }
    })
    .sort((a, b) => b.count - a.count)
}
