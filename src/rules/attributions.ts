import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { lettered } from '../core/lettered.ts'

/**
 * What may follow the comma after a speaker's name, before it goes on to the one addressed: ", told AFP." Only the verb
 * counts; a pronoun before it begins another clause. Source: editor.
 */
const VERBS: Readonly<Record<LanguageTag, string>> = {
  en: '(?:(?:also|has|had|later) )?(?:told|said|says|tells|added|adds|stated|explained|explains|declared|reported|announced|confirmed|noted|warned|wrote|claimed|insisted|acknowledged|argued|commented|recalled|revealed|assured|indicated|replied)',
  fr: "(?:l’|l')?(?:a|ont|avait) (?:déclaré|dit|indiqué|affirmé|expliqué|annoncé|ajouté|précisé|confié|assuré|estimé|rapporté|raconté)",
  es: '(?:ha )?(?:dijo|dicho|declaró|declarado|afirmó|afirmado|explicó|explicado|indicó|informó|añadió|aseguró|asegurado|señaló|señalado|contó)',
}

/** The pattern for a text. */
type Attribution = (text: string) => RegExp

const made = new Map<LanguageTag, Attribution | null>()

/**
 * Matches, sticky, from a comma to the stop of a short attribution.
 * @returns null for a language whose verbs are not written down
 */
export function attributionIn(language: LanguageTag): Attribution | null {
  const base = baseLanguage(language)
  const known = made.get(base)
  if (known !== undefined) return known
  const verbs = VERBS[base]
  const pattern = verbs ? lettered(`,[ \\u00A0](?:${verbs})(?![\\p{L}\\p{M}])[^.!?;:\\n“”"«»]{0,80}[.!?]`, 'uy') : null
  made.set(base, pattern)
  return pattern
}
