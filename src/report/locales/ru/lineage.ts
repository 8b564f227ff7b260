/** Что `lineage` говорит о материалах с общим источником. */
export const lineage = {
  family: 'Один источник: {{articles, list}}.',
  'family-from': 'Один источник, язык первой публикации: {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} и {{b}} передают один источник ({{score, percent}}).',
    derived: '{{b}} происходит от {{a}} ({{score, percent}}).',
    quotation: 'У {{a}} и {{b}} общая цитата, и только ({{score, percent}}).',
  },
  why: {
    coverage: 'Сказано в обоих: {{a, percent}} первого, {{b, percent}} второго.',
    order: 'В том же порядке: {{share, percent}}.',
    verbatim: 'Слова, совпадающие буква в букву: {{words, number}}.',
    later: 'Даты: {{first}}, затем {{second}}.',
    contains: 'Второй содержит {{held, percent}} первого и больше того.',
    spelling: 'Оба пишут «{{form}}»; в других местах второй пишет «{{own}}».',
    marks: 'Общая цитата стоит в кавычках первого ({{mark}}), которых второй больше нигде не ставит.',
    facts: 'Общие сведения: имена {{names, number}}, числа {{numbers, number}}.',
    translated: 'Второй переведён с языка первого ({{language, language}}).',
    declared: 'Второй называет себя переводом первого.',
  },
  summary_one: '{{count, number}} связь; всего материалов: {{articles, number}}.',
  summary_few: '{{count, number}} связи; всего материалов: {{articles, number}}.',
  summary_many: '{{count, number}} связей; всего материалов: {{articles, number}}.',
  summary_other: '{{count, number}} связи; всего материалов: {{articles, number}}.',
} as const
