/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'Une même source : {{articles, list}}.',
  'family-from': 'Une même source, d’abord en {{source, language}} : {{articles, list}}.',
  relation: {
    'same-source': '{{a}} et {{b}} rendent une même source ({{score, percent}}).',
    derived: '{{b}} dérive de {{a}} ({{score, percent}}).',
    quotation: '{{a}} et {{b}} ont une citation en commun, rien de plus ({{score, percent}}).',
  },
  why: {
    coverage: 'Dit dans les deux : {{a, percent}} du premier, {{b, percent}} du second.',
    order: 'Dans le même ordre : {{share, percent}}.',
    verbatim: 'Mots identiques à la lettre : {{words, number}}.',
    later: 'Dates : {{first}}, puis {{second}}.',
    contains: 'Le second contient {{held, percent}} du premier, et davantage.',
    spelling: 'Les deux écrivent « {{form}} » ; ailleurs le second écrit « {{own}} ».',
    marks: 'La citation commune garde les guillemets du premier ({{mark}}), que le second n’emploie pas ailleurs.',
    facts: 'Faits communs : noms {{names, number}}, nombres {{numbers, number}}.',
    translated: 'Le second est traduit de la langue du premier ({{language, language}}).',
    declared: 'Le second dit traduire le premier.',
  },
  summary_one: '{{count, number}} lien entre {{articles, number}} articles.',
  summary_many: '{{count, number}} liens entre {{articles, number}} articles.',
  summary_other: '{{count, number}} liens entre {{articles, number}} articles.',
} as const
