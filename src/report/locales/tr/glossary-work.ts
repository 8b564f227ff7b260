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
    'glossary-diff': {
      summary: 'bir sözlüğün iki durumunun farkını madde ve biçim olarak söyle',
      detail:
        'Durum, git’in bir sürümü, bir dosya ya da bir klasördür. BASE...HEAD, HEAD’in BASE’ten ayrıldığı yerden başlar; yalnız BASE, dosyaların şimdiki haliyle karşılaştırılır. Maddenin hangi dosyada, hangi sırada durduğu bir şey değiştirmez.',
      argument: {
        base: 'BASE..HEAD ya da başlangıç için bir sürüm, dosya veya klasör',
        head: 'neyle karşılaştırılacağı (varsayılan: dosyaların şimdiki hali)',
      },
      example: {
        range: 'bir dalın neyi değiştirdiği',
        files: 'henüz işlenmemiş olanlar da',
        folders: 'iki klasör',
      },
    },
    'glossary-impact': {
      summary: 'sözlükteki bir değişikliğin makalelere ne yaptığını söyle',
      detail:
        'Ortaya çıkan ve kaybolan bulgular, artık uygulanabilen düzeltmeler, artık iki maddeye uyan adlar; sayı ve örneklerle. Yalnız değişmiş bir biçim yazabilecek makalelere iki kez bakılır. markdown biçimi, birleştirme isteği için bir yorumdur.',
      argument: {
        base: 'BASE..HEAD ya da başlangıç için bir sürüm, dosya veya klasör',
        head: 'neyle karşılaştırılacağı (varsayılan: dosyaların şimdiki hali)',
      },
      example: {
        range: 'bir dalın bir klasördeki makalelere ne yaptığı',
        comment: 'burada okumak için ve birleştirme isteğine yorum olarak',
      },
    },
    'glossary-import': {
      summary: 'bir terim bankasından ya da Wikidata’dan, gözden geçirilecek maddeler yap',
      detail:
        '--file olmadan maddeler standart çıktıya gider. Onunla, sözlük birlikte denetlendikten sonra sözlüğe eklenir. Her biri “review” taşır; maddeye sığmayanlar sayılır. Tabloların sütunları: id, type, definition, role, language, form, kind, status, in, from, house, system, since, until, note, sources. SKOS, Turtle olarak okunur.',
      argument: {
        file: 'okunacak dosyalar ya da standart girdi için -',
      },
      example: {
        tbx: 'bir terim bankası, sözlüğün bir dosyasına',
        wikidata: 'bir Wikidata varlığı, standart çıktıya',
      },
    },
    'glossary-export': {
      summary: 'sözlüğü başka bir aracın biçimiyle yaz',
      detail:
        'Biçime sığmayanlar standart hatada sayılır. vale, prh ve cspell, kurumun bir dilde (--lang) dışladığı biçimleri, yerine ne yazılacağıyla alır; yalnız bir koşulla geçerli biçimler bırakılır, çünkü bu araçlar gereğinden çok uyarır. Yalnız yer adları dizininde olan adlar bırakılır.',
      argument: {
        path: 'sözlük dosyaları ya da klasörleri (varsayılan: kullanılan sözlük)',
      },
      example: {
        tbx: 'çeviri araçları için terim bankası olarak',
        vale: 'birkaç dosya, Vale için kural olarak',
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
    'exit-code': 'iki durum farklıysa 1 ile bit',
    articles: 'bakılacak makaleler: dosya, klasör, desen ya da standart girdi için -',
    to: 'yazılacak biçim: {{choices, either}}',
    'from-format': 'okunacak biçim: {{choices, either}}',
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
    'states-needed': 'Karşılaştırılacak iki durum gerekiyor; main..HEAD gibi yazın.',
    'git-needed': 'git burada çalıştırılamıyor; sürüm yerine iki dosya ya da klasör verin.',
    'no-repository': 'Bu klasör bir git deposunda değil; sürüm yerine iki dosya ya da klasör verin.',
    'no-revision':
      '“{{revision}}” burada bir dosya, klasör ya da sürüm değil; sürekli tümleştirmede önce bütün geçmişi alın.',
    'git-refused': 'git sözlüğü okuyamadı: {{reason}}',
    'glossary-nowhere': 'İki durumda da {{paths, list}} yerinde sözlük yok; yerini --glossary ile verin.',
    'articles-needed': 'Bakılacak makaleleri {{option}} ile verin.',
    'import-too-large': 'Bu dosya {{limit}} MB’tan büyük; bölün.',
    'import-not-utf8': 'Dosya buradan sonra UTF-8 değil; UTF-8 olarak kaydedin.',
    'import-doctype':
      'Belge türü okunmaz: varlıkları sonsuzca büyüyebilir ya da dosyalara uzanabilir. <!DOCTYPE …> satırını silin.',
    'import-broken': 'Bu okunamıyor: {{reason}}',
    'import-too-deep': 'Bu, bir terim bankasında olduğundan çok daha derin iç içe.',
    'import-nothing': 'Burada adı olan bir kavram yok; --from ile verilen biçimi denetleyin.',
    'import-type-needed': 'Dosya bunun ne olduğunu söylemiyor; {{option}} ile söyleyin, person ya da place gibi.',
    'import-language': '“{{tag}}” bir dil kodu değil; en ya da pt-BR gibi yazın (BCP 47).',
    'import-not-turtle':
      'SKOS; Turtle, N-Triples ya da TriG olarak okunur; önce RDF/XML ya da JSON-LD’yi dönüştürün, örneğin rapper ya da riot ile.',
    'import-column': '“{{column}}” bir sözlük tablosu sütunu değil; olabilecekler: {{allowed, list}}.',
    'import-columns-missing': 'İlk satırda {{columns, list}} eksik; sütunları o adlandırmalı.',
    'import-column-twice': '{{column}} sütunu iki kez var.',
    'import-formula':
      '“{{cell}}” bir tablolama programında formül olarak çalışır; adsa önüne kesme işareti koyun. Sütun, hücreleri sayar.',
    'import-cell': '“{{value}}” {{column}} sütununda olamaz. Sütun, hücreleri sayar.',
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
    diff: {
      'merged-into': '{{id}} ile birleşti',
      added_one: '{{count, number}} eklendi',
      added_other: '{{count, number}} eklendi',
      removed_one: '{{count, number}} çıkarıldı',
      removed_other: '{{count, number}} çıkarıldı',
      merged_one: '{{count, number}} birleşti',
      merged_other: '{{count, number}} birleşti',
      changed_one: '{{count, number}} değişti',
      changed_other: '{{count, number}} değişti',
      same: 'İki durum aynı şeyi söylüyor.',
      summary: 'Sözlük maddeleri: {{parts, list}}.',
    },
    impact: {
      articles_one:
        '{{count, number}} makale değişiyor; okunan {{read, number}}, iki sözlükle de bakılan {{examined, number}}.',
      articles_other:
        '{{count, number}} makale değişiyor; okunan {{read, number}}, iki sözlükle de bakılan {{examined, number}}.',
      findings: 'Bulgular: {{parts, list}}.',
      appeared_one: '{{count, number}} ortaya çıkıyor',
      appeared_other: '{{count, number}} ortaya çıkıyor',
      disappeared_one: '{{count, number}} kayboluyor',
      disappeared_other: '{{count, number}} kayboluyor',
      fixes_one: '{{count, number}} güvenli düzeltme artık uygulanabilir',
      fixes_other: '{{count, number}} güvenli düzeltme artık uygulanabilir',
      ambiguous_one: '{{count, number}} ad artık iki maddeye uyuyor ve haklarında bir şey söylenmiyor.',
      ambiguous_other: '{{count, number}} ad artık iki maddeye uyuyor ve haklarında bir şey söylenmiyor.',
      title: {
        appeared: 'Ortaya çıkan bulgular',
        disappeared: 'Kaybolan bulgular',
        mended: 'Kalan, ama artık güvenli düzeltmesi olan bulgular',
        ambiguous: 'Artık iki maddeye uyan adlar',
        entries: 'Farklı maddeler',
      },
      counted: 'kez: {{times, number}}, makale: {{articles, number}}',
      occurrences: 'kez: {{times, number}}',
      more_one: '{{count, number}} ad daha; hepsi --format json ile.',
      more_other: '{{count, number}} ad daha; hepsi --format json ile.',
      'left-out_one': '{{count, number}} öğe daha buraya sığmadı; hepsi --format json ile.',
      'left-out_other': '{{count, number}} öğe daha buraya sığmadı; hepsi --format json ile.',
    },
    exchange: {
      lost: '{{format}} şunları tutamaz, bunlar eksik: {{fields, list}}.',
      written_one: '{{count, number}} madde yazıldı.',
      written_other: '{{count, number}} madde yazıldı.',
      left: 'Madde şunları tutamaz, dışarıda kaldı: {{fields, list}}.',
      read_one: '{{count, number}} madde yapıldı; gözden geçirin.',
      read_other: '{{count, number}} madde yapıldı; gözden geçirin.',
    },
  },
} as const
