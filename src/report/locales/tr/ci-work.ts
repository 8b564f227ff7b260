/** Words of linting in continuous integration, by the area that they belong to. */
export const ciWork = {
  options: {
    'max-warnings': 'izin verilen uyarı sayısı; bir fazlası çıkış kodunu 1 yapar',
    quiet: 'yalnız hataları bildir; uyarılar ancak --max-warnings aşılınca sayılır',
    since:
      'dal bu commit’ten, daldan ya da etiketten ayrıldığından beri değişen satırlardakileri bildir; yol verilmezse değişen her şeyde',
    staged:
      'yalnız commit’e hazırlanmış satırlardakileri, hazırlandıkları gibi bildir; yol verilmezse hazırlanmış her şeyde',
    'whole-files': '--since ya da --staged ile: değişen bir yazıdaki her şeyi bildir',
    baseline: 'bu dosyanın bildiklerini dışarıda bırak (varsayılan: yapılandırmadaki)',
    'no-baseline': 'bilinenler dosyası kullanma',
    'update-baseline': 'bulunanları bildirmek yerine bilinenler dosyasına yaz',
    'prune-baseline': 'artık bulunmayanları bilinenler dosyasından çıkar',
    cache: 'yalnız --cache ile yapılan son çalıştırmadan beri değişen yazılara bak',
    'cache-location': '--cache için klasör (varsayılan: node_modules/.cache/isogloss, yoksa önbellek klasörünüz)',
    jobs: 'işi paylaşan iş parçacığı sayısı; belirtilmezse iş çoksa işlemci başına bir tane',
    fix: 'güvenli düzeltmeleri yerinde uygula, sonra kalanı bildir',
    'fix-dry-run': '--fix ile değişecekleri birleşik diff olarak yazdır, hiçbir şeyi değiştirme',
    ci: 'hangi iş akışı yazılsın: {{choices, either}} (varsayılan: .gitlab-ci.yml varsa gitlab, yoksa github)',
    force: 'var olanların yerine yaz',
    watch: 'bir yazı, sözlük ya da yapılandırma değiştikçe yeniden çalış',
    interactive: 'bulguları tek tek sor: bırak, değiştir, yok say, sözlüğe ekle',
  },
  failures: {
    'bad-count': '{{option}} için “{{value}}” olmaz; 0 ya da daha büyük bir tam sayı yazın.',
    'options-clash': '{{one}} ile {{other}} birlikte kullanılmaz.',
    'option-alone': '{{option}}, {{other}} olmadan bir anlam taşımaz.',
    'baseline-missing': 'Böyle bir bilinenler dosyası yok; --update-baseline ile oluşturun.',
    'baseline-broken':
      'Bilinenler dosyası burada geçerli JSON değil; onarın ya da --update-baseline ile yeniden oluşturun.',
    'baseline-entry':
      'Bu, isogloss’un bilinenler dosyasına yazdığı bir şey değil; onarın ya da --update-baseline ile yeniden oluşturun.',
    'git-missing': 'git burada çalıştırılamıyor; --since ve --staged için gerekli.',
    'git-no-repository': 'Bu klasör bir git deposunda değil; --since ve --staged için gerekli.',
    'git-unknown-ref':
      'git “{{ref}}” diye bir commit bilmiyor; bir commit, dal ya da etiket adı verin. Sürekli tümleştirmede önce bütün geçmişi indirin.',
    'git-failed': 'git neyin değiştiğini söyleyemedi: {{reason}}',
    'file-changed': 'isogloss üzerinde çalışırken dosya değişti; ona dokunulmadı. Yeniden çalıştırın.',
    'file-unstaged':
      'Dosyada commit’e hazırlanmamış değişiklikler var; düzeltmeden önce hazırlayın ya da kenara koyun.',
    'cannot-watch': 'Değişiklikler burada izlenemiyor; --watch seçeneğini kaldırın.',
  },
  notes: {
    warnings: 'Uyarı: {{count, number}}; en çok {{most, number}} olabilir.',
    baseline: {
      known: '{{path}} şu kadar bulguyu zaten biliyor: {{count, number}}.',
      stale: '{{path}} artık olmayanları da sayıyor: {{count, number}}; --prune-baseline çıkarır.',
      written: '{{path}} şimdi şu kadarını sayıyor: {{count, number}}.',
      pruned: '{{path}} dosyasından çıkarılan: {{count, number}}.',
    },
    fixed: 'Düzeltme: {{count, number}}; dosya: {{files, number}}.',
    init: {
      write: 'Yazıldı: {{path}}',
      replace: 'Yerine yazıldı: {{path}}',
      kept: 'Olduğu gibi bırakıldı: {{path}}',
      'would-write': 'Yazılacak: {{path}}',
      'would-replace': 'Yerine yazılacak: {{path}}',
      next: 'Sonra: adlarınızı glossary/names.yaml dosyasına koyun (isogloss glossary add), ardından yazılarınızda isogloss lint çalıştırın.',
    },
    watching: 'Değişiklikler bekleniyor; Ctrl-C ile biter.',
    progress: 'Yazı: {{count, number}}',
    ask: {
      keep: 'bırak',
      replace: 'değiştir (r2: ikinci yol)',
      ignore: 'burada yok say',
      glossary: 'sözlüğe ekle',
      quit: 'çık',
      again: 'Hiçbir şey yapılmadı; harflerden birini seçin.',
      reason: 'Neden?',
      type: 'Adın türü (person, place, organisation, event, work, people, title):',
      done: 'Karara bağlanan: {{count, number}}; olduğu gibi kalan: {{left, number}}.',
    },
  },
  commands: {
    init: {
      summary: 'yazı işlerine ilk dosyalarını ver: yapılandırma, sözlük, iş akışı',
      detail: 'Ne yazdığını söyler. Var olanlar kalır; --force yerine yazılmasını istemedikçe.',
      example: {
        here: 'yazıların klasöründe',
        look: 'ne yazacağı',
        gitlab: 'GitLab şablonuyla',
      },
    },
    completion: {
      summary: 'bash, zsh ya da fish için tamamlama betiği yazdır',
      detail: 'Örnekteki satırı kabuğunuzun açılışta okuduğu dosyaya koyun.',
      argument: {
        shell: 'bash, zsh ya da fish',
      },
      example: {
        bash: 'bash için',
        zsh: 'zsh için',
        fish: 'fish için',
      },
    },
    man: {
      summary: 'kılavuz sayfasını yazdır',
      detail: 'groff ve mandoc’un okuduğu man makrolarıyla.',
      example: {
        read: 'okumak için',
        save: 'saklamak için',
      },
    },
  },
} as const
