/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'Μία πηγή: {{articles, list}}.',
  'family-from': 'Μία πηγή, αρχικά στα {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': 'Τα {{a}} και {{b}} αποδίδουν μία πηγή ({{score, percent}}).',
    derived: 'Το {{b}} προέρχεται από το {{a}} ({{score, percent}}).',
    quotation: 'Τα {{a}} και {{b}} έχουν κοινό ένα παράθεμα και τίποτε άλλο ({{score, percent}}).',
  },
  why: {
    coverage: 'Ειπωμένα και στα δύο: {{a, percent}} του πρώτου, {{b, percent}} του δεύτερου.',
    order: 'Με την ίδια σειρά: {{share, percent}}.',
    verbatim: 'Λέξεις ίδιες γράμμα προς γράμμα: {{words, number}}.',
    later: 'Ημερομηνίες: {{first}}, έπειτα {{second}}.',
    contains: 'Το δεύτερο περιέχει το {{held, percent}} του πρώτου, και περισσότερα.',
    spelling: 'Και τα δύο γράφουν «{{form}}»· αλλού το δεύτερο γράφει «{{own}}».',
    marks: 'Το κοινό παράθεμα έχει τα εισαγωγικά του πρώτου ({{mark}}), που το δεύτερο αλλού δεν χρησιμοποιεί.',
    facts: 'Κοινά στοιχεία: ονόματα {{names, number}}, αριθμοί {{numbers, number}}.',
    translated: 'Το δεύτερο είναι μετάφραση από τη γλώσσα του πρώτου ({{language, language}}).',
    declared: 'Το δεύτερο λέει ότι μεταφράζει το πρώτο.',
  },
  summary_one: '{{count, number}} σύνδεση ανάμεσα σε {{articles, number}} άρθρα.',
  summary_other: '{{count, number}} συνδέσεις ανάμεσα σε {{articles, number}} άρθρα.',
} as const
