/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'привести файлы глоссария к одному стилю',
      detail:
        'Ключи в порядке схемы, языки в одном порядке, по форме на строку, кавычки только там, где они нужны. Комментарии и порядок статей и форм сохраняются.',
      argument: { path: 'файлы или папки глоссария (по умолчанию: действующий глоссарий)' },
      example: {
        own: 'действующий глоссарий',
        check: 'называет файлы не в этом стиле и ничего не меняет; код 1, если такие есть',
      },
    },
  },
  options: {
    check: 'ничего не менять; код 1, если что-то изменилось бы',
  },
  failures: {
    'no-own-glossary': 'Здесь нет вашего глоссария; назовите его или создайте папку glossary/.',
  },
  problems: {
    'not-formatted':
      'Файл нельзя привести к стилю, не потеряв комментарий и не изменив сказанного; он остался прежним. Вынесите комментарии из скобок.',
  },
  reports: {
    fmt: {
      fine: 'Все файлы в этом стиле.',
      written_one: 'Переписан {{count}} файл.',
      written_few: 'Переписано {{count}} файла.',
      written_many: 'Переписано {{count, number}} файлов.',
      written_other: 'Переписано {{count, number}} файлов.',
      unlike_one: '{{count}} файл не в этом стиле.',
      unlike_few: '{{count}} файла не в этом стиле.',
      unlike_many: '{{count, number}} файлов не в этом стиле.',
      unlike_other: '{{count, number}} файлов не в этом стиле.',
    },
  },
} as const
