import { resolve } from 'node:path'
import { Failure } from '../../../core/failure.ts'
import { baseLanguage } from '../../../core/language.ts'
import { say } from '../../../core/message.ts'
import type { LabelledArticle } from '../../../pipeline.ts'
import { trainingText } from '../../../report/training-text.ts'
import { bytesOf } from '../articles.ts'
import type { CliCommand } from '../command.ts'
import { complain } from '../complain.ts'
import { checkDestination } from '../reports.ts'

/** Learns a style model from articles whose source is known, and says how well it does. */
export const traceTrain: CliCommand = {
  name: 'trace train',
  args: '<articles>',
  options: ['out', 'lang'],
  formats: [],
  examples: { own: 'isogloss trace train desk.ndjson --out desk.style' },
  async run([path = ''], { io, parts, options, words }) {
    const { out } = options
    if (out === undefined) throw new Failure('style-no-out')
    // Learning takes minutes: better to fail before.
    await checkDestination(out, new Set([resolve(io.cwd, path)]), io)
    const { readLabelled, trainStyleModel } = await parts.pipeline()
    const articles: LabelledArticle[] = []
    const failures: Failure[] = []
    for (const record of readLabelled(await bytesOf(path, io), path)) {
      if (record instanceof Failure) failures.push(record)
      else articles.push(record)
    }
    await complain(failures, io, words)
    const run = await trainStyleModel(articles, baseLanguage(options.lang ?? 'en'), (step, steps) => {
      if (io.stderr.isTTY) io.stderr.write(`${words(say('report.training.step', { step, steps }))}\n`)
    })
    await io.files.write(out, run.bytes)
    await io.stdout.write(trainingText({ ...run, path: out }, words))
    return failures.length > 0 ? 2 : 0
  },
}
