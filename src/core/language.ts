import type { Script } from './script.ts'

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

/** Languages that news is most often translated from, the most frequent first. */
const FOREMOST: readonly LanguageTag[] = [
  ...[
    'en',
    'fr',
    'de',
    'es',
    'ar',
    'ru',
    'tr',
    'it',
    'pt',
    'el',
    'fa',
    'uk',
    'zh',
    'he',
    'pl',
    'nl',
    'ja',
    'cs',
    'ro',
    'hu',
  ],
  ...['sv', 'da', 'no', 'fi'],
]

/** A few of some languages to name as examples: those that news is most often translated from, then by tag. */
export function foremost(languages: readonly LanguageTag[], count: number): LanguageTag[] {
  const rank = (tag: LanguageTag) => (FOREMOST.includes(tag) ? FOREMOST.indexOf(tag) : FOREMOST.length)
  return [...languages].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).slice(0, count)
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  el: 'Grek',
  ru: 'Cyrl',
  uk: 'Cyrl',
  be: 'Cyrl',
  bg: 'Cyrl',
  mk: 'Cyrl',
  sr: 'Cyrl',
  kk: 'Cyrl',
  ky: 'Cyrl',
  tg: 'Cyrl',
  mn: 'Cyrl',
  ar: 'Arab',
  fa: 'Arab',
  ur: 'Arab',
  ps: 'Arab',
  ckb: 'Arab',
  sd: 'Arab',
  ug: 'Arab',
  he: 'Hebr',
  yi: 'Hebr',
  hy: 'Armn',
  ka: 'Geor',
  hi: 'Deva',
  mr: 'Deva',
  ne: 'Deva',
  bn: 'Beng',
  pa: 'Guru',
  gu: 'Gujr',
  ta: 'Taml',
  th: 'Thai',
  lo: 'Laoo',
  my: 'Mymr',
  km: 'Khmr',
  am: 'Ethi',
  ti: 'Ethi',
  zh: 'Hani',
  ja: 'Hani',
  ko: 'Hang',
}

/** Script a language's news is written in: CLDR's likely script; a script subtag in the tag wins. */
export function scriptOfLanguage(tag: LanguageTag): Script {
  const written = /-([A-Z][a-z]{3})(?:-|$)/.exec(tag)?.[1]
  return (written as Script | undefined) ?? SCRIPTS[baseLanguage(tag)] ?? 'Latn'
}
