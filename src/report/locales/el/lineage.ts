/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'Μία πηγή: {{articles, list}}.',
  'family-from': 'Μία πηγή, αρχικά στα {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': 'Τα {{a}} και {{b}} αποδίδουν μία πηγή ({{score, percent}}).',
    derived: 'Το {{b}} προέρχεται από το {{a}} ({{score, percent}}).',
    quotation: 'Τα {{a}} και {{b}} έχουν κοινό ένα παράθεμα και τίποτε άλλο ({{score, percent}}).',
  },
  summary_one: '{{count, number}} σύνδεση ανάμεσα σε {{articles, number}} άρθρα.',
  summary_other: '{{count, number}} συνδέσεις ανάμεσα σε {{articles, number}} άρθρα.',
} as const
