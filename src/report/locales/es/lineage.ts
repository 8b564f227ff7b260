/** What `lineage` says of articles that share a source. */
export const lineage = {
  family: 'Una misma fuente: {{articles, list}}.',
  'family-from': 'Una misma fuente, primero en {{source, language}}: {{articles, list}}.',
  relation: {
    'same-source': '{{a}} y {{b}} reproducen una misma fuente ({{score, percent}}).',
    derived: '{{b}} deriva de {{a}} ({{score, percent}}).',
    quotation: '{{a}} y {{b}} comparten una cita y nada más ({{score, percent}}).',
  },
  why: {
    coverage: 'Dicho en ambos: {{a, percent}} del primero, {{b, percent}} del segundo.',
    order: 'En el mismo orden: {{share, percent}}.',
    verbatim: 'Palabras iguales letra por letra: {{words, number}}.',
    later: 'Fechas: {{first}}, después {{second}}.',
    contains: 'El segundo contiene {{held, percent}} del primero, y más.',
    spelling: 'Ambos escriben “{{form}}”; en lo demás el segundo escribe “{{own}}”.',
    marks: 'La cita común conserva las comillas del primero ({{mark}}), que el segundo no usa en lo demás.',
    facts: 'Datos comunes: nombres {{names, number}}, números {{numbers, number}}.',
    translated: 'El segundo está traducido de la lengua del primero ({{language, language}}).',
    declared: 'El segundo dice que traduce al primero.',
  },
  summary_one: '{{count, number}} vínculo entre {{articles, number}} artículos.',
  summary_many: '{{count, number}} vínculos entre {{articles, number}} artículos.',
  summary_other: '{{count, number}} vínculos entre {{articles, number}} artículos.',
} as const
