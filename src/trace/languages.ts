import { baseLanguage, type LanguageTag } from '../core/language.ts'

/**
 * Languages a translated article can be said to come from: those that news is often translated from, and those that
 * evidence exists for. Any other is `other`.
 */
const SOURCES: readonly LanguageTag[] = [
  ...['ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'gu', 'ha', 'he', 'hi', 'hr', 'hu'],
  ...['is', 'it', 'ja', 'kk', 'ko', 'ku', 'lt', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sr', 'sv', 'ta', 'tr', 'uk'],
  'zh',
]

/** Candidate source languages of an article: all but its own. */
export function candidates(article: LanguageTag): readonly LanguageTag[] {
  const own = baseLanguage(article)
  return SOURCES.filter(language => language !== own)
}
