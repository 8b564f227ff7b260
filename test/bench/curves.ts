import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Archive, writeArticle, writeFolder, writeRecords } from './archive.ts'
import { countFindings, lintCommand } from './comparison.ts'
import { type Cost, costOf, medianRun } from './measure.ts'
import type { Row } from './row.ts'
import { inventTerms, TERM_FILES, type Term } from './terms.ts'

/** Terms have 3.9 forms each, the preferred one among them. */
const FORMS_PER_TERM = 3.9

type Setting = { readonly glossary: string; readonly cwd: string; readonly env: Readonly<Record<string, string>> }

function settingOf(folder: string, terms: readonly Term[]): Setting {
  mkdirSync(folder, { recursive: true })
  const glossary = join(folder, `terms-${terms.length}.yaml`)
  writeFileSync(glossary, TERM_FILES.isogloss(terms))
  return { glossary, cwd: folder, env: { XDG_CACHE_HOME: join(folder, 'cache') } }
}

/** A warm run: the glossary is kept from one before it. */
function lint(runs: number, { glossary, cwd, env }: Setting, archive: Archive, ...options: readonly string[]): Cost {
  costOf(lintCommand(glossary, '--version'), cwd, env)
  return medianRun(runs, () => costOf([...lintCommand(glossary, archive.path), ...options], cwd, env))
}

function rowOf(what: string, cost: Cost, archive: Archive): Row {
  const { wall, cpu, memory, output } = cost
  return { what, wall, cpu, memory, speed: archive.bytes / 1e6 / wall, findings: countFindings(output) }
}

/** Articles ×1, ×10, ×100, as records. */
export function benchArticles(folder: string, runs: number): Row[] {
  const terms = inventTerms(5_000, 5)
  const setting = settingOf(folder, terms)
  return [100, 1_000, 10_000].map(count => {
    const archive = writeRecords(join(folder, `${count}.ndjson`), count, terms)
    return rowOf(`${count} records`, lint(runs, setting, archive), archive)
  })
}

/** One corpus, glossaries of 100 to 200,000 forms. */
export function benchForms(folder: string, runs: number): Row[] {
  const terms = inventTerms(Math.ceil(200_000 / FORMS_PER_TERM), 5)
  const archive = writeFolder(join(folder, 'articles'), 2_000, terms.slice(0, 25))
  return [100, 5_000, 50_000, 200_000].map(forms => {
    const setting = settingOf(folder, terms.slice(0, Math.ceil(forms / FORMS_PER_TERM)))
    costOf(lintCommand(setting.glossary, archive.path), setting.cwd, setting.env)
    return rowOf(`${forms} forms`, lint(runs, setting, archive), archive)
  })
}

/** One article of 1 KB to 50 MB. */
export function benchLengths(folder: string, runs: number): Row[] {
  const terms = inventTerms(5_000, 5)
  const setting = settingOf(folder, terms)
  return [1e3, 1e4, 1e5, 1e6, 1e7, 5e7].map(bytes => {
    const archive = writeArticle(join(folder, `${bytes}.txt`), bytes, terms)
    return rowOf(`one article of ${bytes / 1e3} KB`, lint(bytes > 1e6 ? 1 : runs, setting, archive), archive)
  })
}

/** 10,000 records over 1,000 to 100,000 distinct names that no list has. */
export function benchPeople(folder: string, runs: number): Row[] {
  const terms = inventTerms(500, 5)
  const setting = settingOf(folder, terms)
  return [1_000, 10_000, 100_000].map(people => {
    const archive = writeRecords(join(folder, `people-${people}.ndjson`), 4_000, terms, people)
    return rowOf(`${people} distinct names`, lint(runs, setting, archive), archive)
  })
}

/** Up to 100,000 records, 450 MB, by one thread and by two: memory must not follow. Only on demand. */
export function benchArchive(folder: string): Row[] {
  const terms = inventTerms(5_000, 5)
  const setting = settingOf(folder, terms)
  return [10_000, 20_000, 50_000, 100_000].flatMap(count => {
    const archive = writeRecords(join(folder, `${count}.ndjson`), count, terms)
    const what = `${count} records, ${Math.round(archive.bytes / 1e6)} MB`
    return [1, 2].map(jobs => rowOf(`${what}, --jobs ${jobs}`, lint(1, setting, archive, '--jobs', `${jobs}`), archive))
  })
}
