import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Archive, writeFolder } from './archive.ts'
import { type Cost, costOf, medianRun } from './measure.ts'
import { findPeers } from './peers.ts'
import type { Row } from './row.ts'
import type { Setting } from './setting.ts'
import { inventTerms, TERM_FILES, type Term } from './terms.ts'

const CLI = resolve('dist/cli.js')
const ARTICLES = 2_000
const TERMS = [50, 5_000]

/** Command line that lints with a glossary and every default rule. */
export function lintCommand(glossary: string, ...inputs: readonly string[]): string[] {
  return [process.execPath, CLI, 'lint', '--no-config', '--format', 'json', '--glossary', glossary, ...inputs]
}

/** Findings in the JSON that `lint` prints. */
export function countFindings(output: string): number {
  const { errors, warnings, infos } = (JSON.parse(output) as { summary: Record<string, number> }).summary
  return errors! + warnings! + infos!
}

/**
 * isogloss and its peers on one corpus of Markdown, for a small list of terms and a large one. isogloss runs all its
 * rules; the peers look for the listed forms alone, and cspell for misspelled words too. Warm is a second run, with the
 * glossary kept from the first.
 */
export function* benchComparison(setting: Setting): Generator<Row> {
  const all = inventTerms(TERMS.at(-1)!, 5)
  const articles = writeFolder(join(setting.folder, 'articles'), setting.articles ?? ARTICLES, all)
  for (const count of setting.terms ? [setting.terms] : TERMS) yield* compareOn(articles, all.slice(0, count), setting)
}

function* compareOn(articles: Archive, terms: readonly Term[], { folder, runs, peers }: Setting): Generator<Row> {
  const place = join(folder, `terms-${terms.length}`)
  mkdirSync(place, { recursive: true })
  const glossary = join(place, 'terms.yaml')
  writeFileSync(glossary, TERM_FILES.isogloss(terms))
  const env = { XDG_CACHE_HOME: join(place, 'cache') }
  const own = lintCommand(glossary, articles.path)
  const cold = medianRun(runs, () => {
    rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true })
    return costOf(own, place, env)
  })
  const warm = medianRun(runs, () => costOf(own, place, env))
  const variants = terms.reduce((sum, term) => sum + term.variants.length, 0)
  const row = (tool: string, cost: Cost, findings: number): Row => ({
    what: `${tool}, ${variants} variants`,
    wall: cost.wall,
    cpu: cost.cpu,
    memory: cost.memory,
    speed: articles.bytes / 1e6 / cost.wall,
    findings,
    'wall ×': cost.wall / warm.wall,
    'cpu ×': cost.cpu / warm.cpu,
  })
  yield row('isogloss cold', cold, countFindings(cold.output))
  yield row('isogloss warm', warm, countFindings(warm.output))
  for (const { name, command, count, slow } of findPeers(terms, place, articles.path)) {
    if (peers && !peers.includes(name)) continue
    const cost = medianRun(slow ? 1 : runs, () => costOf(command, place, env))
    yield row(name, cost, count(cost.output))
  }
}
