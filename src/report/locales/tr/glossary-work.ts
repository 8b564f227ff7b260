/** Words of the commands that work on a glossary, by the area that they belong to. */
export const glossaryWork = {
  commands: {
    'glossary-fmt': {
      summary: 'bir sözlüğün dosyalarını tek biçeme getir',
      detail:
        'Anahtarlar şemanın sırasıyla, diller tek sırayla, her satırda bir biçim, tırnaklar yalnız gereken yerde. Yorumlar ile maddelerin ve biçimlerin sırası kalır.',
      argument: {
        path: 'sözlük dosyaları ya da klasörleri (varsayılan: kullanılan sözlük)',
      },
      example: {
        own: 'kullanılan sözlük',
        check: 'biçeme uymayan dosyaları söyler, hiçbir şeyi değiştirmez; varsa 1 ile biter',
      },
    },
    'glossary-add': {
      summary: 'sözlük onunla birlikte denetlendikten sonra bir madde ekle',
      detail:
        'Madde yanlışsa ya da bir biçimi başka maddeyle ortaksa hiçbir şey yazılmaz. Neredeyse var olan bir madde bildirilir. Bir biçim YAML olarak daha fazlasını söyleyebilir: { form: Lattakia, status: deprecated, in: [en], from: [el] }.',
      example: {
        place: 'bir yer ile İngilizceye Yunanca ve Arapçadan sızan bir yazım',
        several: 'bir kişi ile ne olduğunu söyleyen bir biçim',
      },
    },
    'glossary-edit': {
      summary: 'bir maddeyi değiştir, sözlüğün geri kalanını baytı baytına olduğu gibi bırak',
      detail:
        'Zaten listelenmiş bir biçim, hakkında söyleneni alır; ötekiler eklenir. --id ile maddenin adı değişir, eski id “replaces” altında kalır, onu anan maddeler yenisini anar. Sözlük bozulacaksa hiçbir şey yazılmaz.',
      argument: {
        id: 'maddenin id’si, place.latakia gibi',
      },
      example: {
        form: 'bir biçim ekle ya da hakkında söyleneni değiştir',
        field: 'bir alanı belirle, ikisini çıkar',
        rename: 'ona başka bir id ver',
      },
    },
  },
  options: {
    check: 'hiçbir şeyi değiştirme; bir şey değişecek olsa 1 ile bit',
    id: 'maddenin id’si (varsayılan: türü ile adından)',
    type: 'maddenin ne olduğu: {{choices, either}}',
    'house-form': "bir dilde ne yazdığımız, en=Latakia ya da en='{ form: Kyiv, since: 2019 }' gibi; yinelenebilir",
    'short-form': 'bir dildeki kısaltma ya da kısa biçim, fr=OSDH gibi; yinelenebilir',
    native: 'adın kendi dili ve yazısındaki biçimi, ar=اللاذقية gibi; yinelenebilir',
    definition: 'kim ya da ne olduğu, tek satırda',
    form: 'bir başka yazılışı; yinelenebilir',
    kind: '--form biçimlerinin çeşidi: {{choices, either}}',
    status: '--form biçimlerinin kurumdaki yeri: {{choices, either}}',
    in: 'bunun geçerli olduğu makale dilleri, en,fr gibi (varsayılan: hepsi)',
    'from-languages': '--form biçimlerinin içinden geçtiği diller, el,ar gibi',
    'different-from': 'bununla kolay karıştırılan bir maddenin id’si; yinelenebilir',
    source: 'bunun nereden bilindiği (yeni maddede varsayılan: editor (unverified)); yinelenebilir',
    note: 'bu adla karşılaşan editöre öğüt',
    review: 'birinin daha denetlemesi gereken şey',
    unset: 'çıkarılacak alan, note ya da house.it gibi; yinelenebilir',
    'remove-form': 'listeden çıkarılacak biçim; yinelenebilir',
    file: 'yazılacak sözlük dosyası; yoksa oluşturulur',
    'dry-run': 'denetle ve söyle, ama hiçbir şey yazma',
  },
  failures: {
    'no-own-glossary': 'Burada size ait bir sözlük yok; birini adıyla verin ya da glossary/ klasörü oluşturun.',
    'bad-mapping':
      '{{option}} “{{value}}” olamaz; bir biçim ya da { form: Lattakia, status: deprecated } gibi bir eşleme yazın.',
    'bad-assignment': '{{option}} “{{value}}” olamaz; dil ile biçimi en=Latakia gibi yazın.',
    'form-needed': '--kind, --status, --in ve --from biçimler hakkındadır; --form ile birini verin.',
    'option-missing': '{{option}} eksik; burada gerekiyor.',
    'name-missing': 'Maddenin bir adı olmalı; ne yazdığımızı --house en=… ile, kendi adını --native ile verin.',
    'not-yaml-file': '“{{file}}” bir sözlük dosyası değil; adı .yaml ile bitmeli.',
    'file-needed_one': 'Sözlüğün {{count, number}} dosyası var; yazılacak olanı {{option}} ile verin.',
    'file-needed_other': 'Sözlüğün {{count, number}} dosyası var; yazılacak olanı {{option}} ile verin.',
    'id-needed': 'Bu addan id yapılamıyor; --id ile bir tane verin.',
    'nothing-to-change':
      '{{id}} içinde değişecek bir şey yok; --house, --form, --unset ya da başka bir seçenekle söyleyin.',
    'nothing-to-unset': '{{id}} içinde {{fields, either}} yok; hiçbir şey yazılmadı.',
    'no-entry': 'Bu sözlükte {{id}} maddesi yok.',
    'no-entry-near': 'Bu sözlükte {{id}} maddesi yok; {{meant}} mi demek istediniz?',
    'edit-impossible':
      '“{{key}}” burada başka bir şeye (takma ada, çapaya ya da parantez içindeki bir yoruma) dokunmadan değiştirilemiyor; elle değiştirin. Hiçbir şey yazılmadı.',
  },
  problems: {
    'not-formatted':
      'Bu dosya bir yorumu yitirmeden ya da dediğini değiştirmeden biçeme getirilemiyor; olduğu gibi kaldı. Yorumları parantezlerin dışına alın.',
    'near-duplicate':
      '“{{form}}” ({{id}}) neredeyse “{{like}}” ({{other}}, {{place}}) gibi yazılıyor; aynıysalar birleştirin, değilse {{other}} maddesini “different_from” içine yazın.',
  },
  reports: {
    fmt: {
      fine: 'Bütün dosyalar biçeme uyuyor.',
      written_one: '{{count}} dosya yeniden yazıldı.',
      written_other: '{{count, number}} dosya yeniden yazıldı.',
      unlike_one: '{{count}} dosya biçeme uymuyor.',
      unlike_other: '{{count, number}} dosya biçeme uymuyor.',
    },
    entry: {
      refused: 'Hiçbir şey yazılmadı.',
      unchanged: '{{id}} bunu zaten söylüyor; hiçbir şey yazılmadı.',
    },
  },
} as const
