/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'bring the files of a glossary into one style',
      detail:
        'Keys in the order of the schema, languages in one order, a form a line, quotation marks only where they are needed. Comments, and the order of entries and forms, stay.',
      argument: { path: 'glossary files or folders (default: the glossary in use)' },
      example: {
        own: 'the glossary in use',
        check: 'say which files are not in the style, and change nothing; ends with 1 when there is one',
      },
    },
  },
  options: {
    check: 'change nothing; end with 1 when something would change',
  },
  failures: {
    'no-own-glossary': 'There is no glossary of your own here; name one, or make a folder glossary/.',
  },
  problems: {
    'not-formatted':
      'This file cannot be brought into the style without losing a comment or changing what it says; it is as it was. Move comments out of brackets.',
  },
  reports: {
    fmt: {
      fine: 'Every file is in the style.',
      written_one: '{{count}} file rewritten.',
      written_other: '{{count, number}} files rewritten.',
      unlike_one: '{{count}} file is not in the style.',
      unlike_other: '{{count, number}} files are not in the style.',
    },
  },
} as const
