import { csvRow } from './csv.ts'
import type { Formatter, NamesRun } from './formats.ts'

const COLUMNS = ['name', 'form', 'count', 'entry', 'files'] as const

/**
 * `names list` as CSV (RFC 4180): a header, a row for each form of each name, the articles of the name parted by line feeds.
 * Column names are part of the format and not translated.
 */
export const namesCsv: Formatter<NamesRun> = ({ names }) => {
  const rows = names.flatMap(({ name, forms, entry, files }) =>
    forms.map(({ text, count }) => [name, text, String(count), entry ?? '', files.join('\n')]),
  )
  return [COLUMNS, ...rows].map(csvRow).join('')
}
