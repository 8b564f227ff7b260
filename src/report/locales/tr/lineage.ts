/** `lineage` komutunun, ortak kaynağı olan makaleler için söyledikleri. */
export const lineage = {
  family: 'Tek kaynak: {{articles, list}}.',
  'family-from': 'Tek kaynak, ilk dili: {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} ve {{b}} aynı kaynağı aktarıyor ({{score, percent}}).',
    derived: '{{b}} şundan türemiş: {{a}} ({{score, percent}}).',
    quotation: '{{a}} ve {{b}} yalnız bir alıntıyı paylaşıyor ({{score, percent}}).',
  },
  summary_one: '{{count, number}} bağ; toplam {{articles, number}} makale.',
  summary_other: '{{count, number}} bağ; toplam {{articles, number}} makale.',
} as const
