import { say } from '../core/message.ts'
import type { Evidence, Source, Verdict } from '../trace/verdict.ts'
import { strongestLanguage } from './evidence-hues.ts'
import { htmlApart, htmlSentence } from './html.ts'
import { answerName } from './verdict-text.ts'
import type { Words } from './words.ts'

const MOST_ANSWERS = 5

type Setting = { readonly id: string; readonly hues: ReadonlyMap<Source, number>; readonly words: Words }

/**
 * The verdict as a sum that a reader can redo: what was believed before, what each piece of evidence adds for each answer
 * (natural logarithms), the total, and the probability that it comes to.
 */
export function evidenceTable(verdict: Verdict, evidence: readonly Evidence[], { id, hues, words }: Setting): string {
  const answers = verdict.ranking.slice(0, MOST_ANSWERS).map(({ language }) => language)
  if (answers.length === 0) return ''
  const cells = (weightOf: (answer: Source) => number) =>
    answers.map(answer => `<td class="n">${signed(weightOf(answer), words)}</td>`).join('')
  const heads = answers.map(answer => `<th scope="col" class="n">${htmlSentence(answerName(answer, words))}</th>`)
  const rows = evidence.map((item, number) => {
    const sentence = htmlSentence(words(item.say)) || htmlApart(item.text.slice(0, 120))
    const language = strongestLanguage(item, verdict)
    const chip = language === null ? '' : ` class="chip c${hues.get(language) ?? 0}"`
    const at = item.start
      ? ` <a class="quiet" href="#${id}-e${number}">${item.start.line}:${item.start.column}</a>`
      : ''
    const note = item.quoted ? ` <span class="quiet">(${htmlSentence(words(say('page.quoted')))})</span>` : ''
    const none = item.span ? '' : ` <span class="quiet">(${htmlSentence(words(say('page.no-place')))})</span>`
    return `<tr id="${id}-r${number}"><td><span${chip}>${number + 1}</span> ${sentence}${at}${note}${none}</td>${cells(answer => item.weights[answer] ?? 0)}</tr>`
  })
  const total = (answer: Source) =>
    evidence.reduce((sum, { weights }) => sum + (weights[answer] ?? 0), verdict.prior[answer] ?? 0)
  const shares = verdict.ranking
    .slice(0, MOST_ANSWERS)
    .map(({ probability }) => `<td class="n">${htmlSentence(words(say('report.percent', { probability })))}</td>`)
  const label = (key: string) => htmlSentence(words(say(`page.${key}`)))
  return `<details open><summary><b>${label('sum')}</b></summary><div class="wide"><table>
<thead><tr><th scope="col">${label('column.evidence')}</th>${heads.join('')}</tr></thead>
<tbody>
<tr><td class="quiet">${label('prior')}</td>${cells(answer => verdict.prior[answer] ?? 0)}</tr>
${rows.join('\n')}
</tbody>
<tfoot><tr><th scope="row">${label('total')}</th>${cells(total)}</tr><tr><th scope="row">${label('probability')}</th>${shares.join('')}</tr></tfoot>
</table></div></details>
`
}

/** Nothing where nothing is added: a table of zeros hides what counts. */
function signed(weight: number, words: Words): string {
  return Math.abs(weight) < 0.05 ? '' : htmlSentence(words(say('page.signed', { weight })))
}
