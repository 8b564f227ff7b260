export const rule = {
  'house-form': {
    summary: 'Bilinen bir ad, kurumun burada kullanmadığı bir yazımla.',
    why: 'Her sayfada tek ad, tek yazım: okur onu arar, iki yazım da iki kişi ya da iki yer gibi okunur.',
  },
  'foreign-acronym': {
    summary: 'Bir kuruluş, başka bir dildeki kısaltmasıyla.',
    why: 'SOHR yerine OSDH okura bir şey anlatmaz, SOHR ile yan yana geldiğinde de ikinci bir kaynak gibi okunur.',
  },
  'mixed-spelling': {
    summary: 'Bir makalede iki türlü yazılmış tek ad.',
    why: 'Okur Turkey ile Türkiye’yi iki ayrı ülke sanır, arama da haberin yalnız yarısını bulur.',
  },
  'mixed-in-set': {
    summary: 'Çalıştırmanın bir makalesinde bir türlü, ötekinde başka türlü yazılmış tek ad.',
    why: 'Her biri kendi içinde tutarlı olsa da, aynı sayfadaki iki haber birbiriyle çelişir.',
  },
  'pair-mismatch': {
    summary: 'Bir makale ile çevirdiği makale aynı sayıyı, tarihi ya da adı söylemiyor.',
    why: 'Asılda 27, çeviride 72 yaralı varsa basılmayı bekleyen bir düzeltme var demektir.',
  },
  'script-leak': {
    summary: 'Bir sözcüğün ya da cümlenin içinde başka bir yazı sisteminden harf, rakam ya da işaret.',
    why: 'Latin harfli bir sözcükteki Yunan büyük harfi her aramayı boşa çıkarır ve metnin nereden geldiğini ele verir.',
  },
  'torn-sentence': {
    summary: 'Ortasından başlayan bir cümle.',
    why: 'Makine çevirisi bazen cümlenin içine nokta koyar; geriye kalan anlamını yitirir.',
  },
  'repeated-paragraph': {
    summary: 'Daha önceki bir paragrafı neredeyse sözcüğü sözcüğüne yineleyen paragraf.',
    why: 'İki kez yapıştırılmış ya da çevrilmiştir, ikincisi de çoğu kez daha kötüdür.',
  },
  'page-residue': {
    summary: 'Web sayfasından kalanlar: yorum bağlantıları, paylaşma düğmeleri, yazarın tanıtımı, kaynak satırları.',
    why: 'Haber metni değildir, okurların diline düşer.',
  },
  'foreign-typography': {
    summary: 'Başka bir dilin tırnakları, sayıları, saatleri ya da boşlukları; karışmış ya da kapanmamış tırnaklar.',
    why: 'Okur alıntının nerede bittiğini anlayamaz, karışık işaretler de yapıştırılmış metni ele verir.',
  },
  'acronym-mismatch': {
    summary: 'Ayraç içindeki kısaltma, önündeki adın kısaltması değil.',
    why: 'Ya çeviride bir sözcük kaybolmuştur ya da harfler başka bir kuruluşundur: iki durumda da okur yanlış şeyi arar.',
  },
  'split-name': {
    summary: 'Noktalamayla, kaynak belirten sözle ya da paragraf sonuyla bölünmüş bir ad.',
    why: 'Yarım ad kimseyi anlatmaz, öteki yarısı da tek başına cümle gibi durur.',
  },
  'unexplained-suppression': {
    summary: 'Nedenini söylemeyen bir susturma yorumu; yazı işleri neden istiyorsa.',
    why: 'Onu sonra gören, istisnayı yanlıştan ayıramaz. Yapılandırmadaki require-reason ister.',
  },
  'unused-suppression': {
    summary: 'Hiçbir şeyi susturmayan bir susturma yorumu.',
    why: 'Bir zamanlar mazur gösterdiği şey artık yok; yerinde kalırsa bir sonraki yanlışı mazur gösterir.',
  },
}
