import { say } from '../core/message.ts'
import { htmlSentence, htmlText } from './html.ts'
import type { ShownArticle } from './lint-html.ts'
import { articleTitle } from './lint-text.ts'
import { nameAtFault } from './name-at-fault.ts'
import { tally } from './tally.ts'
import type { Words } from './words.ts'

type Choice = { readonly value: string; readonly label: string }

/** Choices of what to show. Hidden until the page's script shows it: without the script it could do nothing. */
export function filterForm(shown: readonly ShownArticle[], words: Words): string {
  const files = shown.map(({ file, findings }) => ({ ...file, findings }))
  const counted = (keys: ReturnType<typeof tally>) =>
    keys
      .map(({ key, count }) => ({ value: key, label: `${key} (${count})` }))
      .sort((a, b) => (a.value < b.value ? -1 : 1))
  const severities = tally(files, finding => finding.severity).map(({ key, count }) => ({
    value: key,
    label: `${words(say(`report.severity.${key}`))} (${count})`,
  }))
  const selects = [
    select(
      'article',
      shown.map(({ file, id }) => ({ value: id, label: articleTitle(file) })),
      words,
    ),
    select('rule', counted(tally(files, finding => finding.code)), words),
    select('entry', counted(tally(files, nameAtFault)), words),
    select('severity', severities, words),
  ]
  const reset = htmlSentence(words(say('page.filter.reset')))
  const legend = htmlSentence(words(say('page.filter.legend')))
  return `<form class="filter" hidden aria-label="${legend}">\n${selects.join('\n')}\n<button type="reset">${reset}</button><output aria-live="polite"></output>\n</form>\n`
}

function select(name: string, choices: readonly Choice[], words: Words): string {
  const options = choices.map(
    ({ value, label }) => `<option value="${htmlText(value)}">${htmlSentence(label)}</option>`,
  )
  const any = `<option value="">${htmlSentence(words(say('page.filter.any')))}</option>`
  return `<label>${htmlSentence(words(say(`page.filter.${name}`)))}<select name="${name}">${any}${options.join('')}</select></label>`
}
