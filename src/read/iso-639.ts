import { baseLanguage, type LanguageTag } from '../core/language.ts'
import type { Script } from '../core/script.ts'

/**
 * Languages by BCP 47 tag: their ISO 639-3 code in franc's models, and the scripts they are written in, usual first.
 * Sources: ISO 639-3 tables (2024); CLDR 48 likely subtags; franc 6.2.0 `data.js` for the codes it knows.
 */
const LANGUAGES: Readonly<Record<string, readonly [code: string, ...scripts: Script[]]>> = {
  af: ['afr', 'Latn'],
  am: ['amh', 'Ethi'],
  ar: ['arb', 'Arab'],
  az: ['azj', 'Latn', 'Cyrl'],
  be: ['bel', 'Cyrl'],
  bg: ['bul', 'Cyrl'],
  bn: ['ben', 'Beng'],
  bs: ['bos', 'Latn', 'Cyrl'],
  ca: ['cat', 'Latn'],
  ckb: ['ckb', 'Arab'],
  cs: ['ces', 'Latn'],
  da: ['dan', 'Latn'],
  de: ['deu', 'Latn'],
  el: ['ell', 'Grek'],
  en: ['eng', 'Latn'],
  es: ['spa', 'Latn'],
  et: ['ekk', 'Latn'],
  fa: ['pes', 'Arab'],
  fi: ['fin', 'Latn'],
  fr: ['fra', 'Latn'],
  ga: ['gle', 'Latn'],
  gl: ['glg', 'Latn'],
  gu: ['guj', 'Gujr'],
  ha: ['hau', 'Latn'],
  he: ['heb', 'Hebr'],
  hi: ['hin', 'Deva'],
  hr: ['hrv', 'Latn'],
  hu: ['hun', 'Latn'],
  hy: ['hye', 'Armn'],
  id: ['ind', 'Latn'],
  is: ['isl', 'Latn'],
  it: ['ita', 'Latn'],
  ja: ['jpn', 'Hira', 'Kana', 'Hani'],
  ka: ['kat', 'Geor'],
  kk: ['kaz', 'Cyrl'],
  km: ['khm', 'Khmr'],
  kmr: ['kmr', 'Latn'],
  ko: ['kor', 'Hang'],
  ku: ['kmr', 'Latn', 'Arab'],
  ky: ['kir', 'Cyrl'],
  lo: ['lao', 'Laoo'],
  lt: ['lit', 'Latn'],
  lv: ['lvs', 'Latn'],
  mk: ['mkd', 'Cyrl'],
  ms: ['zlm', 'Latn'],
  my: ['mya', 'Mymr'],
  nb: ['nob', 'Latn'],
  nl: ['nld', 'Latn'],
  nn: ['nno', 'Latn'],
  no: ['nob', 'Latn'],
  pa: ['pan', 'Guru', 'Arab'],
  pl: ['pol', 'Latn'],
  ps: ['pbu', 'Arab'],
  pt: ['por', 'Latn'],
  ro: ['ron', 'Latn'],
  ru: ['rus', 'Cyrl'],
  sk: ['slk', 'Latn'],
  sl: ['slv', 'Latn'],
  so: ['som', 'Latn'],
  sq: ['als', 'Latn'],
  sr: ['srp', 'Cyrl', 'Latn'],
  sv: ['swe', 'Latn'],
  sw: ['swh', 'Latn'],
  syr: ['syr', 'Syrc'],
  ta: ['tam', 'Taml'],
  th: ['tha', 'Thai'],
  tl: ['tgl', 'Latn'],
  tr: ['tur', 'Latn'],
  uk: ['ukr', 'Cyrl'],
  ur: ['urd', 'Arab'],
  uz: ['uzn', 'Latn', 'Cyrl'],
  vi: ['vie', 'Latn'],
  yi: ['ydd', 'Hebr'],
  zh: ['cmn', 'Hani'],
}

const USUAL: ReadonlyMap<string, readonly Script[]> = new Map(
  Object.entries(LANGUAGES).map(([language, [, ...scripts]]) => [language, scripts]),
)

/** ISO 639-3 code of a language for franc; null for one that is not known here. */
export function iso639(tag: LanguageTag): string | null {
  return LANGUAGES[baseLanguage(tag)]?.[0] ?? null
}

/** The first of `tags` that a code of franc names. */
export function tagOf(code: string, tags: readonly LanguageTag[]): LanguageTag | null {
  return tags.find(tag => iso639(tag) === code) ?? null
}

/** Scripts that a language is written in; its tag's script subtag decides where it has one. */
export function scriptsOf(tag: LanguageTag): readonly Script[] {
  const subtag = tag.includes('-') ? /^[a-z]+-([A-Z][a-z]{3})\b/.exec(tag)?.[1] : undefined
  if (subtag === undefined) return USUAL.get(baseLanguage(tag)) ?? []
  return subtag === 'Hans' || subtag === 'Hant' ? ['Hani'] : [subtag as Script]
}

/** Every language known here, by its base tag. */
export const KNOWN_LANGUAGES: readonly LanguageTag[] = Object.keys(LANGUAGES)

/** The languages among some that are written in a script. */
export function writtenIn(script: Script, tags: readonly LanguageTag[]): LanguageTag[] {
  return tags.filter(tag => scriptsOf(tag).includes(script))
}

/** By the languages that a desk reads, of which there is one list in a run. */
const rivals = new WeakMap<readonly LanguageTag[], Map<string, readonly LanguageTag[]>>()

/** The languages among some that are written in a script and are not the one, whatever its region: pt-BR is Portuguese. */
export function rivalsOf(language: LanguageTag, script: Script, tags: readonly LanguageTag[]): readonly LanguageTag[] {
  const known = rivals.get(tags) ?? new Map<string, readonly LanguageTag[]>()
  rivals.set(tags, known)
  const key = `${script} ${language}`
  const own = baseLanguage(language)
  const others = known.get(key) ?? writtenIn(script, tags).filter(tag => baseLanguage(tag) !== own)
  known.set(key, others)
  return others
}
