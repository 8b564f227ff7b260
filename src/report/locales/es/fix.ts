export const fix = {
  replace: 'Escribir “{{to}}”',
  delete: 'Eliminar',
  colon: 'Colocar bien los dos puntos',
  quotes: 'Usar {{open}} y {{close}}',
}
