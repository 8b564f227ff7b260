export const fix = {
  replace: 'Γράψτε «{{to}}»',
  delete: 'Διαγραφή',
  colon: 'Διόρθωση της άνω και κάτω τελείας',
  quotes: 'Χρησιμοποιήστε {{open}} και {{close}}',
}
