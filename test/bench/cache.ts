import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listedNames } from './archive.ts'
import { articlesOf } from './articles.ts'
import { countFindings, lintCommand } from './comparison.ts'
import { costOf } from './measure.ts'
import type { Row } from './row.ts'
import type { Setting } from './setting.ts'
import { inventTerms, TERM_FILES, type Term } from './terms.ts'

const ARTICLES = 100_000
const WORDS = 300
/** Files in one folder, as an archive by day has them. */
const IN_FOLDER = 500

/**
 * What `--cache` saves: a first and a second run over unchanged articles, as one file of records and as as many files.
 * Throws where a run with the cache prints anything else than one without.
 */
export function* benchCache({ folder, articles: count = ARTICLES }: Setting): Generator<Row> {
  const terms = inventTerms(1_000, 5)
  const glossary = join(folder, 'terms.yaml')
  writeFileSync(glossary, TERM_FILES.isogloss(terms))
  const { file, files, bytes } = writeBoth(folder, count, terms)
  const env = { XDG_CACHE_HOME: join(folder, 'cache') }
  for (const path of [file, files]) {
    const what = path === file ? `${count} records` : `${count} files`
    let plain: string | undefined
    for (const state of ['without a cache', 'filling it', 'unchanged', 'unchanged again']) {
      const options = plain === undefined ? [] : ['--cache']
      const { wall, cpu, memory, output } = costOf([...lintCommand(glossary, path), ...options], folder, env)
      plain ??= output
      if (output !== plain) throw new Error(`${path}: a cached run prints something else`)
      yield {
        what: `${what}, ${state}`,
        wall,
        cpu,
        memory,
        speed: bytes / 1e6 / wall,
        findings: countFindings(output),
      }
    }
  }
}

/** The same articles as one file of records and as files. */
function writeBoth(folder: string, count: number, terms: readonly Term[]) {
  const article = articlesOf({ seed: 11, listed: listedNames(terms), people: 20_000, format: 'text' })
  const [file, files] = [join(folder, 'records.ndjson'), join(folder, 'files')]
  const records: string[] = []
  let bytes = 0
  for (let at = 0; at < count; at++) {
    const text = article(at, WORDS)
    const day = join(files, String(Math.floor(at / IN_FOLDER)))
    if (at % IN_FOLDER === 0) mkdirSync(day, { recursive: true })
    writeFileSync(join(day, `${at}.txt`), text)
    records.push(`${JSON.stringify({ id: String(at), text })}\n`)
    bytes += Buffer.byteLength(text)
  }
  writeFileSync(file, records.join(''))
  return { file, files, bytes }
}
