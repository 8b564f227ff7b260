import type { LanguageTag } from '../core/language.ts'
import { say } from '../core/message.ts'
import type { Span } from '../core/span.ts'
import type { Evidence, ShownText, Source, Verdict } from '../trace/verdict.ts'
import { strongestLanguage } from './evidence-hues.ts'
import { htmlSentence, htmlText } from './html.ts'
import { type Stretch, stretches } from './marked-text.ts'
import type { Words } from './words.ts'

/** Code units of an article that are shown: far more than news has. */
const LONGEST = 60_000

type Setting = {
  readonly id: string
  readonly verdict: Verdict
  readonly language: LanguageTag
  readonly hues: ReadonlyMap<Source, number>
  readonly words: Words
}

/**
 * The article with its evidence underlined in the color of the language it speaks for, broken where quoted, dotted where it
 * speaks against all. A number and the language lead to the row of the sum; where two pieces lie on one another, two lines.
 * @param order evidence by its number
 */
export function evidenceTextHtml(shown: ShownText, order: readonly Evidence[], setting: Setting): string {
  const marks = order.flatMap((item, number): [number, Span][] => {
    const place = shown.places[setting.verdict.evidence.indexOf(item)]
    return place ? [[number, place]] : []
  })
  const begun = new Set<number>()
  const paragraphs = shown.paragraphs
    .filter(({ start }) => start < LONGEST)
    .map(paragraph => {
      const parts = stretches(shown.text, paragraph, marks)
      return `<p dir="auto">${parts.map(part => stretchHtml(part, order, begun, setting)).join('')}</p>`
    })
  const more =
    shown.text.length > LONGEST ? `<p class="quiet">${htmlSentence(setting.words(say('page.truncated')))}</p>` : ''
  return `<div class="text" lang="${htmlText(setting.language)}">\n${paragraphs.join('\n')}${more}\n</div>\n`
}

function stretchHtml(
  { text, marks, ending }: Stretch,
  order: readonly Evidence[],
  begun: Set<number>,
  setting: Setting,
): string {
  if (marks.length === 0) return htmlText(text)
  const { id, hues } = setting
  const languages = marks.map(number => strongestLanguage(order[number]!, setting.verdict))
  const colors = [...new Set(languages.flatMap(language => (language === null ? [] : (hues.get(language) ?? []))))]
  const classes = [
    colors[0] === undefined ? 'against' : `c${colors[0]}`,
    ...(colors[1] === undefined ? [] : ['two', `d${colors[1]}`]),
    ...(marks.every(number => order[number]!.quoted) ? ['q'] : []),
  ]
  const first = marks.find(number => !begun.has(number))
  for (const number of marks) begun.add(number)
  const anchor = first === undefined ? '' : ` id="${id}-e${first}"`
  const title = marks.map(number => setting.words(order[number]!.say)).join(' · ')
  const labels = ending.map(number => {
    const language = strongestLanguage(order[number]!, setting.verdict)
    const hue = language === null ? '' : ` class="c${hues.get(language) ?? 0}"`
    return `<sup${hue}><a href="#${id}-r${number}">${number + 1}${language === null ? '' : ` ${htmlText(language)}`}</a></sup>`
  })
  return `<mark class="${classes.join(' ')}"${anchor} title="${htmlSentence(title)}">${htmlText(text)}</mark>${labels.join('')}`
}
