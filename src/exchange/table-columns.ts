/**
 * Columns of a glossary as a table: one row for each form, the entry's own fields in the first row of the entry. A list
 * within a field is parted by a semicolon.
 */
export const COLUMNS = [
  'id',
  'type',
  'definition',
  'role',
  'language',
  'form',
  'kind',
  'status',
  'in',
  'from',
  'house',
  'system',
  'since',
  'until',
  'note',
  'sources',
] as const
export type Column = (typeof COLUMNS)[number]

/** Columns that a table cannot do without; all others may be missing. */
export const NEEDED: readonly Column[] = ['id', 'form']

/** What parts the items of a list; no tag, house or source that is listed holds it. */
export const PARTING = '; '

/** What opens a formula in a spreadsheet, in full width too. @see https://owasp.org/www-community/attacks/CSV_Injection */
export const FORMULA = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u
