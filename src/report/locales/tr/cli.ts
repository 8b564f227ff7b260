import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

/** Yardım metinleri ve komut satırının kendisi hakkında söyledikleri. */
export const cli = {
  about:
    'isogloss makaleleri yayımlanmadan önce okur: adları kurum yazımına getirir, aynı adın nerede iki türlü yazıldığını gösterir ve bu yazımlardan metnin hangi dilden çevrildiğini çıkarır.',
  usage: '<komut> [seçenekler] [yol...]',
  'some-options': '[seçenekler]',
  more: 'Bir komutun ayrıntıları: isogloss <komut> --help; bir bulgunun açıklaması: isogloss explain <kod>.',
  heading: {
    usage: 'Kullanım:',
    arguments: 'Bağımsız değişkenler:',
    options: 'Seçenekler:',
    commands: 'Komutlar:',
    common: 'Ortak seçenekler:',
    examples: 'Örnekler:',
    exit: 'Çıkış kodları:',
  },
  exit: {
    0: 'hata eşiğine ulaşan bulgu yok',
    1: 'hata eşiğine ulaşan bulgu var',
    2: 'iş bütünüyle yapılamadı: okunamayan dosya, bozuk sözlükçe, yanlış seçenek',
  },
  example: {
    review: { line: 'isogloss review articles/', says: 'bir editörün her makale hakkında bilmek isteyeceği her şey' },
    lint: { line: 'isogloss lint --format github .', says: 'sürekli tümleştirmede, ek açıklama olarak bulgular' },
    normalize: {
      line: 'isogloss normalize --write articles/',
      says: 'başka bir şeyin kastedilmiş olamayacağı her yerde kurum yazımları',
    },
    explain: { line: 'isogloss explain split-name', says: 'bir bulgunun anlamı ve nasıl susturulacağı' },
  },
  group: {
    names: 'Adlarla ilgili sorular, sözlükçe olmadan.',
    glossary: 'Sözlükçe üzerinde çalışma.',
  },
  option: {
    ...ciWork.options,
    ...glossaryWork.options,
    ...styleWords.options,
    help: 'bu yardımı göster',
    version: 'sürümü göster',
    format: 'raporun biçimi: {{choices, either}}',
    reports: 'raporun biçimi ya da dosyaya yazmak için BİÇİM=DOSYA; yinelenebilir: {{choices, either}}',
    'fail-on': 'çıkış kodunu 1 yapan en düşük önem derecesi: {{choices, either}}',
    write: 'dosyaları yerinde yeniden yaz',
    trust: 'uygulanacak düzeltmeler: yalnız güvenli olanlar (safe) ya da ask ile bir insanın onaylaması gerekenler de',
    stdin: 'ad çiftlerini standart girdiden oku, satır başına bir JSON nesnesi {"a","b"}',
    rule: 'yalnız bu kuralı çalıştır; yinelenebilir',
    'no-rule': 'bu kuralı dışarıda bırak; yinelenebilir',
    glossary:
      'sözlükçe dosyası ya da klasörü; yinelenebilir (varsayılan: yapılandırmadaki, yoksa glossary/, o da yoksa programla gelen)',
    'no-glossary': 'hiçbir madde kullanma; madde gerektiren kurallar susar',
    house: 'yazımları geçerli olacak kurum, örneğin ap ya da bbc',
    lang: 'kendileri ne derse desin, bütün makalelerin dili',
    'stdin-filename': 'standart girdiye verilecek ad; nasıl okunacağını uzantısı belirler',
    config: 'yapılandırma dosyası (varsayılan: burada ya da üst klasörlerdeki .isogloss.yaml)',
    'no-config': 'yapılandırma okuma',
    'print-config': 'geçerli ayarları JSON olarak göster, başka bir şey yapma',
    'ui-lang': 'iletilerin dili: {{choices, either}}',
    color: 'çıktı bir uçbirime gitmese bile renkli',
    'no-color': 'renksiz (NO_COLOR gibi)',
  },
  command: {
    ...ciWork.commands,
    ...glossaryWork.commands,
    ...styleWords.commands,
    lint: {
      summary: 'editörün görmesi gereken adları, yazımları ve kalıntıları bul',
      detail:
        'Dosya, klasör (taranır, .gitignore dikkate alınır), kalıp ya da “-” ile standart girdi okur. Okunan uzantılar: .txt, .md, .markdown, .html, .ndjson ve .jsonl.',
      argument: { path: 'dosyalar, klasörler, kalıplar ya da standart girdi için -' },
      example: {
        fix: 'güvenli düzeltmeler, yerinde uygulanır',
        since: 'dal başlayalı değişen satırlardakiler, bir birleştirme isteği için',
        baseline: 'bugün bulunanlar, olduğu gibi kabul edilir',
        folder: 'bir klasördeki bütün makaleler',
        stdin: 'standart girdiden gelen, Markdown olarak okunan bir taslak',
        sarif: 'kod taraması için bir kayıt; çıkış kodunu yalnız hatalar 1 yapar',
        rule: 'yalnız bu kurallar',
      },
    },
    trace: {
      summary: 'bir makalenin hangi dilden çevrildiğini ve bunun nereden anlaşıldığını söyle',
      detail:
        'Karar, kanıtların toplamıdır; --explain toplamı yeniden hesaplanabilecek biçimde gösterir, --format json hepsini verir.',
      argument: { path: 'dosyalar, klasörler, kalıplar ya da standart girdi için -' },
      example: {
        file: 'tek bir makale için karar',
        explain: 'karar ve dayandığı toplam',
        json: 'satır başına bir makale, bir dışa aktarım için kararlar',
      },
    },
    'names-list': {
      summary: 'bir çalıştırmanın adlarını sayıları, yazımları ve dosyalarıyla listele',
      detail:
        'Tek bir adın yazımları birlikte listelenir: bir maddenin yazımları ve makalelere göre tek ad olan yazımlar. CSV çıktısında her yazıma bir satır düşer.',
      argument: { path: 'dosyalar, klasörler, kalıplar ya da standart girdi için -' },
      example: { folder: 'bir klasördeki bütün adlar, en sık geçenler önce', csv: 'hesap tablosu için bir çizelge' },
    },
    'glossary-suggest': {
      summary: 'birkaç türlü yazılan ve hiçbir maddede bulunmayan adlar için madde öner',
      detail:
        'Gözden geçirilecek YAML yazar: böyle her ad için bir madde, en sık geçenler önce, görülenler yorum olarak. Olduğu gibi yüklenebilir.',
      argument: { path: 'dosyalar, klasörler, kalıplar ya da standart girdi için -' },
      example: {
        folder: 'bir klasörün iki türlü yazdığı adlar için maddeler',
        save: 'üzerinde çalışmak için sözlükçenin yanında bir dosya',
      },
    },
    lineage: {
      summary: 'hangi makalelerin ortak bir kaynağı olduğunu söyle ve bölümleri göster',
      detail:
        'Çeviriden sonra kalanları hizalar: adları, sayıları, seyrek sözcükleri ve sıralarını. Aynı olay üzerine iki ayrı haber birbirine bağlanmaz.',
      argument: { path: 'dosyalar, klasörler, kalıplar ya da standart girdi için -' },
      example: { folder: 'bir klasördeki makaleler', json: 'satır başına bir makale, bir dışa aktarımdaki bağlar' },
    },
    review: {
      summary: 'her makaleyi denetle ve kökenini ara, normalize komutunun neyi değiştireceğini göster',
      detail: 'Editör için bir okuma: --fail-on daha fazlasını istemedikçe, ne bulursa bulsun 0 ile biter.',
      argument: { path: 'dosyalar, klasörler, kalıplar ya da standart girdi için -' },
      example: { folder: 'bir klasördeki bütün makaleler', gate: 'uyarı ya da hata varsa 1 ile bit' },
    },
    normalize: {
      summary: 'adları kurum yazımına getir',
      detail:
        '--write verilmezse tek bir dosya standart çıktıya yazılır. --trust ask denmedikçe alıntıların, bağlantıların, kodun ve imza satırlarının içinde hiçbir şey değişmez.',
      argument: { path: 'dosyalar, klasörler, kalıplar ya da standart girdi için -' },
      example: {
        preview: 'bir dosyada nelerin değişeceği',
        write: 'bir klasörü yerinde yeniden yaz',
        ask: 'bir insanın onaylaması gereken düzeltmeleri de uygula; sonra farka bak',
      },
    },
    'names-compare': {
      summary: 'yazılmış iki adın aynı ad olup olmadığını söyle',
      detail: 'Sözlükçe gerektirmez. --stdin --format ndjson ile her satır gelir gelmez yanıtlanır.',
      argument: { a: 'bir ad', b: 'onunla karşılaştırılacak ad' },
      example: { pair: 'tek bir çift', stream: 'satır başına bir JSON nesnesi, çiftlerden oluşan bir dosya' },
    },
    'glossary-check': {
      summary: 'bir sözlükçeyi denetle: biçimi, çelişkileri, maddelerinin sınamaları',
      detail: 'Her sorun dosya, satır ve sütunla bildirilir. Sorun varsa çıkış kodu 1 olur.',
      argument: { path: 'sözlükçe dosyaları ya da klasörleri (varsayılan: kullanılan sözlükçe)' },
      example: { own: 'kullanılan sözlükçe', file: 'tek bir dosya' },
    },
    'glossary-show': {
      summary: 'herhangi bir yazımıyla bulunan bir maddeyi ve her yazımın ne yaptığını göster',
      detail:
        'Her yazı sistemi olur; aksan, büyük harf ve tire farkları hoş görülür. Böyle bir madde yoksa çıkış kodu 1 olur.',
      argument: { name: 'herhangi bir yerde yazıldığı gibi bir ad' },
      example: { form: 'başka bir dilden sızan bir yazımla', native: 'özgün yazımla, Fransızca makaleler için' },
    },
    explain: {
      summary: 'bir bulgunun ne anlama geldiğini örnekle anlat ve nasıl susturulacağını söyle',
      detail: 'Kod verilmezse hepsini sıralar.',
      argument: { code: 'bulgunun kodu, örneğin split-name' },
      example: { code: 'bir kod, ayrıntılı', all: 'bütün kodlar' },
    },
    schema: {
      summary: 'metin düzenleyiciler için bir JSON Schema göster: yapılandırmanın ya da sözlükçenin',
      detail: 'Şemalar, YAML düzenleyicilerinin anladığı draft-07 biçimindedir.',
      argument: { name: 'config ya da glossary' },
      example: { glossary: 'sözlükçe dosyalarının şeması', config: '.isogloss.yaml dosyasının şeması' },
    },
  },
} as const
