import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Archive, writeArticle, writeFolder, writeRecords } from './archive.ts'
import { countFindings, lintCommand } from './comparison.ts'
import { type Cost, costOf, medianRun } from './measure.ts'
import type { Row } from './row.ts'
import type { Setting } from './setting.ts'
import { inventTerms, TERM_FILES, type Term } from './terms.ts'

/** Terms have 3.9 forms each, the preferred one among them. */
const FORMS_PER_TERM = 3.9

type Place = { readonly glossary: string; readonly cwd: string; readonly env: Readonly<Record<string, string>> }

function placeOf(folder: string, terms: readonly Term[]): Place {
  mkdirSync(folder, { recursive: true })
  const glossary = join(folder, `terms-${terms.length}.yaml`)
  writeFileSync(glossary, TERM_FILES.isogloss(terms))
  return { glossary, cwd: folder, env: { XDG_CACHE_HOME: join(folder, 'cache') } }
}

/** A warm run: the glossary is kept from one before it. */
function lint(runs: number, { glossary, cwd, env }: Place, archive: Archive, ...options: readonly string[]): Cost {
  costOf(lintCommand(glossary, '--version'), cwd, env)
  return medianRun(runs, () => costOf([...lintCommand(glossary, archive.path), ...options], cwd, env))
}

function rowOf(what: string, cost: Cost, archive: Archive): Row {
  const { wall, cpu, memory, output } = cost
  return { what, wall, cpu, memory, speed: archive.bytes / 1e6 / wall, findings: countFindings(output) }
}

/** Articles ×1, ×10, ×100, as records. */
export function* benchArticles({ folder, runs }: Setting): Generator<Row> {
  const terms = inventTerms(5_000, 5)
  const place = placeOf(folder, terms)
  for (const count of [100, 1_000, 10_000]) {
    const archive = writeRecords(join(folder, `${count}.ndjson`), count, terms)
    yield rowOf(`${count} records`, lint(runs, place, archive), archive)
  }
}

/** One corpus, glossaries of 100 to 200,000 forms. */
export function* benchForms({ folder, runs, articles }: Setting): Generator<Row> {
  const terms = inventTerms(Math.ceil(200_000 / FORMS_PER_TERM), 5)
  const archive = writeFolder(join(folder, 'articles'), articles ?? 2_000, terms.slice(0, 25))
  for (const forms of [100, 5_000, 50_000, 200_000]) {
    const place = placeOf(folder, terms.slice(0, Math.ceil(forms / FORMS_PER_TERM)))
    costOf(lintCommand(place.glossary, archive.path), place.cwd, place.env)
    yield rowOf(`${forms} forms`, lint(runs, place, archive), archive)
  }
}

/** One article of 1 KB to 50 MB. */
export function* benchLengths({ folder, runs }: Setting): Generator<Row> {
  const terms = inventTerms(5_000, 5)
  const place = placeOf(folder, terms)
  for (const bytes of [1e3, 1e4, 1e5, 1e6, 1e7, 5e7]) {
    const archive = writeArticle(join(folder, `${bytes}.txt`), bytes, terms)
    yield rowOf(`one article of ${bytes / 1e3} KB`, lint(bytes > 1e6 ? 1 : runs, place, archive), archive)
  }
}

/** 4,000 records over 1,000 to 100,000 distinct names that no list has. */
export function* benchPeople({ folder, runs, articles }: Setting): Generator<Row> {
  const terms = inventTerms(500, 5)
  const place = placeOf(folder, terms)
  for (const people of [1_000, 10_000, 100_000]) {
    const archive = writeRecords(join(folder, `people-${people}.ndjson`), articles ?? 4_000, terms, people)
    yield rowOf(`${people} distinct names`, lint(runs, place, archive), archive)
  }
}

/** Up to 100,000 records, 450 MB, by one thread and by two: memory must not follow. Only on demand. */
export function* benchArchive({ folder, articles }: Setting): Generator<Row> {
  const terms = inventTerms(5_000, 5)
  const place = placeOf(folder, terms)
  for (const count of articles ? [articles] : [10_000, 20_000, 50_000, 100_000]) {
    const archive = writeRecords(join(folder, `${count}.ndjson`), count, terms)
    const what = `${count} records, ${Math.round(archive.bytes / 1e6)} MB`
    for (const jobs of [1, 2])
      yield rowOf(`${what}, --jobs ${jobs}`, lint(1, place, archive, '--jobs', `${jobs}`), archive)
  }
}
