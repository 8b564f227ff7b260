import { ciWork } from './ci-work.ts'
import { glossaryWork } from './glossary-work.ts'
import { styleWords } from './style.ts'

export const failure = {
  ...ciWork.failures,
  ...glossaryWork.failures,
  ...styleWords.failures,
  'shipped-broken': 'isogloss ile gelen veriler bozuk ya da başka bir sürümden; programı yeniden kurun.',
  // Komut satırı
  'did-you-mean': 'Şunu mu demek istediniz: “{{meant}}”?',
  'no-input': 'Okunacak bir şey yok: dosya, klasör ya da kalıp belirtin, standart girdi için “-” yazın.',
  'nothing-there': 'Burada okunacak bir şey yok: uyan .txt, .md, .markdown, .html, .ndjson ya da .jsonl dosyası yok.',
  'unknown-command': '“{{command}}” bir isogloss komutu değil; bkz. isogloss --help.',
  'unknown-option': '“{{option}}”, “{{command}}” için bir seçenek değil; bkz. {{command}} --help.',
  'unknown-rule': '“{{code}}” bir kural değil; isogloss explain hepsini sıralar.',
  'unknown-schema': '“{{name}}” adlı bir şema yok; olanlar: {{choices, either}}.',
  'unknown-ui-language': '“{{value}}” dilinde ileti yok; olan diller: {{languages, languageList}}.',
  'missing-argument': '“{{command}}” için <{{argument}}> gerekli; bkz. {{command}} --help.',
  'excess-argument': '“{{command}}” için “{{argument}}” fazladan bir bağımsız değişken.',
  'option-needs-value': '{{option}} bir değer ister.',
  'bad-choice': '{{option}} için “{{value}}” olmaz; olabilecekler: {{choices, either}}.',
  'bad-language': '{{option}}: “{{value}}” bir dil etiketi değil; en ya da pt-BR gibi bir etiket yazın (BCP 47).',
  'several-to-stdout_one':
    'Standart çıktıya tek dosya sığar, {{count, number}} dosya değil; --write ile yerinde yeniden yazın.',
  'several-to-stdout_other':
    'Standart çıktıya tek dosya sığar, {{count, number}} dosya değil; --write ile yerinde yeniden yazın.',
  'write-to-stdin': 'Standart girdi yerinde yeniden yazılamaz; --write seçeneğini kaldırın.',
  'two-names-needed': 'İki ad gerekli: isogloss names compare A B ya da --stdin --format ndjson.',
  'stdin-and-names': 'Adlar ya komut satırından ya da --stdin ile gelir, ikisinden birden değil.',
  'stream-format': '--stdin satır satır yanıtlar; şunu ekleyin: --format {{format}}.',
  'two-on-stdout':
    '{{first}} ve {{second}} aynı anda standart çıktıya gidemez; birini dosyaya gönderin: --format {{second}}=DOSYA.',
  'report-without-file': '“--format {{format}}=” eşittir işaretinden sonra bir dosya adı ister.',
  'report-twice': 'İki rapor bu dosyaya giderdi; her birine ayrı dosya verin.',
  'report-over-input': 'Okunacak olan bu; başka bir dosyaya yazın.',
  'report-folder-missing': '“{{folder}}” klasörü yok; önce onu oluşturun.',
  'pair-broken': 'Bu satır “a” ve “b” metinlerini taşıyan bir JSON nesnesi değil; atlandı.',
  internal: 'Bu, isogloss {{version}} sürümünün kendi hatası; lütfen aşağıdaki satırlarla birlikte bildirin.',
  'asset-missing': '{{name}} programın yanında olmalıydı, ama yok; isogloss programını yeniden kurun.',
  // Dosyalar
  'file-missing': 'Böyle bir dosya yok.',
  'file-forbidden': 'Dosyanın okunmasına izin yok; izinlerini denetleyin.',
  'file-unreadable': 'Dosya okunamıyor ({{reason}}).',
  'file-is-folder': 'Dosya beklenen yerde bir klasör var.',
  'file-unwritable': 'Dosya yazılamıyor ({{reason}}); olduğu gibi kaldı.',
  'output-unwritable': 'Çıktı yazılamıyor ({{reason}}).',
  'glossary-missing': 'Böyle bir sözlükçe yok; --glossary seçeneğini ve yapılandırmayı denetleyin.',
  'glossary-empty': 'Bu sözlükçe klasöründe YAML dosyası yok.',
  'yaml-not-utf8': 'Dosya UTF-8 değil; UTF-8 olarak kaydedin.',
  // Makale okuma
  'format-unsupported':
    'Bu biçimdeki makaleler henüz okunmuyor: {{extension}}; .txt, .md, .html ya da .ndjson olarak dışa aktarın.',
  'encoding-utf16': 'Dosyanın kodlaması {{encoding}}; UTF-8 olarak kaydedin.',
  'encoding-utf32': 'Dosyanın kodlaması {{encoding}}; UTF-8 olarak kaydedin.',
  'encoding-other':
    'Dosya UTF-8 değil (bayt {{byte, number}}), kodlaması {{encoding}} gibi görünüyor; UTF-8 olarak kaydedin.',
  'encoding-declared':
    'Sayfa kodlamasının {{encoding}} olduğunu söylüyor ve bayt {{byte, number}} ASCII dışında; UTF-8 olarak kaydedin ve sayfada da öyle belirtin.',
  'encoding-invalid':
    'Dosya UTF-8 değil: bayt {{byte, number}} hiçbir karakterin parçası değil; UTF-8 olarak kaydedin.',
  'file-binary': 'Bu bir metin değil: bayt {{byte, number}} bir ikili dosyaya ait.',
  'file-too-large': 'Dosyada {{bytes, number}} bayt var, bir metnin alabileceğinden çok; bölün, örneğin NDJSON olarak.',
  'html-tangled':
    'Sayfanın etiketlerinden {{most, number}} sınırını aşan sayıda öğe çıkıyor, kapatılmamış <b> ya da <font> gibi; bunları kapatın ya da sayfayı metin olarak dışa aktarın.',
  'front-matter-broken':
    'Dosya başındaki üst veri geçerli YAML değil ve atlandı ({{reason}}); düzeltin ya da değeri tırnak içine alın.',
  'front-matter-too-long':
    'Dosya başındaki üst veri {{length, number}} karakter ve atlandı; en çok {{most, number}} karakter okunur.',
  'front-matter-language': '“{{value}}” bir dil etiketi değil; en ya da pt-BR gibi bir etiket yazın (BCP 47).',
  'record-not-json': 'Bu satır geçerli JSON değil; her makaleyi tek satırda {"id": "…", "text": "…"} olarak yazın.',
  'record-not-object':
    'Bu satırda bir JSON nesnesi yok; her makaleyi tek satırda {"id": "…", "text": "…"} olarak yazın.',
  'record-field-missing': 'Kayıtta “{{field}}” yok; her makalede “id” ve “text” bulunmalı.',
  'record-field-type': '“{{field}}” tırnak içinde bir metin olmalı; bulunan tür: {{found}}.',
  'record-id-repeated': '“{{id}}” kimliği daha önceki bir satırda var; her makaleye ayrı bir kimlik verin.',
  'record-format': '“{{format}}” burada okunabilen bir biçim değil; yazılabilecekler: {{allowed, either}}.',
  'record-language': '“{{value}}” bir dil etiketi değil; en ya da pt-BR gibi bir etiket yazın (BCP 47).',
  'record-date': '“{{value}}” bir tarih değil; 2024-12-08 biçiminde yazın.',
}
