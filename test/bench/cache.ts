import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listedNames } from './archive.ts'
import { articlesOf } from './articles.ts'
import { countFindings, lintCommand } from './comparison.ts'
import { type Cost, costOf } from './measure.ts'
import type { Row } from './row.ts'
import { inventTerms, TERM_FILES } from './terms.ts'

const ARTICLES = 100_000
const WORDS = 300
/** Files in one folder, as an archive by day has them. */
const IN_FOLDER = 500

/**
 * What `--cache` saves: a first and a second run over unchanged articles, as one file of records and as as many files.
 * Throws where a run with the cache prints anything else than one without.
 */
export function benchCache(folder: string): Row[] {
  const count = Number(process.env['ARTICLES'] ?? ARTICLES)
  const terms = inventTerms(1_000, 5)
  const glossary = join(folder, 'terms.yaml')
  writeFileSync(glossary, TERM_FILES.isogloss(terms))
  const article = articlesOf({ seed: 11, listed: listedNames(terms), people: 20_000, format: 'text' })
  const records: string[] = []
  let bytes = 0
  for (let at = 0; at < count; at++) {
    const text = article(at, WORDS)
    const day = join(folder, 'files', String(Math.floor(at / IN_FOLDER)))
    if (at % IN_FOLDER === 0) mkdirSync(day, { recursive: true })
    writeFileSync(join(day, `${at}.txt`), text)
    records.push(`${JSON.stringify({ id: String(at), text })}\n`)
    bytes += Buffer.byteLength(text)
  }
  const file = join(folder, 'records.ndjson')
  writeFileSync(file, records.join(''))
  const env = { XDG_CACHE_HOME: join(folder, 'cache') }
  return [file, join(folder, 'files')].flatMap(path => {
    const lint = (...options: string[]) => costOf([...lintCommand(glossary, path), ...options], folder, env)
    const plain = lint()
    const runs = [plain, lint('--cache'), lint('--cache'), lint('--cache')]
    if (runs.some(({ output }) => output !== plain.output))
      throw new Error(`${path}: a cached run prints something else`)
    const what = path === file ? `${count} records` : `${count} files`
    const row = (name: string, { wall, cpu, memory, output }: Cost) => ({
      what: `${what}, ${name}`,
      wall,
      cpu,
      memory,
      speed: bytes / 1e6 / wall,
      findings: countFindings(output),
    })
    return ['without a cache', 'filling it', 'unchanged', 'unchanged again'].map((name, at) => row(name, runs[at]!))
  })
}
