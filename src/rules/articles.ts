import { baseLanguage, type LanguageTag } from '../core/language.ts'
import { lettered } from '../core/lettered.ts'

/**
 * Little words before a name whose own form depends on it. They are not ours to change, so that a fix which would need it
 * asks. Source: editor (unverified), after the school grammars.
 */
type Before = {
  /** Words that change with the first sound of the name, elided ones with their apostrophe. */
  readonly bySound: string
  /** Words that change with the gender of the name. */
  readonly byGender: string
  /** First sounds that are told apart; the first pattern that fits names the class. */
  readonly sounds: readonly RegExp[]
}

const BEFORE: Readonly<Record<LanguageTag, Before>> = {
  en: { bySound: 'a an l’ d’', byGender: '', sounds: [/^[aeiou]/] },
  fr: {
    bySound:
      'le la l’ de du d’ au que qu’ ce cet ne n’ se s’ me m’ te t’ je j’ jusque jusqu’ lorsque lorsqu’ puisque puisqu’',
    byGender: 'le la un une du au cet cette',
    sounds: [/^[aeiouy]/, /^h/],
  },
  it: {
    bySound:
      'il lo la l’ i gli un uno una un’ del dello della dell’ dei degli al allo alla all’ ai agli dal dallo dalla dall’ dai dagli nel nello nella nell’ nei negli sul sullo sulla sull’ sui sugli col quel quello quella quell’ e ed a ad',
    byGender:
      'il lo la un uno una del dello della al allo alla dal dallo dalla nel nello nella sul sullo sulla quel quello quella',
    sounds: [/^[aeiou]/, /^(?:s[^aeiou]|z|gn|ps|x|y)/],
  },
  es: {
    bySound: 'y e o u',
    byGender: 'el la los las un una del al',
    sounds: [/^h?i(?![aeou])/, /^h?o/],
  },
  pt: { bySound: '', byGender: 'o a os as um uma do da dos das no na nos nas ao à aos às pelo pela', sounds: [] },
  de: {
    bySound: '',
    byGender: 'der die das den dem des ein eine einen einem einer eines am im vom zum zur beim ins ans',
    sounds: [],
  },
  el: {
    bySound: 'τη την στη στην αυτή αυτήν δε δεν μη μην',
    byGender: 'ο η το του της τον τη την στον στη στην στο οι τα των τους τις στους στις στα',
    sounds: [/^(?:[αεηιουωκπτξψ]|μπ|ντ|γκ|τσ|τζ)/],
  },
  ru: {
    bySound: 'о об обо в во с со к ко',
    byGender: '',
    sounds: [/^[аиоуэы]/, /^[вф][^аеёиоуыэюя]/, /^[сзшж][^аеёиоуыэюя]/],
  },
  uk: { bySound: 'в у із зі з і й', byGender: '', sounds: [/^[аеиіоуєїюя]/, /^[вф]/, /^[сзшж]/] },
}

const LAST_WORD = lettered("(?:^|[^\\p{L}\\p{M}])([\\p{L}\\p{M}]{1,8})(?:([’'ʼ])|[ \\u00A0\\u202F\\n])$", 'u')

/**
 * Whether a little word before a name may have to change with it: by its first sound, or, where one name gives way to
 * another word (an acronym to another acronym), by its gender.
 * @param start where the name starts
 */
export function changesArticle(
  text: string,
  start: number,
  written: string,
  preferred: string,
  language: LanguageTag,
  isOtherWord: boolean,
): boolean {
  const before = BEFORE[baseLanguage(language)]
  if (!before) return false
  const beginning = text.slice(Math.max(0, start - 12), start)
  const last = LAST_WORD(beginning).exec(beginning)
  if (!last) return false
  const word = last[1]!.toLowerCase() + (last[2] ? '’' : '')
  if (before.bySound.split(' ').includes(word) && soundOf(written, before) !== soundOf(preferred, before)) return true
  return isOtherWord && before.byGender.split(' ').includes(word)
}

function soundOf(name: string, { sounds }: Before): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return sounds.findIndex(sound => sound.test(plain))
}
