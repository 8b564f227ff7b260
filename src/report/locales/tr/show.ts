/** `glossary show` komutunun bir maddenin yazımları için söyledikleri. */
export const show = {
  in: 'Makalenin dili: {{language, language}}',
  none: '“{{name}}” yazımını taşıyan madde yok.',
  near: 'Şunu mu demek istediniz: {{names, either}}?',
  from: '(üzerinden geldiği dil: {{languages, languageList}})',
  standing: {
    preferred: 'kurum yazımı',
    admitted: 'geçer; başka bir yazımla karıştırılmaz',
    deprecated: 'bildirilir; yerine: “{{preferred}}”',
    forbidden: 'hata olarak bildirilir; yerine: “{{preferred}}”',
    foreign: 'başka bir dilin yazımı olarak bildirilir ({{languages, languageList}}); yerine: “{{preferred}}”',
    silent: 'tanınır; bir şey denmez',
  },
} as const
