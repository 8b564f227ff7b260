export const fix = {
  replace: 'اكتب «{{to}}»',
  delete: 'احذفه',
  colon: 'ضع النقطتين في مكانهما',
  quotes: 'استعمل {{open}} و{{close}}',
}
