import { entrySchema, formSchema, houseFormSchema } from '../schema.ts'

/** Keys of an entry, of a listed form and of a house form, in the order in which they are written: that of the schema. */
export const ENTRY_KEYS: readonly string[] = Object.keys(entrySchema.entries)
export const FORM_KEYS: readonly string[] = Object.keys(formSchema.entries)
export const HOUSE_FORM_KEYS: readonly string[] = Object.keys(houseFormSchema.entries)

/** Keys of an entry below which languages are keys. */
export const BY_LANGUAGE: ReadonlySet<string> = new Set(['house', 'short', 'native', 'inflected'])

/** Languages as desks list them: those in Latin letters, then Greek, Cyrillic, Arabic; all others follow by their tags. */
const LANGUAGES =
  'en fr de es it pt ca ro nl sv da nb no is fi pl cs sk hu sl hr bs sq lt lv et tr az ku el ru-Latn ru uk be bg mk sr ar fa ckb ps ur he'
const RANK = new Map(LANGUAGES.split(' ').map((tag, at) => [tag, at]))

/** Orders keys as a list has them; keys that it lacks come last, as they were. */
export function byList(list: readonly string[]): (a: string, b: string) => number {
  const rank = new Map(list.map((key, at) => [key, at]))
  return (a, b) => (rank.get(a) ?? list.length) - (rank.get(b) ?? list.length)
}

/** Orders language tags. */
export function byLanguageOrder(a: string, b: string): number {
  const [one, other] = [RANK.get(a) ?? RANK.size, RANK.get(b) ?? RANK.size]
  return one - other || (one < RANK.size || a === b ? 0 : a < b ? -1 : 1)
}
