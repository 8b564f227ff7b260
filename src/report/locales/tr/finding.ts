export const finding = {
  'house-form': {
    deprecated: '“{{form}}” kurum yazımı değil; “{{preferred}}” yazın.',
    forbidden: '“{{form}}” kullanılmamalı; “{{preferred}}” yazın.',
    foreign: '“{{form}}” başka bir dilin yazımı ({{languages, languageList}}); burada “{{preferred}}” yazın.',
    unwanted:
      '“{{form}}” kullanılmamalı ve sözlükçede bunun için bir kurum yazımı yok: başka türlü anlatın ya da sözlükçeye ekleyin.',
  },
  'foreign-acronym': {
    leak: '“{{form}}” başka bir dilin kısaltması ({{languages, languageList}}), tam adı: {{name}}; burada “{{preferred}}” yazın.',
  },
  'mixed-spelling': {
    house: 'Bu makalede tek ad, iki yazım: {{forms, list}}. Kurum yazımı: “{{preferred}}”.',
    majority: 'Bu makalede tek ad, iki yazım: {{forms, list}}. Daha sık geçen: “{{preferred}}” ({{count}} kez).',
    even: 'Bu makalede tek ad, iki yazım: {{forms, list}}; birini kullanın, örneğin “{{preferred}}”.',
    unlisted: '“{{form}}”, bu makalede de geçen “{{preferred}}” adının başka bir yazımına benziyor; birini kullanın.',
  },
  'mixed-in-set': {
    even: 'Burada “{{form}}”, başka yerde “{{preferred}}” ({{path}}): bu çalıştırmada tek ad, iki yazım; birini kullanın.',
    house:
      'Burada “{{form}}”, başka yerde “{{preferred}}” ({{path}}): bu çalıştırmada tek ad, iki yazım. Kurum yazımı: “{{preferred}}”.',
    majority:
      'Burada “{{form}}”, başka yerde ve daha sık ({{count}} kez) “{{preferred}}” ({{path}}): bu çalıştırmada tek ad, iki yazım.',
  },
  'pair-mismatch': {
    differs: 'Burada “{{text}}”, şurada “{{other}}”: {{path}}. İki makale aynı şeyi söylüyor ama uyuşmuyor.',
    lacks: 'Bu yerde aynı şeyi söyleyen {{path}} içinde “{{text}}” yok.',
    missing: 'Bu yerde {{path}} içinde “{{other}}” var; bu makalede yok.',
    'no-original':
      'Bu makale {{name}} çevirisi olduğunu söylüyor, ama o, incelenen makaleler arasında değil: karşılaştırma yapılmadı.',
  },
  'script-leak': {
    letter:
      '“{{word}}” içinde başka bir yazı sisteminden, buradaki harflere yalnız benzeyen harf var: {{letters, list}}; “{{preferred}}” yazın.',
    mark: '“{{mark}}” başka bir yazı sisteminin işareti; “{{preferred}}” yazın.',
    dotted: '“{{letter}}” bir Türkçe harf, oysa makale başka Türkçe harf kullanmıyor; “{{preferred}}” yazın.',
  },
  'torn-sentence': {
    middle: 'Bu cümle ortasından başlıyor: önündeki sözcükler kaybolmuş ya da yer değiştirmiş. Kaynakla karşılaştırın.',
  },
  'repeated-paragraph': {
    same: 'Bu paragrafın sözleri daha önceki bir paragrafla aynı; birini silin.',
    near: 'Bu paragraf, iki kez çevrilmiş gibi, daha önceki bir paragrafı yineliyor (ortak sözcükler: %{{percent}}); birini silin.',
  },
  'page-residue': {
    line: 'Bu satır makaleye değil, web sayfasına ait; silin.',
    biography: 'Yazar burada kendini tanıtıyor; bunun yeri yazar sayfası. Silin.',
    credit: '“{{credit}}” bir kaynak satırı: metinde değil, üst veride tutun.',
    'credit-spacing': '“{{credit}}” içinde iki nokta yanlış yerde; önündeki sözcüğe bitiştirin.',
  },
  'foreign-typography': {
    'mixed-quotes':
      'Bir metinde iki tür tırnak: bu alıntı ötekilere uymuyor; şu işaretleri kullanın: {{open}} ve {{close}}.',
    'unlike-pair':
      'Bu alıntı bir tür tırnakla açılıp başka türle kapanıyor; şu işaretleri kullanın: {{open}} ve {{close}}.',
    unpaired: 'Bu tırnağın eşi yok; alıntı ya hiç açılmıyor ya hiç kapanmıyor.',
    'foreign-quotes': 'Başka bir dilin tırnakları: {{marks}}; şu işaretleri kullanın: {{open}} ve {{close}}.',
    apostrophes: 'Bir metinde hem düz hem kıvrık kesme işareti; burada çoğunlukta olan: {{kept}}.',
    'space-before': '“{{mark}}” önündeki boşluk başka bir dilin alışkanlığı.',
    'number-format': '“{{number}}” başka bir dilin biçiminde bir sayı; “{{preferred}}” yazın.',
    'time-format': '“{{time}}” başka bir dilin biçiminde bir saat.',
    'doubled-marks':
      '“{{marks}}”: bir işaretin yeterli olduğu yerde iki işaret; ara sözü ayıran çizginin yanına virgül konmaz.',
  },
  'acronym-mismatch': {
    'missing-word':
      '“{{name}}” adında kısaltmanın her harfine karşılık bir sözcük yok ({{acronym}}); “{{preferred}}” yazın.',
    'other-body': '{{acronym}}, “{{name}}” adının kısaltması değil; “{{preferred}}” yazın.',
    slip: '{{acronym}}, “{{name}}” adının kısaltması değil; bu makale kısaltmayı başka yerde doğru yazıyor: “{{preferred}}” yazın.',
  },
  'split-name': {
    attribution:
      '“{{joined}}” adı kaynak belirten sözle bölünmüş, kalanı “{{rest}}” tek başına duruyor; “{{preferred}}” yazın.',
    stop: '“{{joined}}” adını bir nokta bölüyor; “{{preferred}}” yazın.',
    comma: '“{{joined}}” adını bir virgül bölüyor; “{{preferred}}” yazın.',
    break: '“{{joined}}” adını paragraf sonu bölüyor; birleştirin.',
  },
  'unexplained-suppression': {
    missing: 'Bu susturma nedenini söylemiyor; iki çizgiden sonra nedeni ekleyin, örneğin “{{example}}”.',
  },
  'unused-suppression': {
    all: 'Bu yorum hiçbir şeyi susturmuyor; kaldırın.',
    codes: 'Bu yorum şu kodların hiçbir bulgusunu susturmuyor: {{codes, list}}; kaldırın.',
  },
}
