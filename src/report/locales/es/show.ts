/** What `glossary show` says of an entry's forms. */
export const show = {
  in: 'En artículos en {{language, language}}:',
  none: 'Ningún lema se escribe “{{name}}”.',
  near: '¿Quiso decir {{names, either}}?',
  from: '(llega por {{languages, languageList}})',
  standing: {
    preferred: 'la forma de la casa',
    admitted: 'pasa; no mezclar con otra forma',
    deprecated: 'se señala; pasa a “{{preferred}}”',
    forbidden: 'se señala como error; pasa a “{{preferred}}”',
    foreign: 'se señala como forma de otra lengua ({{languages, languageList}}); pasa a “{{preferred}}”',
    silent: 'se reconoce; no se dice nada',
  },
} as const
