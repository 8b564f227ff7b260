import { glossaryWork } from './glossary-work.ts'

export const glossary = {
  ...glossaryWork.problems,
  'too-large': 'Bu dosya {{limit}} MB sınırını aşıyor; bölgeye ya da konuya göre bölün.',
  'too-deep': 'Buradaki iç içelik her maddeninkinden çok daha derin; ayraçları ve girintiyi denetleyin.',
  'too-many-aliases': 'Bir dosyada YAML takma adları en çok {{limit}} kez izlenir; değerleri açık açık yazın.',
  'not-a-list': 'Sözlükçe dosyası maddelerden oluşan bir listedir; her maddeye “- id:” ile başlayın.',
  'not-evidence': 'Kanıt dosyasında “cues” ve “conventions” anahtarları bulunur, her birinde bir liste.',
  'not-a-configuration': 'Yapılandırma, anahtar ve değerlerden oluşur, örneğin “house: ap”.',
  yaml: {
    BAD_ALIAS:
      'Bu takma ad yukarıdaki hiçbir çapayı göstermiyor; önce çapayı tanımlayın ya da * ile başlayan metni tırnak içine alın.',
    BAD_DQ_ESCAPE:
      'Çift tırnak içindeki bu ters eğik çizgi bilinmeyen bir kaçış dizisi başlatıyor; \\ yazın ya da tek tırnak kullanın.',
    BAD_INDENT: 'Girinti uymuyor; komşu satırlarla hizalayın.',
    BAD_SCALAR_START: 'Metin bu karakterle başlayamaz; tırnak içine alın.',
    BLOCK_AS_IMPLICIT_KEY: 'Bir satırda ikinci “: ”; iki nokta değere aitse değeri tırnak içine alın.',
    BLOCK_IN_FLOW: 'Girintili bir liste ya da eşleme ayraç içinde duramaz; önce ayracı kapatın.',
    MISSING_CHAR: 'Burada ya da yukarıda kapanış tırnağı, ayraç, virgül ya da iki nokta eksik.',
    MULTILINE_IMPLICIT_KEY: 'Anahtar kendi satırında iki noktayla bitmeli; iki noktayı ve girintiyi denetleyin.',
    MULTIPLE_DOCS: 'Bir dosyada tek belge bulunur; bundan önceki “---” satırını kaldırın.',
    NON_STRING_KEY: 'Anahtar metin olmalı.',
    TAB_AS_INDENT: 'YAML girintisinde sekme kullanılamaz; boşluk kullanın.',
    TAG_RESOLVE_FAILED: 'Bu YAML etiketi burada bilinmiyor; kaldırın.',
    DUPLICATE_KEY: '“{{key}}” anahtarı iki kez geçiyor; yalnız ilki geçerli, ikisini birleştirin.',
    OTHER: 'Bu geçerli YAML değil; buradaki ve hemen yukarıdaki ayraçları, tırnakları ve girintiyi denetleyin.',
  },
  'unknown-key': {
    comma: '“{{key}}” önündeki metin virgülde bitiyor; metnin tamamını tırnak içine alın.',
    plain: '“{{key}}” anahtarı burada bilinmiyor; olabilecekler: {{allowed, either}}.',
    near: '“{{key}}” anahtarı burada bilinmiyor; şunu mu demek istediniz: “{{meant}}”?',
  },
  'empty-value': '“{{key}}” için değer yok; bir değer yazın ya da anahtarı kaldırın.',
  'missing-key': 'Burada “{{key}}” anahtarı eksik; gerekli.',
  'wrong-value': {
    count: '“{{key}}”, 0 ya da daha büyük bir tam sayı olmalı; bulunan: {{found}}.',
    truth: '“{{key}}”, true ya da false olmalı; bulunan: {{found}}.',
    override: '“{{key}}”, { paths: opinion/**, house: bbc } gibi eşlemelerden bir liste olmalı; bulunan: {{found}}.',
    text: '“{{key}}” metin olmalı, bulunan: {{found}}; metin olarak kastedildiyse tırnak içine alın.',
    shorter: '“{{key}}” anahtarının bu değeri çok uzun: {{found}}',
    id: '“{{key}}” place.latakia gibi bir kimlik olmalı (küçük harf, rakam, nokta, tire), bulunan: {{found}}.',
    language: '“{{key}}” en ya da pt-BR gibi bir dil etiketi olmalı, bulunan: {{found}}.',
    languages: '“{{key}}” bir dil etiketi ya da [en, fr] gibi bir etiket listesi olmalı, bulunan: {{found}}.',
    share: '“{{key}}” 0.2 gibi, 0 ile 1 arasında bir sayı olmalı, bulunan: {{found}}.',
    shares: '“{{key}}” { none: 0.5, fr: 0.2 } gibi yanıtları paylara eşlemeli, bulunan: {{found}}.',
    settings: '“{{key}}” { prior: { none: 0.5 } } gibi bir eşleme olmalı, bulunan: {{found}}.',
    'house-name': '“{{key}}” ap ya da bbc gibi bir kurum adı olmalı (küçük harf, rakam, tire), bulunan: {{found}}.',
    houses: '“{{key}}” bir kurum adı ya da [ap, bbc] gibi bir ad listesi olmalı, bulunan: {{found}}.',
    date: '“{{key}}” 2024-12-08, 2024-12 ya da 2024 gibi bir tarih olmalı, bulunan: {{found}}.',
    choice: '“{{key}}” için olabilecekler: {{allowed, either}}; bulunan: {{found}}.',
    'choice-near': '“{{key}}” için şu olmaz: {{found}}; şunu mu demek istediniz: “{{meant}}”?',
    'house-form':
      '“{{key}}” bir yazım, { form: Kyiv, since: 2019-10-01 } gibi bir eşleme ya da bunların listesi olmalı, bulunan: {{found}}.',
    'by-language': '“{{key}}” { en: Latakia, fr: Lattaquié } gibi, dillere göre bir eşleme olmalı, bulunan: {{found}}.',
    form: '“{{key}}” { form: Lattakia, status: deprecated } gibi eşlemelerin listesi olmalı, bulunan: {{found}}.',
    forms: '“{{key}}” { form: Lattakia, status: deprecated } gibi eşlemelerin listesi olmalı, bulunan: {{found}}.',
    texts: '“{{key}}” metin ya da metin listesi olmalı ve boş olmamalı, bulunan: {{found}}.',
    ids: '“{{key}}” bir kimlik ya da [place.latakia] gibi bir kimlik listesi olmalı, bulunan: {{found}}.',
    territory: '“{{key}}” TR gibi iki büyük harfli bir ülke kodu olmalı, bulunan: {{found}}.',
    zone: '“{{key}}” Asia/Damascus gibi bir saat dilimi olmalı, bulunan: {{found}}.',
    regions: '“{{key}}” [byline, code] gibi bir metin bölümü listesi olmalı, bulunan: {{found}}.',
    parts: '“{{key}}” { given: Ahmed, particle: al-, family: Sharaa } gibi bir eşleme olmalı, bulunan: {{found}}.',
    match: '“{{key}}” { case: sensitive, requires: [army] } gibi bir eşleme olmalı, bulunan: {{found}}.',
    word: '“{{key}}” yalnız true olabilir, çünkü yazımlar hep tam sözcük olarak aranır; bulunan: {{found}}.',
    tests: '“{{key}}” { flags: [bir cümle], passes: [bir cümle] } gibi bir eşleme olmalı, bulunan: {{found}}.',
    entry: 'Madde, “id:” ve “type:” ile başlayan bir eşlemedir, bulunan: {{found}}.',
    entries: 'Sözlükçe dosyası maddelerden oluşan bir listedir, bulunan: {{found}}.',
    list: '“{{key}}” bir liste olmalı, bulunan: {{found}}.',
    evidence: 'Kanıt dosyası, “cues” ve “conventions” anahtarlarını taşıyan bir eşlemedir, bulunan: {{found}}.',
    pattern: '“{{key}}” metin olarak yazılmış bir düzenli ifade olmalı, bulunan: {{found}}.',
    weight: '“{{key}}” -8 ile 8 arasında bir sayı olmalı (doğal logaritma), bulunan: {{found}}.',
    weights: '“{{key}}” { fr: 1.4 } gibi, dillerden sayılara bir eşleme olmalı, bulunan: {{found}}.',
    'cue-tests':
      '“{{key}}” { shows: [bir metin], silent: [benzer ama ilgisiz] } gibi bir eşleme olmalı, bulunan: {{found}}.',
    cue: 'İpucu, “id:” ve “family:” ile başlayan bir eşlemedir, bulunan: {{found}}.',
    convention: 'Yazım geleneği, “id:” ve “languages:” ile başlayan bir eşlemedir, bulunan: {{found}}.',
    paths: '“{{key}}” bir yol ya da yol listesi olmalı, bulunan: {{found}}.',
    globs: '“{{key}}” bir kalıp ya da ["drafts/**"] gibi bir kalıp listesi olmalı, bulunan: {{found}}.',
    rules:
      '“{{key}}” { second-reference: off } gibi, kurallardan önem derecelerine bir eşleme olmalı, bulunan: {{found}}.',
    configuration: 'Yapılandırma, “house: ap” gibi anahtarların eşlemesidir, bulunan: {{found}}.',
  },
  'gazetteer-broken': 'Bu, bu sürümün ad dizini değil; npm run generate ile yeniden oluşturun ya da kaldırın.',
  'claimed-twice': '{{other}} zaten kendisi için {{key}} diyor; bunu yalnız bir madde söyleyebilir.',
  'claims-nothing': 'Ad dizininde bu yok: {{key}}; düzeltin ya da satırı kaldırın.',
  unclaimed:
    'Ad dizininde “{{form}}” şöyle geçiyor: {{id}}; aynı yerse “{{key}}: {{value}}” yazın, değilse “different_from” altında belirtin: {{id}}.',
  'duplicate-id':
    '{{id}} kimliği zaten alınmış ({{other}}); bu maddeye ayrı bir kimlik verin ya da ikisini birleştirip eski kimliği “replaces” altına yazın.',
  'not-nfc': '“{{form}}” ayrık aksan işaretleriyle yazılmış; Unicode NFC olarak yazın (öyle kullanılıyor).',
  'stray-space': '“{{form}}” başında, sonunda ya da içinde çift boşluk var; kaldırın.',
  'unseen-mark': '“{{form}}” içinde görünmez bir işaret var; kaldırın.',
  'no-letter': '“{{form}}” içinde ne harf ne rakam var; bir ad yazın.',
  'language-malformed': '“{{tag}}” bir dil etiketi değil; en, pt-BR ya da zh-Hant gibi bir etiket yazın.',
  'language-not-canonical': '“{{tag}}” dil etiketi genellikle “{{canonical}}” olarak yazılır; öyle yazın.',
  'language-unknown': '“{{tag}}” etiketiyle bilinen bir dil yok; denetleyin (Yunanca el, Japonca ja).',
  'language-twice': 'Bir dil iki kez geçiyor: {{tag, language}}; ikisini birleştirin.',
  'no-such-day': '{{date}} diye bir gün yok; tarihi denetleyin.',
  'since-after-until':
    '“since” ({{since}}), “until” ({{until}}) tarihinden sonra; yerlerini değiştirin ya da düzeltin.',
  'shared-form': {
    neither:
      '“{{form}}” hem {{id}} hem {{other}} ({{place}}) yazımı; ikisi de doğruysa her biri ötekini “different_from” altında belirtmeli.',
    'one-sided':
      '“{{form}}” hem {{id}} hem {{other}} ({{place}}) yazımı; ikinci madde “different_from” altında {{id}} diyor, {{id}} de ötekini belirtmeli: {{other}}.',
  },
  'contradictory-status':
    '“{{form}}” aynı makaleler için burada {{status}}, başka yerde {{other}} ({{place}}); birini “in”, “house” ya da tarihlerle daraltın.',
  'listed-twice': '“{{form}}” aynı makaleler için zaten yazılı ({{place}}); birini bırakın.',
  'short-form':
    '“{{form}}” rastlantıyla çıkacak kadar kısa; “match” ile case: sensitive, requires ya da not_near ekleyin.',
  'everyday-word':
    '“{{form}}” aynı zamanda gündelik bir sözcük; “match” ile case: sensitive, requires ya da not_near ekleyin.',
  'two-house-forms': {
    every:
      'Aynı gün için iki kurum yazımı, dil: {{language, language}}: “{{form}}” ve “{{other}}” ({{place}}); öncekini “until” ile bitirin ya da bir kurum belirtin.',
    named:
      'Aynı gün için iki yazım, kurum: {{house}}, dil: {{language, language}}: “{{form}}” ve “{{other}}” ({{place}}); öncekini “until” ile bitirin.',
  },
  'different-from-itself': '{{id}} kendisinden farklı olamaz; öteki maddeyi belirtin.',
  'no-such-entry': {
    plain: '{{id}} diye bir madde yok; kimliği düzeltin ya da kaldırın.',
    near: '{{id}} diye bir madde yok; şunu mu demek istediniz: {{meant}}?',
  },
  'retired-id': '{{id}} kimliği artık kullanılmıyor; şunu yazın: {{current}}.',
  'replaces-living':
    '{{id}} kimliği hâlâ var olan bir maddenin; o maddeyi kaldırın ya da kimliği “replaces” altından çıkarın.',
  'replaced-twice':
    'Eski {{id}} kimliği şu maddenin “replaces” listesinde de var: {{other}}; yalnız bir maddede bulunmalı.',
  'pattern-broken': 'Bu geçerli bir düzenli ifade değil ({{reason}}): {{pattern}}',
  'pattern-unbounded':
    'Üst sınırı olmayan bir niceleyici kimi metinde sonsuza dek sürebilir; + ya da * yerine {1,40} yazın: {{pattern}}',
  'pattern-costly':
    'İç içe niceleyiciler ya da seçenekler kimi metinde sonsuza dek sürebilir; düzleştirin ya da sınırlarını düşürün: {{pattern}}',
  'pattern-empty': 'Bu kalıp hiçlikte bile, her harften önce bulunuyor; en az bir karakter gerektirsin: {{pattern}}',
  'cue-silent': '{{id}} kendi örneğinde bulunmuyor: “{{text}}”; kalıbı ya da örneği düzeltin.',
  'cue-shown': '{{id}} susması gereken yerde bulunuyor: “{{text}}”; kalıbı daraltın.',
  'cue-without-near-miss':
    '{{id}} için karşı örnek yok; “silent” altına ona benzeyen ama anlam taşımayan bir metin ekleyin.',
  'test-silent': '{{id}} şurada bulgu vermeli, ama vermiyor: “{{text}}”; maddeyi ya da cümleyi düzeltin.',
  'test-flagged': '{{id}} şurada susmalı, ama bulgu veriyor: “{{text}}”; maddeyi ya da cümleyi düzeltin.',
  'unknown-rule': {
    plain: '“{{code}}” diye bir kural yok; olanlar: {{allowed, list}}.',
    near: '“{{code}}” diye bir kural yok; şunu mu demek istediniz: “{{meant}}”?',
  },
  'mixed-script':
    '“{{form}}” bir sözcükte birkaç yazı sisteminin harflerini karıştırıyor ({{letters, list}}); tek bir sistemle yazın.',
  'no-replacement':
    '“{{form}}” yazımının durumu: {{status}}, makale dili: {{language, language}}; ama maddede o dilde yerine yazılacak kurum yazımı yok; bir tane ekleyin.',
}
