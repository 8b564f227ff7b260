import type { Entry } from '../glossary/model.ts'
import type { Exported } from './exchange.ts'
import { lostFields, termsOf } from './forms.ts'
import { COLUMNS, type Column, FORMULA, PARTING } from './table-columns.ts'

/** A glossary as CSV (RFC 4180), see {@link COLUMNS}. */
export function writeCsv(entries: readonly Entry[]): Exported {
  return write(entries, cells => `${cells.map(quoted).join(',')}\r\n`)
}

/** A glossary as a table parted by tabs; a tab or line end within a field becomes a space. */
export function writeTsv(entries: readonly Entry[]): Exported {
  return write(entries, cells => `${cells.map(cell => cell.replace(/[\t\r\n]+/gu, ' ')).join('\t')}\n`)
}

function write(entries: readonly Entry[], line: (cells: readonly string[]) => string): Exported {
  const lost = lostFields(entries, ['sources'])
  let text = line(COLUMNS)
  for (const entry of entries) {
    let own: Partial<Record<Column, string>> = {
      type: entry.type,
      definition: entry.definition ?? '',
      sources: entry.sources.join(PARTING),
    }
    for (const term of termsOf(entry)) {
      const named = term.role === 'form'
      const row: Partial<Record<Column, string>> = {
        id: entry.id,
        ...own,
        role: term.role,
        language: term.language ?? '',
        form: term.text,
        kind: named ? term.kind : '',
        status: named ? term.status : '',
        in: (term.in ?? []).join(PARTING),
        from: (term.from ?? []).join(PARTING),
        house: (term.house ?? []).join(PARTING),
        system: term.system ?? '',
        since: term.since ?? '',
        until: term.until ?? '',
        note: term.note ?? '',
      }
      own = {}
      text += line(COLUMNS.map(column => tame(row[column] ?? '')))
    }
  }
  return { text, lost }
}

/** An apostrophe keeps a spreadsheet from running a cell; spreadsheets hide it. */
function tame(cell: string): string {
  return FORMULA.test(cell) || /^'/u.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
