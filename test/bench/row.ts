/** A line of a bench's table: what was measured, and figures by their column. */
export type Row = { readonly what: string } & Readonly<Record<string, number | string>>

/** Units by column, for those that have one. */
const UNITS: Readonly<Record<string, string>> = { wall: 's', cpu: 's', memory: 'MB', speed: 'MB/s' }

const WHAT_WIDTH = 56
const FIGURE_WIDTH = 9

/**
 * Rows as lines of a table for a person, each as soon as it is there: a bench that is cut short has shown what it measured.
 * A row with other columns than the one before it gets a heading of its own.
 */
export async function* tableLines(rows: Iterable<Row> | AsyncIterable<Row>): AsyncGenerator<string> {
  let known = ''
  for await (const { what, ...figures } of rows) {
    const columns = Object.keys(figures)
    const heading = columns.map(column => (UNITS[column] ? `${column} ${UNITS[column]}` : column))
    if (heading.join() !== known) yield line('', heading, heading)
    known = heading.join()
    yield line(what, Object.values(figures).map(shown), heading)
  }
}

function line(what: string, parts: readonly string[], heading: readonly string[]): string {
  const padded = parts.map((part, at) => part.padStart(Math.max(FIGURE_WIDTH, heading[at]!.length)))
  return [what.padEnd(WHAT_WIDTH), ...padded].join('  ')
}

function shown(value: number | string): string {
  if (typeof value !== 'number') return value
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}
