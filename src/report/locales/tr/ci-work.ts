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
  },
} as const
