export const fix = {
  replace: '„{{to}}“ schreiben',
  delete: 'Löschen',
  colon: 'Doppelpunkt richtig setzen',
  quotes: '{{open}} und {{close}} verwenden',
}
