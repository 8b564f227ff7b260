import { later } from '../../core/later.ts'

/**
 * Units that one language converts into another: what is written beside a number of theirs may differ and be right. The
 * names of a unit in the languages of news, as the beginning of the word behind the number.
 */
const UNITS: readonly (readonly [unit: string, names: RegExp])[] = [
  ['km', /^(?:km\b|kilom|quilóm|chilom|χιλιόμ|χλμ|килом|км|кілом|كيلومتر|کیلومتر)/iu],
  ['mile', /^(?:miles?\b|milles\b|meilen?\b|millas?\b|miglia|μίλι|мил[ьия]|ميل|أميال|mil\b)/iu],
  ['m', /^(?:m\b|met(?:er|re)|mètre|metro|μέτρ|метр|м\b|متر)/iu],
  ['foot', /^(?:feet\b|foot\b|ft\b|pieds?\b|fuß|pies\b|piedi|πόδι|фут|قدم)/iu],
  ['kg', /^(?:kg\b|kilo(?:gram|s?\b)|κιλ|кило(?:грам)?|кг|كيلوغرام|كغ)/iu],
  ['pound', /^(?:pounds?\b|lbs?\b|pfund|libras?\b|λίβρ|фунт|رطل)/iu],
  ['ton', /^(?:tons?\b|tonn|tonelad|τόν|тонн|طن)/iu],
  ['hectare', /^(?:ha\b|hect|hekt|εκτάρ|гектар|هكتار)/iu],
  ['acre', /^(?:acres?\b|acker|акр|στρέμμα|στρεμμ|فدان)/iu],
  ['degree', /^(?:°|degr|grad|βαθμ|градус|درجة|derece)/iu],
  ['usd', /^(?:us-?)?(?:\$|dol+ar|δολάρ|доллар|دولار)/iu],
  ['eur', /^(?:€|euros?\b|eur\b|ευρώ|евро|يورو|avro)/iu],
  ['gbp', /^(?:£|sterling|λίρες στερλ)/iu],
  ['rub', /^(?:₽|r(?:o?u|u)bl|ρούβλ|рубл|روبل)/iu],
  ['try', /^(?:₺|lira|λίρες|лир)/iu],
]
/** Whether a unit is named at all: behind most numbers stands none, and one question is cheaper than fifteen. */
const ANY = later(() => new RegExp(UNITS.map(([, { source }]) => source).join('|'), 'iu'))
const SIGNS: Readonly<Record<string, string>> = { $: 'usd', '€': 'eur', '£': 'gbp', '₽': 'rub', '₺': 'try' }

/** The unit that a number is in; null where it counts things. @param behind the text after the number */
export function unitAround(before: string, behind: string): string | null {
  const sign = SIGNS[before.trimEnd().slice(-1)]
  if (sign !== undefined) return sign
  const next = behind.replace(/^[.\s\u00A0\u202F-]*(?:de |d’|of )?/u, '')
  return ANY().test(next) ? UNITS.find(([, names]) => names.test(next))![0] : null
}
