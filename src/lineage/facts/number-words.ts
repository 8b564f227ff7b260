import { fold } from '../../core/fold.ts'
import type { LanguageTag } from '../../core/language.ts'

/**
 * Words for numbers, as news writes them: units, teens, tens, and the scales that multiply what stands before them. Forms of
 * one number are joined by a slash. Source: editor (unverified), after CLDR's spell-out rules for these languages.
 */
const WORDS: Readonly<Record<LanguageTag, string>> = {
  en: '1 one 2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety 100 hundred 1000 thousand 1000000 million 1000000000 billion/bn 1000000000000 trillion',
  fr: '1 un/une 2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit 9 neuf 10 dix/dizaine 11 onze 12 douze/douzaine 13 treize 14 quatorze 15 quinze/quinzaine 16 seize 20 vingt/vingts/vingtaine 30 trente/trentaine 40 quarante/quarantaine 50 cinquante/cinquantaine 60 soixante/soixantaine 100 cent/cents/centaine 1000 mille/millier 1000000 million/millions 1000000000 milliard/milliards',
  de: '2 zwei 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf 12 zwölf 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn 20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig 100 hundert/einhundert 200 zweihundert 300 dreihundert 1000 tausend 1000000 million/millionen/mio 1000000000 milliarde/milliarden/mrd',
  es: '1 un/una/uno 2 dos 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve 10 diez 11 once 12 doce 13 trece 14 catorce 15 quince 16 dieciséis 17 diecisiete 18 dieciocho 19 diecinueve 20 veinte/veintena 21 veintiuno/veintiún 22 veintidós 23 veintitrés 24 veinticuatro 25 veinticinco 26 veintiséis 27 veintisiete 28 veintiocho 29 veintinueve 30 treinta 40 cuarenta 50 cincuenta 60 sesenta 70 setenta 80 ochenta 90 noventa 100 cien/ciento 200 doscientos/doscientas 300 trescientos/trescientas 500 quinientos/quinientas 1000 mil 1000000 millón/millones',
  it: '2 due 3 tre 4 quattro 5 cinque 6 sei 7 sette 8 otto 9 nove 10 dieci/decina 11 undici 12 dodici 13 tredici 14 quattordici 15 quindici 16 sedici 17 diciassette 18 diciotto 19 diciannove 20 venti/ventina 30 trenta 40 quaranta 50 cinquanta 60 sessanta 70 settanta 80 ottanta 90 novanta 100 cento/centinaio 1000 mille/mila 1000000 milione/milioni 1000000000 miliardo/miliardi',
  pt: '2 dois/duas 3 três 4 quatro 5 cinco 6 seis 7 sete 8 oito 9 nove 10 dez 11 onze 12 doze 13 treze 14 catorze/quatorze 15 quinze 16 dezasseis/dezesseis 17 dezassete/dezessete 18 dezoito 19 dezanove/dezenove 20 vinte 30 trinta 40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa 100 cem/cento 1000 mil 1000000 milhão/milhões 1000000000 bilhão/bilhões',
  el: '2 δύο/δυο 3 τρεις/τρία/τριών 4 τέσσερις/τέσσερα/τεσσάρων 5 πέντε 6 έξι 7 επτά/εφτά 8 οκτώ/οχτώ 9 εννέα/εννιά 10 δέκα/δεκάδα 11 έντεκα 12 δώδεκα 13 δεκατρείς/δεκατρία 14 δεκατέσσερις/δεκατέσσερα 15 δεκαπέντε 16 δεκαέξι 17 δεκαεπτά 18 δεκαοκτώ 19 δεκαεννέα 20 είκοσι 30 τριάντα 40 σαράντα 50 πενήντα 60 εξήντα 70 εβδομήντα 80 ογδόντα 90 ενενήντα 100 εκατό/εκατόν 200 διακόσιοι/διακόσιες/διακόσια 300 τριακόσιοι/τριακόσιες/τριακόσια 1000 χίλιοι/χίλιες/χίλια/χιλιάδες 1000000 εκατομμύριο/εκατομμύρια/εκατ 1000000000 δισεκατομμύριο/δισεκατομμύρια/δισ',
  tr: '1 bir 2 iki 3 üç 4 dört 5 beş 6 altı 7 yedi 8 sekiz 9 dokuz 10 on 20 yirmi 30 otuz 40 kırk 50 elli 60 altmış 70 yetmiş 80 seksen 90 doksan 100 yüz 1000 bin 1000000 milyon 1000000000 milyar',
  ru: '2 два/две/двух/двое/двум 3 три/трёх/трех/трое 4 четыре/четырёх/четырех/четверо 5 пять/пяти/пятеро 6 шесть/шести 7 семь/семи 8 восемь/восьми 9 девять/девяти 10 десять/десяти 11 одиннадцать/одиннадцати 12 двенадцать/двенадцати 13 тринадцать/тринадцати 14 четырнадцать/четырнадцати 15 пятнадцать/пятнадцати 16 шестнадцать/шестнадцати 17 семнадцать/семнадцати 18 восемнадцать/восемнадцати 19 девятнадцать/девятнадцати 20 двадцать/двадцати 30 тридцать/тридцати 40 сорок/сорока 50 пятьдесят/пятидесяти 60 шестьдесят/шестидесяти 70 семьдесят/семидесяти 80 восемьдесят/восьмидесяти 90 девяносто 100 сто/ста/сотни 200 двести/двухсот 300 триста/трёхсот/трехсот 400 четыреста/четырёхсот/четырехсот 500 пятьсот/пятисот 600 шестьсот 700 семьсот 800 восемьсот 900 девятьсот 1000 тысяча/тысячи/тысяч/тыс 1000000 миллион/миллиона/миллионов/млн 1000000000 миллиард/миллиарда/миллиардов/млрд',
  uk: '2 два/дві/двох/двоє 3 три/трьох/троє 4 чотири/чотирьох 5 п’ять/пять/пяти 6 шість/шести 7 сім/семи 8 вісім/восьми 9 дев’ять/девять 10 десять/десяти 11 одинадцять 12 дванадцять 13 тринадцять 14 чотирнадцять 15 п’ятнадцять/пятнадцять 20 двадцять 30 тридцять 40 сорок 50 пятдесят 100 сто/сотні 200 двісті 1000 тисяча/тисячі/тисяч/тис 1000000 мільйон/мільйона/мільйонів/млн 1000000000 мільярд/мільярда/мільярдів/млрд',
  ar: '2 اثنان/اثنين/اثنتان/اثنتين 3 ثلاثة/ثلاث 4 أربعة/أربع 5 خمسة/خمس 6 ستة/ست 7 سبعة/سبع 8 ثمانية/ثماني/ثمان 9 تسعة/تسع 10 عشرة/عشر 20 عشرون/عشرين 30 ثلاثون/ثلاثين 40 أربعون/أربعين 50 خمسون/خمسين 60 ستون/ستين 70 سبعون/سبعين 80 ثمانون/ثمانين 90 تسعون/تسعين 100 مئة/مائة 200 مئتان/مئتين/مائتان/مائتين 300 ثلاثمئة/ثلاثمائة 1000 ألف/آلاف/ألفا 2000 ألفان/ألفين 1000000 مليون/ملايين/مليونا 1000000000 مليار/مليارات',
  fa: '2 دو 3 سه 4 چهار 5 پنج 6 شش 7 هفت 8 هشت 9 نه 10 ده 20 بیست 30 سی 40 چهل 50 پنجاه 60 شصت 70 هفتاد 80 هشتاد 90 نود 100 صد 1000 هزار 1000000 میلیون 1000000000 میلیارد',
}

/** Words that join two numbers into one: forty and two, treinta y cinco. */
const JOINING: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: ['and'],
  fr: ['et'],
  es: ['y'],
  pt: ['e'],
  fa: ['و'],
}

export type NumberWords = { readonly values: ReadonlyMap<string, number>; readonly joining: ReadonlySet<string> }

const made = new Map<LanguageTag, NumberWords>()
const NONE: NumberWords = { values: new Map(), joining: new Set() }

/** Number words of a language, folded; none where its words were not collected. */
export function numberWords(language: LanguageTag): NumberWords {
  const list = WORDS[language]
  if (list === undefined) return NONE
  let words = made.get(language)
  if (!words) {
    words = { values: readList(language, list), joining: new Set(JOINING[language]?.map(fold)) }
    made.set(language, words)
  }
  return words
}

function readList(language: LanguageTag, list: string): Map<string, number> {
  const values = new Map<string, number>()
  const cells = list.split(' ')
  for (let at = 0; at < cells.length; at += 2) {
    for (const form of cells[at + 1]!.split('/')) {
      values.set(fold(form), Number(cells[at]))
      // Russian bends them: с двенадцатью.
      if (language === 'ru' && form.endsWith('ь')) values.set(fold(`${form}ю`), Number(cells[at]))
      // The conjunction is written onto the next word: سبعة وعشرون.
      if (language === 'ar') values.set(`و${fold(form)}`, Number(cells[at]))
    }
  }
  if (language === 'de') joinGerman(values)
  return values
}

/** German writes siebenundzwanzig in one word. */
function joinGerman(values: Map<string, number>): void {
  const units = [...values].filter(([, value]) => value < 10)
  const tens = [...values].filter(([, value]) => value >= 20 && value < 100)
  for (const [word, ten] of tens) {
    values.set(`einund${word}`, ten + 1)
    for (const [unit, value] of units) values.set(`${unit}und${word}`, ten + value)
  }
}
