/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'bir sözlüğün dosyalarını tek biçeme getir',
      detail:
        'Anahtarlar şemanın sırasıyla, diller tek sırayla, her satırda bir biçim, tırnaklar yalnız gereken yerde. Yorumlar ile maddelerin ve biçimlerin sırası kalır.',
      argument: { path: 'sözlük dosyaları ya da klasörleri (varsayılan: kullanılan sözlük)' },
      example: {
        own: 'kullanılan sözlük',
        check: 'biçeme uymayan dosyaları söyler, hiçbir şeyi değiştirmez; varsa 1 ile biter',
      },
    },
  },
  options: {
    check: 'hiçbir şeyi değiştirme; bir şey değişecek olsa 1 ile bit',
  },
  failures: {
    'no-own-glossary': 'Burada size ait bir sözlük yok; birini adıyla verin ya da glossary/ klasörü oluşturun.',
  },
  problems: {
    'not-formatted':
      'Bu dosya bir yorumu yitirmeden ya da dediğini değiştirmeden biçeme getirilemiyor; olduğu gibi kaldı. Yorumları parantezlerin dışına alın.',
  },
  reports: {
    fmt: {
      fine: 'Bütün dosyalar biçeme uyuyor.',
      written_one: '{{count}} dosya yeniden yazıldı.',
      written_other: '{{count, number}} dosya yeniden yazıldı.',
      unlike_one: '{{count}} dosya biçeme uymuyor.',
      unlike_other: '{{count, number}} dosya biçeme uymuyor.',
    },
  },
} as const
