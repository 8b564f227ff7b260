/** A line of a bench's table: what was measured, and figures by their column. */
export type Row = { readonly what: string } & Readonly<Record<string, number | string>>

/** Units by column, for those that have one. */
const UNITS: Readonly<Record<string, string>> = { wall: 's', cpu: 's', memory: 'MB', speed: 'MB/s' }

/** Rows as a table for a person: columns in the order in which they first come up. */
export function tableOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))].filter(column => column !== 'what')
  const heading = ['', ...columns.map(column => (UNITS[column] ? `${column} ${UNITS[column]}` : column))]
  const cells = rows.map(row => [row.what, ...columns.map(column => shown(row[column]))])
  const widths = heading.map((_, at) => Math.max(...[heading, ...cells].map(line => line[at]!.length)))
  const line = (parts: readonly string[]) =>
    parts.map((part, at) => (at === 0 ? part.padEnd(widths[0]!) : part.padStart(widths[at]!))).join('  ')
  return [heading, ...cells].map(line).join('\n')
}

function shown(value: number | string | undefined): string {
  if (typeof value !== 'number') return value ?? ''
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}
