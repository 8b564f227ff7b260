import { Failure } from '../../../core/failure.ts'
import { say } from '../../../core/message.ts'
import type { Comparison } from '../../../names/name.ts'
import type { Words } from '../../../report/words.ts'
import type { CliCommand, Context } from '../command.ts'
import { complain } from '../complain.ts'
import type { ExitCode } from '../io.ts'
import { decodedLines } from '../lines.ts'
import { UsageFailure } from '../options.ts'

/** Says whether two written names are one name: one pair, or a stream of pairs. */
export const namesCompare: CliCommand = {
  name: 'names compare',
  args: '[a] [b]',
  options: ['format', 'stdin'],
  formats: ['text', 'json', 'ndjson'],
  examples: {
    pair: 'isogloss names compare Bagaei Baghaei',
    stream: 'isogloss names compare --stdin --format ndjson < pairs.ndjson',
  },
  async run(args, context) {
    const { io, words, options } = context
    if (options.stdin) {
      if (args.length > 0) throw new UsageFailure('stdin-and-names')
      return compareStream(context)
    }
    const [a, b] = args
    if (a === undefined || b === undefined) throw new UsageFailure('two-names-needed')
    const compare = await context.parts.compareNames()
    const format = options.format ?? 'text'
    const answer = answerOf(a, b, compare(a, b), words)
    await io.stdout.write(
      format === 'text'
        ? `${sentence(answer, words)}\n`
        : `${JSON.stringify(answer, null, format === 'json' ? 2 : 0)}\n`,
    )
    return 0
  },
}

type Answer = {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly same: boolean
  readonly why: string
}

function answerOf(a: string, b: string, { score, same, why }: Comparison, words: Words): Answer {
  const reasons = why.map(({ key, params }) => words(say(key.startsWith('compare.') ? key : `compare.${key}`, params)))
  return {
    a,
    b,
    score: Math.round(score * 10_000) / 10_000,
    same,
    why: reasons.join(words(say('report.names.between'))),
  }
}

function sentence(answer: Answer, words: Words): string {
  const { a, b, score, same, why } = answer
  const verdict = words(say(`report.names.${same ? 'same' : 'different'}`, { a, b, score }))
  return why === '' ? verdict : `${verdict} ${words(say('report.names.why', { why }))}`
}

/** One line out for each line in, in order, while they come; a broken line is answered by what is wrong with it. */
async function compareStream({ io, parts, words, options }: Context): Promise<ExitCode> {
  if (options.format !== 'ndjson') throw new UsageFailure('stream-format', { format: 'ndjson' })
  const compare = await parts.compareNames()
  let line = 0
  let failed = false
  for await (const lines of decodedLines(io.stdin())) {
    let answers = ''
    for (const text of lines) {
      line++
      if (text.trim() === '') continue
      const pair = pairOf(text)
      if (pair) answers += `${JSON.stringify(answerOf(pair.a, pair.b, compare(pair.a, pair.b), words))}\n`
      else {
        failed = true
        const failure = new Failure('pair-broken', {}, { path: '-', at: { line, column: 1 } })
        answers += `${JSON.stringify({ line, code: failure.code, message: words(failure.say) })}\n`
        await complain([failure], io, words)
      }
    }
    await io.stdout.write(answers)
  }
  return failed ? 2 : 0
}

function pairOf(line: string): { a: string; b: string } | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('a' in value) || !('b' in value)) return null
    return typeof value.a === 'string' && typeof value.b === 'string' ? { a: value.a, b: value.b } : null
  } catch {
    return null
  }
}
