/**
 * Writes glossary/gazetteer/cldr.json: names of territories, of the cities that stand for time zones, of languages and
 * of scripts, in the languages of gazetteer-choices.yaml. Source: Unicode CLDR, npm packages cldr-localenames-full and
 * cldr-dates-full at the version that package.json pins. Same input, same text.
 *
 * usage: npm run generate
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Gazetteer, GazetteerRow } from '../../src/glossary/gazetteer.ts'

type Reasoned = Readonly<Record<string, readonly string[]>>
type ByKey<T> = Readonly<Record<string, T>>
type Choices = {
  readonly languages: readonly string[]
  readonly territories: Group
  readonly zones: Group
  readonly 'named-languages': readonly string[]
  readonly 'named-scripts': readonly string[]
  readonly own: ByKey<readonly string[]>
  readonly 'quiet-languages': readonly string[]
  readonly never: { readonly forms: Reasoned; readonly places: Reasoned }
}
type Group = {
  readonly leave: Reasoned
  readonly english: ByKey<string>
  readonly admitted: ByKey<readonly string[]>
  readonly requires: ByKey<readonly string[]>
}
/** Names by language, then by CLDR's key. */
type Names = ReadonlyMap<string, ReadonlyMap<string, string>>

const CHOICES = 'test/tools/gazetteer-choices.yaml'
const require = createRequire(import.meta.url)
const LOCALE_NAMES = dirname(require.resolve('cldr-localenames-full/package.json'))
const DATES = dirname(require.resolve('cldr-dates-full/package.json'))

/** The licence under which CLDR's names may be passed on; it goes beside them. */
export function gazetteerLicense(): string {
  return readFileSync(join(LOCALE_NAMES, 'LICENSE'), 'utf8')
}

/** The text of glossary/gazetteer/cldr.json: a head, then one entry a line. */
export function compileGazetteer(): string {
  const choices = parse(readFileSync(CHOICES, 'utf8')) as Choices
  const { version } = readJson(join(LOCALE_NAMES, 'package.json')) as { version: string }
  const territories = territoryNames(choices)
  const rows = [
    ...rowsOf('territory', territories, choices.territories, choices),
    ...rowsOf('zone', cityNames(choices, territories), choices.zones, choices),
    ...rowsOf('language', displayNames('languages', choices['named-languages'], choices), NO_CHOICES, choices),
    ...rowsOf('script', displayNames('scripts', choices['named-scripts'], choices), NO_CHOICES, choices),
  ].map(row => withQuiet(row, choices))
  const head: Omit<Gazetteer, 'entries'> = {
    gazetteer: 1,
    source: `Unicode CLDR ${version}`,
    license: 'Unicode License v3 (Unicode-3.0); see LICENSE in this folder',
    made: `npm run generate, from cldr-localenames-full and cldr-dates-full ${version} and ${CHOICES}`,
  }
  const lines = rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(row => JSON.stringify(row))
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "entries": [\n${lines.join(',\n')}\n]}\n`
}

const NO_CHOICES: Group = { leave: {}, english: {}, admitted: {}, requires: {} }

function rowsOf(
  kind: 'territory' | 'zone' | 'language' | 'script',
  names: Names,
  group: Group,
  { languages }: Choices,
): GazetteerRow[] {
  const left = new Set(Object.values(group.leave).flat())
  const keys = new Set([...names.values()].flatMap(byKey => [...byKey.keys()]))
  return [...keys]
    .filter(key => !left.has(key))
    .map(key => {
      const forms = new Map<string, string[]>()
      for (const language of languages) {
        const form =
          language === 'en' ? (group.english[key] ?? names.get('en')!.get(key)) : names.get(language)!.get(key)
        if (form === undefined) continue
        const list = forms.get(form)
        if (list) list.push(language)
        else forms.set(form, [language])
      }
      const admitted = group.admitted[key]
      const requires = group.requires[key]
      return {
        id: idOf(kind, key),
        [kind]: key,
        house: Object.fromEntries([...forms].map(([form, tags]) => [form, tags.join(' ')])),
        ...(admitted && { admitted }),
        ...(requires && { requires }),
      }
    })
}

/** `place.tr`, `place.asia-damascus`, `language.ku`, `script.arab`. */
function idOf(kind: string, key: string): string {
  const slug = key.toLowerCase().replaceAll(/[/_]/g, '-')
  return kind === 'territory' || kind === 'zone' ? `place.${slug}` : `${kind}.${slug}`
}

/**
 * Says which names are never called a leak: those listed, those in a language of the place itself, and those of
 * languages that news is hardly translated from. Names of languages and scripts are words of their language.
 */
function withQuiet(row: GazetteerRow, choices: Choices): GazetteerRow {
  const { own, never } = choices
  const key = row.territory ?? row.zone
  if (key === undefined || Object.values(never.places).flat().includes(key)) return { ...row, quiet: 'all' }
  const listed = new Set(Object.values(never.forms).flat())
  const native = new Set(own[key] ?? [])
  const silent = new Set(choices['quiet-languages'])
  const quiet = Object.entries(row.house).filter(([form, languages]) => {
    const tags = languages.split(' ')
    return listed.has(form) || tags.some(tag => native.has(tag)) || tags.every(tag => silent.has(tag))
  })
  return quiet.length === 0 ? row : { ...row, quiet: quiet.map(([form]) => form) }
}

function territoryNames({ languages }: Choices): Names {
  return byLanguage(languages, language => {
    const listed = localeNames(language, 'territories')
    const names = new Map<string, string>()
    for (const code of Object.keys(listed)) {
      if (!/^[A-Z]{2}$/.test(code)) continue
      const name = [listed[`${code}-alt-short`], listed[code], listed[code]?.replace(/ ?[(（].*[)）]$/u, '')]
        .filter(form => form !== undefined)
        .map(form => (language === 'en' ? form.replaceAll('&', 'and') : form))
        .find(form => isPlain(form, code))
      if (name !== undefined && name !== code && !ACRONYM_SHORT.has(code)) names.set(code, name)
      else if (ACRONYM_SHORT.has(code) && listed[code] !== undefined) names.set(code, listed[code])
    }
    return names
  })
}

/** Territories whose short name is an acronym (US, UK) or one half of the name (Bosnia). */
const ACRONYM_SHORT: ReadonlySet<string> = new Set(['US', 'GB', 'BA'])
/** Territories that CLDR tells apart by a capital, which nobody writes: Congo (Kinshasa). */
const TOLD_APART: ReadonlySet<string> = new Set(['CD', 'CG', 'MF', 'SX', 'VG', 'VI'])

/** Whether a name is one that can stand in a sentence: no brackets, no list, no dash between two names. */
function isPlain(name: string, code: string): boolean {
  if (TOLD_APART.has(code) && /^(?:Kongo|Congo|Конго|Kongó)$/u.test(name)) return false
  return !/[()（）[\],&/]| [-–] |-variant$/u.test(name)
}

/** Names of the cities that stand for time zones, without the zones that are named as a territory. */
function cityNames({ languages, zones }: Choices, territories: Names): Names {
  const taken = new Set([...territories.get('en')!.values()].map(name => name.toLowerCase()))
  const root = exemplarCities('und')
  const english = exemplarCities('en')
  const keys = [...exemplarCities('sr').keys()].filter(
    zone => !/^(?:Etc|Antarctica)\/|^America\/(?:Indiana|Kentucky|North_Dakota)\//.test(zone),
  )
  const inRoot = (zone: string) => root.get(zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  const cities = keys.filter(
    zone => !taken.has((zones.english[zone] ?? english.get(zone) ?? inRoot(zone)).toLowerCase()),
  )
  return byLanguage(languages, language => {
    const listed = language === 'en' ? english : exemplarCities(language)
    const names = new Map<string, string>()
    for (const zone of cities) {
      // A language in Latin letters lists only what it writes otherwise than CLDR's root does.
      const name = listed.get(zone) ?? (isLatin(language) ? inRoot(zone) : undefined)
      if (name !== undefined && isPlain(name, zone)) names.set(zone, name)
    }
    return names
  })
}

function isLatin(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Latn'
}

function displayNames(kind: 'languages' | 'scripts', keys: readonly string[], { languages }: Choices): Names {
  return byLanguage(languages, language => {
    const listed = localeNames(language, kind)
    return new Map(
      keys.flatMap(key => {
        const name = listed[`${key}-alt-stand-alone`] ?? listed[key]
        return name === undefined || name === key || !isPlain(name, key) ? [] : [[key, name]]
      }),
    )
  })
}

function byLanguage(languages: readonly string[], read: (language: string) => Map<string, string>): Names {
  return new Map(languages.map(language => [language, read(language)]))
}

function localeNames(language: string, kind: 'territories' | 'languages' | 'scripts'): Record<string, string> {
  const file = readJson(join(LOCALE_NAMES, 'main', language, `${kind}.json`)) as {
    main: ByKey<{ localeDisplayNames: ByKey<Record<string, string>> }>
  }
  const names = file.main[language]!.localeDisplayNames[kind]!
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, name.normalize('NFC')]))
}

type Zones = { readonly [part: string]: Zones | string | undefined }

/** Exemplar cities by zone, those that the language's file lists. */
function exemplarCities(language: string): Map<string, string> {
  const file = readJson(join(DATES, 'main', language, 'timeZoneNames.json')) as {
    main: ByKey<{ dates: { timeZoneNames: { zone: Zones } } }>
  }
  const cities = new Map<string, string>()
  const walk = (zones: Zones, prefix: string): void => {
    for (const [part, below] of Object.entries(zones)) {
      if (typeof below !== 'object') continue
      if (typeof below['exemplarCity'] === 'string') cities.set(prefix + part, below['exemplarCity'].normalize('NFC'))
      else if (below['_type'] !== 'zone') walk(below, `${prefix}${part}/`)
    }
  }
  walk(file.main[language]!.dates.timeZoneNames.zone, '')
  return cities
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
