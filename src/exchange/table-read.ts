import { Failure } from '../core/failure.ts'
import { KINDS, STATUSES } from '../glossary/model.ts'
import { Draft, entriesOf, isType, readId, readLanguage, tidy } from './draft.ts'
import { type Imported, type ImportSource, Losses } from './exchange.ts'
import { COLUMNS, type Column, FORMULA, NEEDED } from './table-columns.ts'

/** Characters of one record; more is a quotation mark that was never closed. */
const LONGEST = 100_000

type Row = { readonly line: number; readonly cells: readonly string[] }

/**
 * Reads a table with the columns of {@link COLUMNS}, named in its first row, in any order. A cell that a spreadsheet would
 * run is refused unless an apostrophe stands before it.
 * @throws Failure `import-broken`, `import-column`, `import-columns-missing`, `import-formula`, `import-cell`, …
 */
export function readCsv(source: ImportSource): Promise<Imported> {
  return read(source, ',', true)
}

/** Reads a table parted by tabs; quotation marks are letters in it. */
export function readTsv(source: ImportSource): Promise<Imported> {
  return read(source, '\t', false)
}

async function read({ path, text, type }: ImportSource, delimiter: string, quotes: boolean): Promise<Imported> {
  const rows = await rowsOf(path, text, delimiter, quotes)
  const [head, ...body] = rows
  const at = (line: number, column = 1) => ({ path, at: { line, column } })
  if (!head || body.length === 0) throw new Failure('import-nothing', {}, at(1))
  const columns = head.cells.map((cell, index): Column => {
    const name = cell.trim().toLowerCase()
    const known = COLUMNS.find(column => column === name)
    if (!known) throw new Failure('import-column', { column: cell, allowed: [...COLUMNS] }, at(head.line, index + 1))
    return known
  })
  const missing = NEEDED.filter(column => !columns.includes(column))
  if (missing.length > 0) throw new Failure('import-columns-missing', { columns: missing }, at(head.line))
  const twice = columns.findIndex((column, index) => columns.indexOf(column) < index)
  if (twice >= 0) throw new Failure('import-column-twice', { column: columns[twice]! }, at(head.line, twice + 1))
  const drafts = new Map<string, Draft>()
  for (const { line, cells } of body) {
    if (cells.every(cell => cell.trim() === '')) continue
    const values = new Map<Column, string>()
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? ''
      if (FORMULA.test(cell)) throw new Failure('import-formula', { cell: cell.slice(0, 40) }, at(line, index + 1))
      values.set(column, tidy(cell.replace(/^'/u, '')))
    }
    const wrong = (column: Column): never => {
      const value = values.get(column) ?? ''
      throw new Failure('import-cell', { column, value: value.slice(0, 40) }, at(line, columns.indexOf(column) + 1))
    }
    enter(values, drafts, type, wrong)
  }
  const list = [...drafts.values()]
  for (const draft of list) {
    if (draft.get('type') === undefined) throw new Failure('import-type-needed', { option: '--type' }, at(head.line))
  }
  return { entries: entriesOf(list, `imported from ${path}: check every form`), lost: new Losses() }
}

function enter(
  values: ReadonlyMap<Column, string>,
  drafts: Map<string, Draft>,
  type: string | undefined,
  wrong: (column: Column) => never,
): void {
  const of = (column: Column) => values.get(column) ?? ''
  const list = (column: Column) =>
    of(column)
      .split(/\s*;\s*/u)
      .filter(item => item !== '')
  const tags = (column: Column) => list(column).map(tag => readLanguage(tag) ?? wrong(column))
  const id = readId(of('id')) ?? wrong('id')
  const draft = drafts.get(id) ?? new Draft()
  drafts.set(id, draft)
  draft.set('id', id)
  const own = type ?? of('type')
  if (own !== '' && !isType(own)) wrong('type')
  if (own !== '' && draft.get('type') === undefined) draft.set('type', own)
  if (of('definition') !== '' && draft.get('definition') === undefined) draft.set('definition', of('definition'))
  for (const source of list('sources')) draft.add('sources', source)
  if (of('form') === '') wrong('form')
  const facts = {
    ...(list('house').length > 0 && { house: list('house') }),
    ...(of('since') !== '' && { since: of('since') }),
    ...(of('until') !== '' && { until: of('until') }),
  }
  const role = of('role') || (of('status') === '' && of('language') !== '' ? 'house' : 'form')
  if (role === 'form') {
    const [kind, status] = [of('kind') || 'full', of('status') || 'admitted']
    if (!(KINDS as readonly string[]).includes(kind)) wrong('kind')
    if (!(STATUSES as readonly string[]).includes(status)) wrong('status')
    const [languages, from] = [tags('in'), tags('from')]
    draft.form({
      form: of('form'),
      kind,
      status,
      ...(languages.length > 0 && { in: languages }),
      ...(from.length > 0 && { from }),
      ...facts,
      ...(of('system') !== '' && { system: of('system') }),
      ...(of('note') !== '' && { note: of('note') }),
    })
    return
  }
  if (!['house', 'short', 'native', 'inflected'].includes(role)) wrong('role')
  const language = readLanguage(of('language')) ?? wrong('language')
  const named = role === 'house' || role === 'short'
  draft.name(role, language, named && Object.keys(facts).length > 0 ? { form: of('form'), ...facts } : of('form'))
}

async function rowsOf(path: string, text: string, delimiter: string, quotes: boolean): Promise<Row[]> {
  const { CsvError, parse } = await import('csv-parse/sync')
  try {
    const found = parse(text, {
      bom: true,
      delimiter,
      quote: quotes ? '"' : false,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[]
    let line = 1
    return found.map(({ record, info }) => {
      const row = { line, cells: record }
      line = info.lines + 1
      return row
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines, column } = error as unknown as { lines?: number; column?: number }
    const place = { line: lines ?? 1, column: typeof column === 'number' ? column + 1 : 1 }
    throw new Failure('import-broken', { reason: error.message }, { path, at: place }, error)
  }
}
