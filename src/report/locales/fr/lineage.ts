/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'Une même source : {{articles, list}}.',
  'family-from': 'Une même source, d’abord en {{source, language}} : {{articles, list}}.',
  relation: {
    'same-source': '{{a}} et {{b}} rendent une même source ({{score, percent}}).',
    derived: '{{b}} dérive de {{a}} ({{score, percent}}).',
    quotation: '{{a}} et {{b}} ont une citation en commun, rien de plus ({{score, percent}}).',
  },
  summary_one: '{{count, number}} lien entre {{articles, number}} articles.',
  summary_many: '{{count, number}} liens entre {{articles, number}} articles.',
  summary_other: '{{count, number}} liens entre {{articles, number}} articles.',
} as const
