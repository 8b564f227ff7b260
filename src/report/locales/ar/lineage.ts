/** ما يقوله `lineage` عن مقالات لها مصدر مشترك. */
export const lineage = {
  family: 'مصدر واحد: {{articles, list}}.',
  'family-from': 'مصدر واحد، لغته الأولى {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} و{{b}} ينقلان مصدرا واحدا ({{score, percent}}).',
    derived: '{{b}} مأخوذ من {{a}} ({{score, percent}}).',
    quotation: '{{a}} و{{b}} يشتركان في اقتباس لا غير ({{score, percent}}).',
  },
  why: {
    coverage: 'ما ورد في كليهما: {{a, percent}} من الأول و{{b, percent}} من الثاني.',
    order: 'بالترتيب نفسه: {{share, percent}}.',
    verbatim: 'كلمات متطابقة حرفيا: {{words, number}}.',
    later: 'التاريخان: {{first}} ثم {{second}}.',
    contains: 'يضم الثاني {{held, percent}} من الأول وزيادة.',
    spelling: 'كلاهما يكتب «{{form}}»؛ ويكتب الثاني في غير ذلك «{{own}}».',
    marks: 'الاقتباس المشترك بعلامات الأول ({{mark}})، ولا يستعملها الثاني في غيره.',
    facts: 'وقائع مشتركة: الأسماء {{names, number}}، الأعداد {{numbers, number}}.',
    translated: 'الثاني مترجم عن لغة الأول ({{language, language}}).',
    declared: 'يقول الثاني إنه ترجمة للأول.',
  },
  summary_zero: 'لا روابط؛ عدد المقالات: {{articles, number}}.',
  summary_one: 'رابط واحد؛ عدد المقالات: {{articles, number}}.',
  summary_two: 'رابطان؛ عدد المقالات: {{articles, number}}.',
  summary_few: '{{count, number}} روابط؛ عدد المقالات: {{articles, number}}.',
  summary_many: '{{count, number}} رابطا؛ عدد المقالات: {{articles, number}}.',
  summary_other: '{{count, number}} رابط؛ عدد المقالات: {{articles, number}}.',
} as const
