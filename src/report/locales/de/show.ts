/** What `glossary show` says of an entry's forms. */
export const show = {
  in: 'In Artikeln auf {{language, language}}:',
  none: 'Kein Eintrag schreibt sich „{{name}}“.',
  near: 'Gemeint: {{names, either}}?',
  from: '(kommt über {{languages, languageList}})',
  standing: {
    preferred: 'die Hausschreibweise',
    admitted: 'geht durch; nicht mit einer anderen Form mischen',
    deprecated: 'wird gemeldet; wird zu „{{preferred}}“',
    forbidden: 'wird als Fehler gemeldet; wird zu „{{preferred}}“',
    foreign: 'wird als Form einer anderen Sprache gemeldet ({{languages, languageList}}); wird zu „{{preferred}}“',
    silent: 'wird erkannt; nichts wird gesagt',
  },
} as const
