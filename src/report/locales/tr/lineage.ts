/** `lineage` komutunun, ortak kaynağı olan makaleler için söyledikleri. */
export const lineage = {
  family: 'Tek kaynak: {{articles, list}}.',
  'family-from': 'Tek kaynak, ilk dili: {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} ve {{b}} aynı kaynağı aktarıyor ({{score, percent}}).',
    derived: '{{b}} şundan türemiş: {{a}} ({{score, percent}}).',
    quotation: '{{a}} ve {{b}} yalnız bir alıntıyı paylaşıyor ({{score, percent}}).',
  },
  why: {
    coverage: 'İkisinde de söylenen: ilkinin {{a, percent}}, ikincinin {{b, percent}} kadarı.',
    order: 'Aynı sırada: {{share, percent}}.',
    verbatim: 'Harfi harfine aynı sözcükler: {{words, number}}.',
    later: 'Tarihler: önce {{first}}, sonra {{second}}.',
    contains: 'İkincisi ilkinin {{held, percent}} kadarını ve fazlasını içeriyor.',
    spelling: 'İkisi de “{{form}}” yazıyor; ikincisi başka yerde “{{own}}” yazıyor.',
    marks: 'Ortak alıntı, ikincinin başka yerde kullanmadığı, ilkine ait işaretlerle duruyor ({{mark}}).',
    facts: 'Ortak bilgiler: adlar {{names, number}}, sayılar {{numbers, number}}.',
    translated: 'İkincisi, ilkinin yazıldığı dilden çevrilmiş ({{language, language}}).',
    declared: 'İkincisi, ilkinin çevirisi olduğunu söylüyor.',
  },
  summary_one: '{{count, number}} bağ; toplam {{articles, number}} makale.',
  summary_other: '{{count, number}} bağ; toplam {{articles, number}} makale.',
} as const
