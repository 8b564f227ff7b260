import { say } from '../core/message.ts'
import type { TrainingRun } from '../pipeline/train.ts'
import { answerName } from './verdict-text.ts'
import type { Words } from './words.ts'

/** What `trace train` says: how the model does on articles held out, by source, and where it is. */
export function trainingText(run: TrainingRun & { readonly path: string }, words: Words): string {
  const { figures, language, bytes, path } = run
  const { articles, right, decided, sure, called, named, error, rows } = figures
  const lines = [words(say('report.training.head', { count: articles }))]
  // Where nothing was held out that a question asks for, there is nothing to say.
  if (!Number.isNaN(sure)) lines.push(words(say('report.training.closed', { right, decided, sure })))
  if (!Number.isNaN(called)) lines.push(words(say('report.training.native', { language, called })))
  if (!Number.isNaN(named)) lines.push(words(say('report.training.open', { named })))
  if (!Number.isNaN(error)) lines.push(words(say('report.training.error', { error })), '')
  for (const { source, articles: count, found, precise } of rows) {
    const shown = { source: answerName(source, words), articles: count, found, precise: precise || 0 }
    lines.push(`  ${words(say('report.training.row', shown))}`)
  }
  lines.push('', words(say('report.training.written', { path, bytes: bytes.length })))
  return `${lines.join('\n')}\n`
}
