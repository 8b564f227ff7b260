import type { Finding } from '../core/finding.ts'
import { say } from '../core/message.ts'
import { articleName } from '../core/named-article.ts'
import { htmlApart, htmlSentence, htmlText } from './html.ts'
import { nameAtFault } from './name-at-fault.ts'
import type { Words } from './words.ts'

/** Fixes and related places shown per finding; JSON has them all. */
const SHOWN = 3
/** Code units of a line on each side of a span. */
const AROUND = 220
const LONGEST = 600

/** One finding: how grave, where, what, in its line, and the way out. */
export function findingHtml(finding: Finding, path: string, id: string, words: Words): string {
  const { severity, code, start } = finding
  const name = nameAtFault(finding)
  const arrow = words.direction === 'rtl' ? '←' : '→'
  const data = `data-severity="${severity}" data-rule="${htmlText(code)}"${name === null ? '' : ` data-entry="${htmlText(name)}"`}`
  const lines = [
    `<li class="finding ${severity}" id="${id}" ${data}>`,
    `<div class="sev">${htmlSentence(words(say(`report.severity.${severity}`)))}<a class="where" href="#${id}">${start.line}:${start.column}</a></div>`,
    `<div><p class="say">${htmlSentence(words(finding.say))}</p>`,
    contextHtml(finding),
  ]
  for (const fix of finding.fixes.slice(0, SHOWN)) {
    const ask = fix.trust === 'safe' ? '' : ` <span class="quiet">${htmlSentence(words(say('report.ask')))}</span>`
    lines.push(`<p class="small"><span class="fix">${arrow} ${htmlSentence(words(fix.label))}</span>${ask}</p>`)
  }
  for (const related of finding.related.filter(one => one.path !== path).slice(0, SHOWN)) {
    const sentence = words(say('report.related', { place: articleName(related), text: related.text.slice(0, AROUND) }))
    lines.push(`<p class="small quiet">${htmlSentence(sentence)}</p>`)
  }
  const quoted = finding.quoted ? ` · ${htmlSentence(words(say('page.quoted')))}` : ''
  const entry = name === null ? '' : ` · ${htmlApart(name)}`
  lines.push(`<p class="small quiet"><code>${htmlText(code)}</code>${entry}${quoted}</p></div></li>`)
  return lines.join('\n')
}

/** The line of a finding, cut around its span at spaces, the span marked. */
function contextHtml({ line, start, end }: Finding): string {
  if (line.trim() === '') return ''
  const from = Math.min(start.column - 1, line.length)
  const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length
  const shownTo = Math.min(to, from + LONGEST)
  const before = line.slice(Math.max(0, from - AROUND), from)
  const after = line.slice(shownTo, shownTo + AROUND)
  const head = from > AROUND ? `…${before.replace(/^\S*\s/, '')}` : before
  const tail = line.length > shownTo + AROUND ? `${after.replace(/\s\S*$/, '')}…` : after
  const inside = `${line.slice(from, shownTo)}${shownTo < to || end.line > start.line ? '…' : ''}`
  return `<p class="context" dir="auto">${htmlText(head)}<mark>${htmlText(inside)}</mark>${htmlText(tail)}</p>`
}
