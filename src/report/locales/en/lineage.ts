/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'One source: {{articles, list}}.',
  'family-from': 'One source, first in {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} and {{b}} render one source ({{score, percent}}).',
    derived: '{{b}} derives from {{a}} ({{score, percent}}).',
    quotation: '{{a}} and {{b}} share a quotation, and no more ({{score, percent}}).',
  },
  summary_one: '{{count, number}} link among {{articles, number}} articles.',
  summary_other: '{{count, number}} links among {{articles, number}} articles.',
} as const
