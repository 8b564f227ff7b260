/** BCP 47 tag of a language, lower-case primary subtag first, as `en` or `pt-BR`. */
export type LanguageTag = string

/**
 * The canonical form of a language tag.
 * @returns null when it is not well-formed (RFC 5646)
 */
export function canonicalTag(tag: string): LanguageTag | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/** The language without region or script: `pt` of `pt-BR`. */
export function baseLanguage(tag: LanguageTag): LanguageTag {
  const hyphen = tag.indexOf('-')
  return (hyphen < 0 ? tag : tag.slice(0, hyphen)).toLowerCase()
}
