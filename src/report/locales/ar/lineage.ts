/** ما يقوله `lineage` عن مقالات لها مصدر مشترك. */
export const lineage = {
  family: 'مصدر واحد: {{articles, list}}.',
  'family-from': 'مصدر واحد، لغته الأولى {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} و{{b}} ينقلان مصدرا واحدا ({{score, percent}}).',
    derived: '{{b}} مأخوذ من {{a}} ({{score, percent}}).',
    quotation: '{{a}} و{{b}} يشتركان في اقتباس لا غير ({{score, percent}}).',
  },
  summary_zero: 'لا روابط؛ عدد المقالات: {{articles, number}}.',
  summary_one: 'رابط واحد؛ عدد المقالات: {{articles, number}}.',
  summary_two: 'رابطان؛ عدد المقالات: {{articles, number}}.',
  summary_few: '{{count, number}} روابط؛ عدد المقالات: {{articles, number}}.',
  summary_many: '{{count, number}} رابطا؛ عدد المقالات: {{articles, number}}.',
  summary_other: '{{count, number}} رابط؛ عدد المقالات: {{articles, number}}.',
} as const
