/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'One source: {{articles, list}}.',
  'family-from': 'One source, first in {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} and {{b}} render one source ({{score, percent}}).',
    derived: '{{b}} derives from {{a}} ({{score, percent}}).',
    quotation: '{{a}} and {{b}} share a quotation, and no more ({{score, percent}}).',
  },
  why: {
    coverage: 'Said in both: {{a, percent}} of the first, {{b, percent}} of the second.',
    order: 'In the same order: {{share, percent}}.',
    verbatim: 'Words that are the same letter for letter: {{words, number}}.',
    later: 'Dates: {{first}}, then {{second}}.',
    contains: 'The second holds {{held, percent}} of the first, and more.',
    spelling: 'Both write “{{form}}”; elsewhere the second writes “{{own}}”.',
    marks: 'The shared quotation stands in the marks of the first ({{mark}}), which the second does not use otherwise.',
    facts: 'Facts in both: names {{names, number}}, numbers {{numbers, number}}.',
    translated: 'The second was translated from {{language, language}}, in which the first is written.',
    declared: 'The second says that it translates the first.',
  },
  summary_one: '{{count, number}} link among {{articles, number}} articles.',
  summary_other: '{{count, number}} links among {{articles, number}} articles.',
} as const
