import { say } from '../core/message.ts'
import type { Passage } from '../lineage/link.ts'
import { htmlSentence, htmlText } from './html.ts'
import type { Words } from './words.ts'

/** Passages of one link on a page: the best ones. */
const MOST = 40
const LONGEST = 600
/** Colors of the stylesheet. */
const HUES = 8

/**
 * Passages in two columns, each side in the order of its own article, joined by lines: where lines cross, one article tells
 * things in another order. All rows are as high as the highest, so that lines meet their passages without measuring.
 */
export function passageColumns(passages: readonly Passage[], words: Words): string {
  const best = passages.toSorted((x, y) => y.score - x.score).slice(0, MOST)
  const left = best.toSorted((x, y) => x.a.span.start - y.a.span.start)
  const right = left.map((_, at) => at).sort((x, y) => left[x]!.b.span.start - left[y]!.b.span.start)
  const cells = left.flatMap((passage, row) => {
    const other = right[row]!
    return [cell('a', row, passage.a.text), cell('b', other, left[other]!.b.text)]
  })
  const lines = right.map((at, row) => {
    const [from, to] = [at * 20 + 10, row * 20 + 10]
    return `<path class="c${at % HUES}" d="M0 ${from}C50 ${from} 50 ${to} 100 ${to}"/>`
  })
  const count = htmlSentence(words(say('page.passages', { count: passages.length })))
  const drawn = `<svg viewBox="0 0 100 ${left.length * 20}" preserveAspectRatio="none" aria-hidden="true">${lines.join('')}</svg>`
  return `<p class="small quiet">${count}</p>\n<div class="passages">${drawn}\n${cells.join('\n')}\n</div>\n`
}

function cell(side: 'a' | 'b', number: number, text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const shown = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  return `<p class="${side} c${number % HUES}"><b>${number + 1}</b><span dir="auto">${htmlText(shown)}</span></p>`
}
