import { fold } from '../../core/fold.ts'
import type { LanguageTag } from '../../core/language.ts'

/** Months as dates name them, January first; forms joined by a slash. Facts: Unicode CLDR 48, formatting width wide. */
const MONTHS: Readonly<Record<LanguageTag, string>> = {
  en: 'January/Jan February/Feb March April May June July August/Aug September/Sept October/Oct November/Nov December/Dec',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar/Jänner Februar März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  el: 'Ιανουαρίου/Ιανουάριο/Ιανουάριος Φεβρουαρίου/Φεβρουάριο Μαρτίου/Μάρτιο Απριλίου/Απρίλιο Μαΐου/Μάιο Ιουνίου/Ιούνιο Ιουλίου/Ιούλιο Αυγούστου/Αύγουστο Σεπτεμβρίου/Σεπτέμβριο Οκτωβρίου/Οκτώβριο Νοεμβρίου/Νοέμβριο Δεκεμβρίου/Δεκέμβριο',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  ru: 'января/январе/январь февраля/феврале/февраль марта/марте/март апреля/апреле/апрель мая/мае/май июня/июне/июнь июля/июле/июль августа/августе/август сентября/сентябре/сентябрь октября/октябре/октябрь ноября/ноябре/ноябрь декабря/декабре/декабрь',
  uk: 'січня/січні лютого/лютому березня/березні квітня/квітні травня/травні червня/червні липня/липні серпня/серпні вересня/вересні жовтня/жовтні листопада/листопаді грудня/грудні',
  ar: 'يناير فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر نوفمبر ديسمبر',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
}

/** Days of the week, Monday first. Facts: Unicode CLDR 48. Portuguese days that are words for ordinals are left out. */
const DAYS: Readonly<Record<LanguageTag, string>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag/Sonnabend Sonntag',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  pt: '- - - - - sábado domingo',
  el: 'Δευτέρα/Δευτέρας Τρίτη/Τρίτης Τετάρτη/Τετάρτης Πέμπτη/Πέμπτης Παρασκευή/Παρασκευής Σάββατο/Σαββάτου Κυριακή/Κυριακής',
  tr: 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar',
  ru: 'понедельник/понедельника вторник/вторника среду/среда/среды четверг/четверга пятницу/пятница/пятницы субботу/суббота/субботы воскресенье/воскресенья',
  uk: 'понеділок/понеділка вівторок/вівторка середу/середа/середи четвер/четверга пятницю/пятниця суботу/субота неділю/неділя',
  ar: 'الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  fa: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه',
}

export type Calendar = { readonly months: ReadonlyMap<string, number>; readonly days: ReadonlyMap<string, number> }

const made = new Map<LanguageTag, Calendar>()

/** Folded names of months, 1 to 12, and of days, 1 to 7 from Monday. Empty where a language's were not collected. */
export function calendarOf(language: LanguageTag): Calendar {
  let calendar = made.get(language)
  if (!calendar) {
    calendar = { months: numbered(MONTHS[language]), days: numbered(DAYS[language]) }
    made.set(language, calendar)
  }
  return calendar
}

function numbered(list = ''): Map<string, number> {
  const numbers = new Map<string, number>()
  list.split(' ').forEach((forms, at) => {
    for (const form of forms.split('/')) if (form !== '' && form !== '-') numbers.set(fold(form), at + 1)
  })
  return numbers
}
