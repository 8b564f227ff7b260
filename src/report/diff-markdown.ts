import { say } from '../core/message.ts'
import type { Entry } from '../glossary/model.ts'
import { Comment } from './comment.ts'
import { summaryOf } from './diff-text.ts'
import { type DiffRun, formText, linesOf, nameOf } from './diff-words.ts'
import type { Formatter } from './formats.ts'
import { markdownCode, markdownText } from './markdown-text.ts'

/** `glossary diff` as the Markdown of a comment on a pull request: a list that folds, as much of it as a comment holds. */
export const diffMarkdown: Formatter<DiffRun> = (run, { words }) => {
  const comment = new Comment([
    '<!-- isogloss glossary diff -->',
    '### isogloss',
    '',
    markdownText(summaryOf(run, words)),
    '',
  ])
  for (const block of diffBlocks(run, words.lang, id => markdownText(words(say('report.diff.merged-into', { id })))))
    comment.add(block)
  return comment.text(count => words(say('report.impact.left-out', { count })))
}

/** The entries of a difference, each as lines of Markdown. */
export function* diffBlocks(
  { difference }: DiffRun,
  lang: string,
  mergedInto: (id: string) => string,
): Generator<string[]> {
  const { added, removed, merged, changed } = difference
  const title = (sign: string, entry: Entry) =>
    `- ${sign} ${markdownCode(entry.id)} ${markdownText(nameOf(entry, lang))}`
  for (const entry of removed) yield [title('➖', entry)]
  for (const { entry, into } of merged) yield [`${title('➖', entry)} ${mergedInto(into.id)}`]
  for (const entry of added)
    yield [title('➕', entry), ...entry.forms.map(form => `  - ➕ ${markdownText(cut(formText(form)))}`)]
  for (const change of changed) {
    const lines = linesOf(change).map(({ about, before, after }) => {
      const texts = [before, after].map(text => (text === null ? '∅' : markdownText(cut(text))))
      return `  - ${markdownText(about)}: ${texts.join(' → ')}`
    })
    yield [title('✏️', change.after), ...lines]
  }
}

const LONG = 200

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > LONG ? `${line.slice(0, LONG).replace(/[\ud800-\udbff]$/u, '')}…` : line
}
