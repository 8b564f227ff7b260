import type { Failure } from '../../core/failure.ts'
import { say } from '../../core/message.ts'
import { suggest } from '../../glossary/did-you-mean.ts'
import { sortedFailures } from '../../report/count.ts'
import { printable, printableSentence } from '../../report/printable.ts'
import type { Words } from '../../report/words.ts'
import type { Io } from './io.ts'
import { UsageFailure } from './options.ts'

/** Tells failures on standard error, one line each: `path:line:column: what, why, the way out`. */
export async function complain(failures: readonly Failure[], io: Io, words: Words): Promise<void> {
  for (const failure of sortedFailures(failures)) {
    const { path, at } = failure.place
    const place = path === undefined ? 'isogloss' : `${printable(path)}${at ? `:${at.line}:${at.column}` : ''}`
    const more = failure instanceof UsageFailure ? await advice(failure, words) : []
    const sentence = [words(failure.say), ...more].map(printableSentence).join(' ')
    await io.stderr.write(`${place}: ${sentence}\n`)
  }
}

async function advice({ near }: UsageFailure, words: Words): Promise<string[]> {
  if (!near) return []
  const meant = await suggest(near.word, near.candidates)
  return meant === null ? [] : [words(say('failure.did-you-mean', { meant }))]
}
