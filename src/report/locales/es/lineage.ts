/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'Una misma fuente: {{articles, list}}.',
  'family-from': 'Una misma fuente, primero en {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} y {{b}} reproducen una misma fuente ({{score, percent}}).',
    derived: '{{b}} deriva de {{a}} ({{score, percent}}).',
    quotation: '{{a}} y {{b}} comparten una cita y nada más ({{score, percent}}).',
  },
  summary_one: '{{count, number}} vínculo entre {{articles, number}} artículos.',
  summary_many: '{{count, number}} vínculos entre {{articles, number}} artículos.',
  summary_other: '{{count, number}} vínculos entre {{articles, number}} artículos.',
} as const
