import { say } from '../core/message.ts'
import type { TraceRun } from '../trace/verdict.ts'
import type { Look } from './formats.ts'
import { articleTitle } from './lint-text.ts'
import { paintWith } from './paint.ts'
import { sumLines } from './sum-text.ts'
import { evidenceLines, rankingBars, verdictSentences } from './verdict-text.ts'

/** Evidence shown per article; JSON has it all. */
const SHOWN = 13

/** `trace` for a person at a terminal: the verdict in a sentence, the ranking as bars, what speaks for it; the sum, if asked. */
export function* traceText(run: TraceRun, look: Look): Generator<string> {
  const paint = paintWith(look.color)
  for (const file of run.files) {
    const [sentence, ...chain] = verdictSentences(file, look.words)
    const lines = [paint.title(articleTitle(file)), `  ${paint.strong(sentence ?? '')}`]
    lines.push(...chain.map(line => `  ${line}`), '')
    lines.push(...rankingBars(file, look, paint).map(line => `    ${line}`), '')
    const evidence = evidenceLines(file.verdict, look.explain ? Infinity : SHOWN, look, paint, file.shown)
    lines.push(...evidence.map(line => `    ${line}`))
    if (evidence.length > 0) lines.push('')
    if (look.explain) lines.push(...sumLines(file.verdict, 4, look, paint).map(line => `    ${line}`), '')
    yield `${lines.join('\n')}\n`
  }
  yield `${paint.strong(look.words(say('report.summary.traced', { count: run.files.length })))}\n`
  if (run.failures.length > 0) {
    yield `${paint.severity.error(look.words(say('report.summary.failures', { count: run.failures.length })))}\n`
  }
}
