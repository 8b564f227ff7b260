/**
 * First or last day of an ISO 8601 date, month or year.
 * @returns null when there is no such day: 2024-02-30
 */
export function dayOf(date: string, edge: 'first' | 'last'): string | null {
  const [year = 0, month = edge === 'first' ? 1 : 12, day] = date.split('-').map(Number)
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const chosen = day ?? (edge === 'first' ? 1 : length)
  if (chosen > length) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(chosen).padStart(2, '0')}`
}

/** A stretch of days, ISO 8601, both ends inclusive; an absent end is open. */
export type Days = { readonly since?: string; readonly until?: string }

/** Whether two stretches have a day in common. */
export function overlap(a: Days, b: Days): boolean {
  return (
    (a.since === undefined || b.until === undefined || a.since <= b.until) &&
    (b.since === undefined || a.until === undefined || b.since <= a.until)
  )
}
