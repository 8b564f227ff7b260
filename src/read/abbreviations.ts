import type { LanguageTag } from '../core/language.ts'
import { lettered } from '../core/lettered.ts'

/**
 * Abbreviations that a name or number follows, so that their stop ends no sentence. By language, because “no.” ends
 * Spanish sentences. Source: editor (unverified), from the house styles and dictionaries an editor knows.
 */
const BEFORE_NAME: Readonly<Record<LanguageTag, string>> = {
  '': 'dr prof mr mrs ms st gen lt col maj capt sgt cpl adm cmdr brig rev fr hon pres gov sen rep dep vs cf',
  en: 'no nos messrs mt ft supt det insp pvt ed eds vol pp fig approx dept',
  fr: 'm mm mme mlle mgr me av bd art chap éd env vol',
  de: 'nr abs art ca bzw evtl ggf hl hrsg str tel usw vgl zb ing mag hptm geb gest',
  es: 'sr sra srta sres dra ud uds gral cnel cap tte lic ing arq pág núm av fdo mons',
  it: 'sig sigg dott avv ing on sen mons art pag ecc',
  pt: 'sr sra dra exmo eng av pág núm art',
  nl: 'dhr mevr mw drs ir ing bijv nr blz burg',
  el: 'κ κκ αρ σελ δρ καθ στρ αγ πχ',
  ru: 'г гг им ул д стр см тов проф акад ген',
  uk: 'м р рр ім вул див проф ген',
  tr: 'doç av org gen kur alb yrd sn örn bkz',
  pl: 'ul im prof dr inż mgr np gen płk ks św nr',
  ar: 'د أ م',
  fa: 'د',
}

/** Abbreviations that may end a sentence as well: then the next word decides. */
const EITHER =
  'inc co corp ltd jr sr etc bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m am pm est al ave blvd rd'

/** Words that begin English sentences far more often than they follow an abbreviation. */
const STARTERS = new Set(
  (
    'the he she it they we i you in on at a an but and this that these those his her its their there when while after ' +
    'before if as for from by to with however according both some many most what who how why since so not no'
  ).split(' '),
)

const EITHERS = new Set(EITHER.split(' '))
const sets = new Map<LanguageTag, Set<string>>()

function abbreviationsOf(language: LanguageTag): Set<string> {
  const known = sets.get(language)
  if (known) return known
  const made = new Set(`${BEFORE_NAME['']} ${BEFORE_NAME[language] ?? ''}`.trim().split(' '))
  sets.set(language, made)
  return made
}

const INITIAL = lettered('^(?:al-|el-)?\\p{Lu}$', 'u')
/** U.N, U.S.A, π.χ, z.B, т.е */
const POINTED = lettered('^\\p{L}{1,2}(?:\\.\\p{L}{1,2})+$', 'u')
const CASELESS = lettered('^\\p{Lo}$', 'u')

/**
 * Whether a word before a stop is an abbreviation whose stop ends no sentence.
 * @param word the word, without the stop
 * @param following the text after the stop and blanks
 * @param closed a closing bracket or quotation mark stands after the stop
 */
export function endsInAbbreviation(word: string, following: string, language: LanguageTag, closed: boolean): boolean {
  if (closed || word === '') return false
  // Nearly every word is small letters, of which the lists alone decide.
  if (isSmall(word) && !abbreviationsOf(language).has(word) && !EITHERS.has(word)) return false
  const lower = word.toLowerCase()
  if (abbreviationsOf(language).has(lower)) return true
  if (INITIAL(word).test(word)) return !isStarter(following)
  if (EITHERS.has(lower) && (language === 'en' || lower.length > 2)) return !isStarter(following)
  if (word.includes('.') && POINTED(word).test(word)) return !isStarter(following)
  // A letter alone before a stop abbreviates a title in Arabic script, too.
  return CASELESS(word).test(word)
}

/** Whether a word is two small letters from a to z or more, and nothing else. */
function isSmall(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return word.length > 1
}

const FIRST_WORD = lettered("^[“‘\"'«(]*([\\p{L}’']+)", 'u')

function isStarter(following: string): boolean {
  const word = FIRST_WORD(following).exec(following)?.[1]
  return word === undefined ? /^[“‘"«]/.test(following) : STARTERS.has(word.toLowerCase())
}

const GOES_ON = lettered('[\\p{Ll},;:–—-]', 'u')

/** Whether a sentence can start with what stands at an offset: anything but a lower-case letter or a mark that goes on. */
export function startsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 0x41 && unit <= 0x5a) return true
  if (unit >= 0x61 && unit <= 0x7a) return false
  let start = at
  while (/[“‘"'«„‚‹([\u00A0\u202F]/.test(text.charAt(start)) && start - at < 4) start++
  const char = String.fromCodePoint(text.codePointAt(start) ?? 32)
  return !GOES_ON(char).test(char) || /^[—–-][^\S\n]*\p{Lu}/u.test(text.slice(start, start + 4))
}

const ORDINAL_STOP = new Set('de da nb nn no is fi et hu cs sk sl hr sr bs lv lb tr eu'.split(' '))

/** Whether a language writes “3.” for “third”. */
export function writesOrdinalsWithStop(language: LanguageTag): boolean {
  return ORDINAL_STOP.has(language)
}
