import { baseLanguage, type LanguageTag } from '../core/language.ts'

/**
 * Titles that are written with a capital before a family name, where any other capital would be a given name. Languages
 * that write titles small need none. Source: editor (unverified).
 */
const TITLES: Readonly<Record<LanguageTag, string>> = {
  en: 'President Minister Premier Chancellor General Gen. Colonel Col. Sheikh Ayatollah Imam King Prince Emir Sultan Senator Sen. Rep. Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Ambassador Secretary Governor Gov. Mayor Judge Professor Prof. Spokesman Spokesperson Spokeswoman Commander Pope',
  de: 'Präsident Präsidenten Staatspräsident Staatschef Regierungschef Kremlchef Machthaber Machthabers Herrscher Minister Außenminister Außenministers Verteidigungsminister Verteidigungsministers Premierminister Ministerpräsident Ministerpräsidenten Premier Kanzler Kanzlerin Bundeskanzler General Oberst Scheich Ajatollah König Prinz Kronprinz Emir Sultan Senator Herr Herrn Frau Dr. Prof. Botschafter Generalsekretär Generalsekretärs Gouverneur Bürgermeister Richter Professor Sprecher Sprecherin Kommandeur Kommandant Papst Übergangspräsident Übergangspräsidenten Amtskollege Amtskollegen Kollege Kollegen Chefdiplomat Diplomat',
  fr: 'M. Mme MM. Dr Pr Me',
  es: 'Sr. Sra. Dr. Dra.',
  it: 'Sig. Dott.',
  pt: 'Sr. Sra. Dr. Dra.',
  el: 'Πρόεδρος Πρόεδρο Προέδρου Υπουργός Υπουργό Υπουργού Πρωθυπουργός Πρωθυπουργό',
  tr: 'Başkan Başkanı Cumhurbaşkanı Başbakan Başbakanı Bakan Bakanı Sözcüsü Lideri Sekreteri General Dr. Prof. Sayın',
  ru: 'Президент',
  uk: 'Президент',
}

const sets = new Map<LanguageTag, ReadonlySet<string>>()

/** Whether a capitalised word before a family name is a title. */
export function isTitle(word: string, language: LanguageTag): boolean {
  const base = baseLanguage(language)
  const known = sets.get(base) ?? new Set((TITLES[base] ?? TITLES['en'] ?? '').split(' '))
  sets.set(base, known)
  return known.has(word)
}
