/**
 * Rows as CSV (RFC 4180): fields in quotation marks where they hold a mark of the format, lines ended by CRLF. A field
 * that a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets hide.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRow(fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\r\n`
}

/** What opens a formula, in full width too; white space before it does not help. */
const FORMULA = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/

function field(text: string): string {
  const tame = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}
