import { join, resolve } from 'node:path'
import { listedNames, writeTexts } from './archive.ts'
import { articlesOf } from './articles.ts'
import { costOf, medianRun } from './measure.ts'
import type { Row } from './row.ts'
import type { Setting } from './setting.ts'
import { inventTerms } from './terms.ts'

const CLI = resolve('dist/cli.js')
const WORDS = 300
const SIZES = [1_000, 10_000]

/**
 * What a verdict costs: English articles of 300 words in one file of records, start and report included; then what each
 * article costs that comes after the first thousand.
 */
export function* benchTrace({ folder, runs }: Setting): Generator<Row> {
  const listed = listedNames(inventTerms(200, 5))
  const article = articlesOf({ seed: 13, listed, people: 20_000, format: 'text', english: true })
  let before = { articles: 0, wall: 0 }
  for (const articles of SIZES) {
    const path = join(folder, `${articles}.ndjson`)
    writeTexts(path, articles, at => article(at, WORDS), { language: 'en' })
    const { wall, cpu, memory } = medianRun(runs, () =>
      costOf([process.execPath, CLI, 'trace', '--no-config', '--format', 'json', path], folder),
    )
    const further = before.articles > 0 ? (articles - before.articles) / (wall - before.wall) : '–'
    yield {
      what: `trace of ${articles} articles`,
      wall,
      cpu,
      memory,
      'articles/s': articles / wall,
      'further/s': further,
    }
    before = { articles, wall }
  }
}
