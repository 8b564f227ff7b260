/** Что `lineage` говорит о материалах с общим источником. */
export const lineage = {
  family: 'Один источник: {{articles, list}}.',
  'family-from': 'Один источник, язык первой публикации: {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} и {{b}} передают один источник ({{score, percent}}).',
    derived: '{{b}} происходит от {{a}} ({{score, percent}}).',
    quotation: 'У {{a}} и {{b}} общая цитата, и только ({{score, percent}}).',
  },
  summary_one: '{{count, number}} связь; всего материалов: {{articles, number}}.',
  summary_few: '{{count, number}} связи; всего материалов: {{articles, number}}.',
  summary_many: '{{count, number}} связей; всего материалов: {{articles, number}}.',
  summary_other: '{{count, number}} связи; всего материалов: {{articles, number}}.',
} as const
