import { say } from '../core/message.ts'
import { Comment } from './comment.ts'
import { diffBlocks } from './diff-markdown.ts'
import { summaryOf } from './diff-text.ts'
import type { Formatter } from './formats.ts'
import { groupsOf, type ImpactRun } from './impact-run.ts'
import { impactSentences } from './impact-text.ts'
import { markdownCode, markdownText } from './markdown-text.ts'

/** Names named of each part. */
const SHOWN = 40

/**
 * `glossary impact` as the Markdown of a comment on a pull request: what is said of how many articles, then parts that
 * fold, as much as a comment holds. Its first line lets a bot find its own comment again.
 */
export const impactMarkdown: Formatter<ImpactRun> = (run, { words }) => {
  const { impact } = run
  const sentences = [summaryOf(run, words), ...impactSentences(run, words)].map(markdownText)
  const comment = new Comment([
    '<!-- isogloss glossary impact -->',
    '### isogloss',
    '',
    ...sentences.flatMap(text => [text, '']),
  ])
  const fold = (title: string, blocks: readonly (readonly string[])[]) => {
    if (blocks.length === 0) return
    if (!comment.add(['<details>', `<summary>${markdownText(title)}</summary>`, ''], blocks.length)) return
    for (const block of blocks) comment.add(block)
    comment.add(['', '</details>', ''])
  }
  for (const part of ['appeared', 'disappeared', 'mended'] as const) {
    const groups = groupsOf(impact, part)
    const blocks = groups.slice(0, SHOWN).map(({ code, text, preferred, count, articles, examples }) => {
      const change = preferred === null ? shown(text) : `${shown(text)} → ${shown(preferred)}`
      const counted = markdownText(words(say('report.impact.counted', { times: count, articles })))
      const places = examples.map(({ article, finding }) =>
        markdownCode(cut(`${article}:${finding.start.line}:${finding.start.column}`)),
      )
      return [`- **${change}** ${counted} \`${code}\`<br>${places.join(' ')}`]
    })
    if (groups.length > SHOWN)
      blocks.push([`- ${markdownText(words(say('report.impact.more', { count: groups.length - SHOWN })))}`])
    fold(`${words(say(`report.impact.title.${part}`))} (${groups.length})`, blocks)
  }
  const ambiguous = impact.ambiguous.slice(0, SHOWN).map(({ text, entries, count, articles }) => {
    const counted = markdownText(words(say('report.impact.occurrences', { times: count })))
    return [
      `- **${shown(text)}** ${counted}: ${entries.map(markdownCode).join(' ')}<br>${articles.map(path => markdownCode(cut(path))).join(' ')}`,
    ]
  })
  fold(`${words(say('report.impact.title.ambiguous'))} (${impact.ambiguous.length})`, ambiguous)
  const merged = (id: string) => markdownText(words(say('report.diff.merged-into', { id })))
  fold(words(say('report.impact.title.entries')), [...diffBlocks(run, words.lang, merged)])
  return comment.text(count => words(say('report.impact.left-out', { count })))
}

const LONG = 120

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > LONG ? `${line.slice(0, LONG).replace(/[\ud800-\udbff]$/u, '')}…` : line
}

function shown(text: string): string {
  return markdownText(cut(text))
}
