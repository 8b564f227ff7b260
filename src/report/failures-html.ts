import type { Failure } from '../core/failure.ts'
import { say } from '../core/message.ts'
import { sortedFailures } from './count.ts'
import { htmlApart, htmlSentence } from './html.ts'
import type { Words } from './words.ts'

const MOST_FAILURES = 100

/** What could not be done, for any page. */
export function failuresHtml({ failures }: { readonly failures: readonly Failure[] }, words: Words): string {
  if (failures.length === 0) return ''
  const items = sortedFailures(failures)
    .slice(0, MOST_FAILURES)
    .map(({ place, say: sentence }) => {
      const at = place.at ? `:${place.at.line}:${place.at.column}` : ''
      return `<li><code>${htmlApart(`${place.path ?? 'isogloss'}${at}`)}</code> ${htmlSentence(words(sentence))}</li>`
    })
  const more = failures.length > MOST_FAILURES ? '<li>…</li>' : ''
  return `<section class="failures"><h2>${htmlSentence(words(say('page.failures')))}</h2><ul>${items.join('')}${more}</ul></section>\n`
}
