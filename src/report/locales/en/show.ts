/** What `glossary show` says of an entry's forms. */
export const show = {
  in: 'In {{language, language}} articles:',
  none: 'No entry is written “{{name}}”.',
  near: 'Did you mean: {{names, either}}?',
  from: '(comes through {{languages, languageList}})',
  standing: {
    preferred: 'the house form',
    admitted: 'passes; not mixed with another form',
    deprecated: 'is reported; becomes “{{preferred}}”',
    forbidden: 'is reported as an error; becomes “{{preferred}}”',
    foreign: 'is reported as a form of {{languages, languageList}}; becomes “{{preferred}}”',
    silent: 'is recognized; nothing is said',
  },
} as const
