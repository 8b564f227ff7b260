export const fix = {
  replace: 'Написать «{{to}}»',
  delete: 'Удалить',
  colon: 'Поставить двоеточие на место',
  quotes: 'Поставить {{open}} и {{close}}',
}
