import type { Customs } from '../custom-words.ts'

/** How Turkish text surrounds names; an apostrophe cuts the case endings off. Source: editor; no common words counted. */
export const turkish: Customs = {
  functionWords:
    'bütün tüm bazı birçok hiçbir herkes kimse birkaç iki üç dört beş altı yedi sekiz dokuz on yüz bin milyon ancak yalnız yalnızca sadece üstelik oysa halbuki çünkü zira yani örneğin böylece böyle şöyle öyle nerede nereye hangi hangisi kaç niye acaba belki şimdiye hala hâlâ yine gene tekrar önceki sonraki geçen gelecek ilk son diğer öte yandan beri dolayı üzere dair ilişkin itibaren boyunca önünde arkasında altında içinde dışında yanında tarafından hakkında ayrıca özellikle nitekim hatta bunun üzerine söz konusu adı olduğunu söyledi belirtti açıkladı eski yeni',
  titles:
    'cumhurbaşkanı başbakan bakan bakanı başkan başkanı sözcü sözcüsü milletvekili vali valisi kaymakam büyükelçi büyükelçisi temsilci temsilcisi sekreter sekreteri müdür müdürü profesör prof doç dr doktor sayın bay bayan general generali orgeneral korgeneral tümgeneral tuğgeneral albay yarbay binbaşı yüzbaşı teğmen amiral komutan komutanı şeyh emir imam ayetullah molla papa kardinal piskopos haham gazeteci muhabir analist yardımcısı lider lideri avukat savcı savcısı yargıç',
  weakTitles: 'kral kraliçe prens prenses lord kont dük baba anne kardeş oğul kızı hanım bey efendi',
  titleAcronyms: '',
  modifiers: 'genel dışişleri içişleri savunma maliye adalet sağlık devlet meclis parti belediye eş',
  heads:
    'örgütü komisyonu ajansı kurumu komitesi konseyi bakanlığı dairesi ofisi birliği derneği enstitüsü üniversitesi koleji okulu merkezi bankası fonu mahkemesi partisi cephesi ordusu kuvvetleri birimi polisi servisi federasyonu ligi şirketi grubu yönetimi akademisi hastanesi vakfı ağı programı meclisi kongresi senatosu parlamentosu evi cumhuriyeti krallığı emirliği devletleri eyaleti kenti şehri ili ilçesi bölgesi körfezi boğazı denizi okyanusu gölü nehri dağı adası adaları vadisi limanı kilisesi camii katedrali sarayı kalesi müzesi tiyatrosu kütüphanesi stadyumu havalimanı kulesi köprüsü meydanı caddesi sokağı parkı büyükelçiliği gözlemevi girişimi ittifakı koalisyonu hareketi tugayı muhafızları antlaşması anlaşması bildirisi zirvesi konferansı forumu festivali kupası savaşı',
  calendar:
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  calendarNames: 'nisan eylül ekim',
  connectors: '',
  articles: '',
  and: 've',
  abbreviations: 'dr prof doç sn',
  endings:
    'nin nın nun nün in ın un ün ne na ye ya e a de da te ta den dan ten tan i ı u ü yi yı yu yü ni nı nu nü nde nda nden ndan le la yle yla deki daki teki taki ler lar ki nki si sı su sü dir dır tir tır',
  particlesBegin: false,
  suffixes: '',
  sureSuffixes: '',
}
