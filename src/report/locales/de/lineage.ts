/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'Eine Quelle: {{articles, list}}.',
  'family-from': 'Eine Quelle, zuerst auf {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} und {{b}} geben eine Quelle wieder ({{score, percent}}).',
    derived: '{{b}} stammt von {{a}} ab ({{score, percent}}).',
    quotation: '{{a}} und {{b}} teilen ein Zitat und sonst nichts ({{score, percent}}).',
  },
  why: {
    coverage: 'In beiden gesagt: {{a, percent}} des ersten, {{b, percent}} des zweiten.',
    order: 'In gleicher Reihenfolge: {{share, percent}}.',
    verbatim: 'Buchstäblich gleiche Wörter: {{words, number}}.',
    later: 'Daten: {{first}}, dann {{second}}.',
    contains: 'Der zweite enthält {{held, percent}} des ersten und mehr.',
    spelling: 'Beide schreiben „{{form}}“; sonst schreibt der zweite „{{own}}“.',
    marks: 'Das gemeinsame Zitat steht in den Zeichen des ersten ({{mark}}), die der zweite sonst nicht benutzt.',
    facts: 'Gemeinsame Fakten: Namen {{names, number}}, Zahlen {{numbers, number}}.',
    translated: 'Der zweite ist aus der Sprache des ersten übersetzt ({{language, language}}).',
    declared: 'Der zweite nennt sich eine Übersetzung des ersten.',
  },
  summary_one: '{{count, number}} Verbindung unter {{articles, number}} Artikeln.',
  summary_other: '{{count, number}} Verbindungen unter {{articles, number}} Artikeln.',
} as const
