/** A report: in one string, or in pieces where a run may be larger than a string can hold (2^29 − 24 code units in V8). */
export type Report = string | Iterable<string>

/** Code units gathered before they are passed on: many small writes cost more than the report. */
const ENOUGH = 65_536

/** A report in pieces of a size that is worth writing. */
export function* piecesOf(report: Report): Generator<string> {
  if (typeof report === 'string') {
    yield report
    return
  }
  let gathered = ''
  for (const piece of report) {
    gathered += piece
    if (gathered.length < ENOUGH) continue
    yield gathered
    gathered = ''
  }
  if (gathered !== '') yield gathered
}
