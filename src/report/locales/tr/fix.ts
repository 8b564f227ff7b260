export const fix = {
  replace: '“{{to}}” yaz',
  delete: 'Sil',
  colon: 'İki noktayı yerine koy',
  quotes: 'Şu tırnakları kullan: {{open}} ve {{close}}',
}
