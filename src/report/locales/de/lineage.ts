/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'Eine Quelle: {{articles, list}}.',
  'family-from': 'Eine Quelle, zuerst auf {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} und {{b}} geben eine Quelle wieder ({{score, percent}}).',
    derived: '{{b}} stammt von {{a}} ab ({{score, percent}}).',
    quotation: '{{a}} und {{b}} teilen ein Zitat und sonst nichts ({{score, percent}}).',
  },
  summary_one: '{{count, number}} Verbindung unter {{articles, number}} Artikeln.',
  summary_other: '{{count, number}} Verbindungen unter {{articles, number}} Artikeln.',
} as const
