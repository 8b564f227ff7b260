import type { LanguageTag } from '../core/language.ts'
import type { Entry, HouseForm } from './model.ts'
import { present } from './present.ts'

/** House forms by languages, parted by spaces, that have the same. */
type PackedHouse = Readonly<Record<string, readonly (string | HouseForm)[]>>

/** An entry as the compiled glossary holds it: without what is empty, without what many languages share. */
export type PackedEntry = Partial<Omit<Entry, 'id' | 'type' | 'house' | 'short' | 'at' | 'places'>> & {
  readonly id: string
  readonly type: Entry['type']
  readonly house?: PackedHouse
  /** House forms from a gazetteer: languages, parted by spaces, by form. */
  readonly taken?: Readonly<Record<string, string>>
  /** Those of them that are never called a leak. */
  readonly quiet?: readonly string[]
  readonly short?: PackedHouse
  /** Index of the file in `paths`, line, column. */
  readonly at: readonly [number, number, number]
}

/** @param paths files, of which `at` names one by its index */
export function packEntry(entry: Entry, paths: readonly string[]): PackedEntry {
  const { house, short, at, places: _, ...rest } = entry
  const filled = Object.entries(rest).filter(([, value]) => !isEmpty(value))
  const taken = Object.entries(house).filter(([, forms]) => isTaken(forms))
  const quiet = taken.filter(([, forms]) => forms[0]!.leak === 'never').map(([, forms]) => forms[0]!.form)
  return present({
    ...(Object.fromEntries(filled) as Pick<PackedEntry, 'id' | 'type'>),
    house: packHouse(Object.entries(house).filter(([, forms]) => !isTaken(forms))),
    taken: taken.length === 0 ? undefined : grouped(taken.map(([language, forms]) => [language, forms[0]!.form])),
    quiet: quiet.length === 0 ? undefined : [...new Set(quiet)],
    short: packHouse(Object.entries(short)),
    at: [paths.indexOf(at.path), at.line, at.column] as const,
  })
}

/** Reads what {@link packEntry} made. */
export function unpackEntry(packed: PackedEntry, paths: readonly string[]): Entry {
  const { house, short, taken, quiet, at, ...rest } = packed
  const [file, line, column] = at
  // Deep freezing would cost more than all the rest of a start.
  return Object.freeze({
    replaces: NO_LIST,
    native: NOTHING,
    forms: NO_LIST,
    inflected: NOTHING,
    match: NOTHING,
    exempt: NO_LIST,
    differentFrom: NO_LIST,
    publishes: NO_LIST,
    sources: NO_LIST,
    tests: NO_TESTS,
    ...rest,
    house: unpackHouse(house, taken, quiet),
    short: unpackHouse(short),
    at: { path: paths[file] ?? '', line, column },
  })
}

/** What most entries leave empty, once for all of them. */
const NO_LIST: readonly never[] = Object.freeze([])
const NOTHING = Object.freeze({})
const NO_TESTS: Entry['tests'] = Object.freeze({ flags: NO_LIST, passes: NO_LIST })

/** A single form that says of itself nothing but how far it is a leak, as gazetteers give them. */
function isTaken(forms: readonly HouseForm[]): boolean {
  return forms.length === 1 && forms[0]!.leak !== undefined && Object.keys(forms[0]!).length === 2
}

function packHouse(forms: readonly (readonly [LanguageTag, readonly HouseForm[]])[]): PackedHouse | undefined {
  if (forms.length === 0) return undefined
  const lists = forms.map(([language, list]) => {
    const bare = list.map(form => (Object.keys(form).length === 1 ? form.form : form))
    return [language, JSON.stringify(bare)] as const
  })
  return Object.fromEntries(
    Object.entries(grouped(lists)).map(([list, languages]) => [languages, JSON.parse(list) as HouseForm[]]),
  )
}

/** Languages by what they share, parted by spaces. */
function grouped(pairs: readonly (readonly [LanguageTag, string])[]): Record<string, string> {
  const groups: [string, string][] = []
  const at = new Map<string, number>()
  for (const [language, value] of pairs) {
    const known = at.get(value)
    if (known !== undefined) groups[known]![1] += ` ${language}`
    else at.set(value, groups.push([value, language]) - 1)
  }
  return Object.fromEntries(groups)
}

/** House forms by language, in the order of the tags, as every glossary has it; of two for a language the later holds. */
function unpackHouse(
  packed: PackedHouse = {},
  taken: Readonly<Record<string, string>> = {},
  quiet: readonly string[] = [],
): Entry['house'] {
  const found: Record<LanguageTag, readonly HouseForm[]> = {}
  for (const languages of Object.keys(packed)) {
    const forms = packed[languages]!.map(form => (typeof form === 'string' ? { form } : form))
    for (const language of languages.split(' ')) found[language] = forms
  }
  for (const form of Object.keys(taken)) {
    const forms: HouseForm[] = [{ form, leak: quiet.includes(form) ? 'never' : 'distinctive' }]
    for (const language of taken[form]!.split(' ')) found[language] = forms
  }
  const house: Record<LanguageTag, readonly HouseForm[]> = {}
  for (const language of Object.keys(found).sort()) house[language] = found[language]!
  return house
}

/** Whether a field says nothing: an empty list or mapping, or a mapping of such. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty)
}
