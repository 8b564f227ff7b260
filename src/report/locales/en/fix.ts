export const fix = {
  replace: 'Write "{{to}}"',
  delete: 'Delete it',
  colon: 'Set the colon right',
  quotes: 'Use {{open}} and {{close}}',
}
