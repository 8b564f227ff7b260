/** Words about style and its models, by the area that they belong to. */
export const styleWords = {
  trace: {
    from: 'anlatımı {{languages, languageList}} dilinden çevirilerinkine benziyor (tartılan sözcük: {{words, number}})',
    native: 'anlatımı çevrilmemiş metinlerinkine benziyor (tartılan sözcük: {{words, number}})',
    other:
      'anlatımı, üslup modelinin bilmediği bir dilden çevirilerinkine benziyor (tartılan sözcük: {{words, number}})',
  },
  letters: {
    from: 'adlar dahil harf dizilişi {{languages, languageList}} dilinden çevirilerinkine benziyor',
    native: 'adlar dahil harf dizilişi çevrilmemiş metinlerinkine benziyor',
  },
  verdict: {
    tells: 'en belirgin olanlar: {{tells, list}}',
    tell: '“{{text}}” {{weight, signed}}',
    'no-model':
      'Dili {{language, language}} olan yazılar için üslup modeli yok: yalnızca metinde yeri olan kanıtlar tartıldı.',
    'too-short': 'Yazının kendi sözcükleri üslubunu tartmaya yetmeyecek kadar az.',
  },
  training: {
    head: 'Ayrı tutulan yazı sayısı {{count, number}}; yeterince yıl varsa yıla göre, yoksa metne göre.',
    closed:
      'Öğrenilen kaynak: ilk yanıt {{right, percent}} doğru; {{decided, percent}} oranında karar verir ve bunların {{sure, percent}} kadarında haklıdır.',
    native: 'Doğrudan {{language, language}} yazılanlar: {{called, percent}} oranında çeviri sayılır.',
    open: 'Öğrenmeye katılmayan dillerden gelenler: {{named, percent}} oranında başka bir dile yorulur.',
    error: 'Kalibrasyon hatası: {{error, percent}}.',
    row: '{{source}}: {{articles, number}} yazı, bulunan {{found, percent}}, adı verildiğinde doğru {{precise, percent}}',
    written: '{{path}} yazıldı, {{bytes, number}} bayt.',
    step: 'Öğreniyor, adım {{step, number}} / {{steps, number}} …',
  },
  commands: {
    'trace-train': {
      summary: 'kaynak dili bilinen yazılardan üslup modeli öğren',
      detail:
        'NDJSON okur, her satırda bir yazı: "id", "text", "source_lang" (çevrilmemişse yazının kendi dili), "group" (bir metnin sürümlerinde ortak) ve "year". Aynı yazılar aynı dosyayı verir. Ayrı tutulan yazılarla ilgili sayılarla biter.',
      argument: { articles: 'yazıların NDJSON dosyası' },
      example: { own: 'haber merkezinin kendi kaynaklarından bir model' },
    },
  },
  options: {
    out: 'modelin yazılacağı dosya',
    model: 'isogloss trace train ile yapılmış üslup modeli (yoksa birlikte gelen)',
    prior: 'okumadan önce bir yanıt için inanılan pay, fr=0.2 ya da none=0.5 gibi; yinelenebilir',
    explain: 'her kararı yeniden yapılabilecek bir toplam olarak göster',
  },
  failures: {
    'style-broken': 'Bu bir üslup modeli değil ya da bozuk; isogloss trace train ile yapın.',
    'style-version': 'Üslup modelinin sürümü {{version}}, bu isogloss onu okumaz; yeniden eğitin.',
    'style-no-native':
      'Doğrudan {{language, language}} yazılmış yalnızca {{texts, number}} metin var; üslup bunlara göre ölçülür, en az {{least, number}} gerekir.',
    'style-no-language': 'Hiçbir dilden çevrilmiş {{least, number}} metin yok; bir yanıt için en az bu kadar gerekir.',
    'style-nothing': 'Öğrenilecek yazı yok.',
    'style-no-out': 'Modelin nereye yazılacağını söyleyin: --out DOSYA.',
    'record-year': '“year” 2021 gibi bir tam sayı olmalı.',
    'record-source':
      'source_lang içindeki “{{value}}” bir dil etiketi değil; en ya da pt-BR gibi bir etiket yazın (BCP 47).',
    'prior-broken':
      '--prior: “{{value}}” bir inanç değil; fr=0.2 ya da none=0.5 gibi bir yanıt ve 0 ile 1 arasında bir pay yazın.',
    'prior-full': 'Önceden bildirilen paylar {{sum, percent}} ediyor; öteki yanıtlara da bir şey kalmalı.',
  },
} as const
