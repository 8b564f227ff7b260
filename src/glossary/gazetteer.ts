import { fold } from '../core/fold.ts'
import type { LanguageTag } from '../core/language.ts'
import { deepFreeze } from './freeze.ts'
import type { Entry, HouseForm, Kind } from './model.ts'
import { type GlossaryProblem, wrong } from './problem.ts'

/** A generated file of names in many languages that nobody chose one by one; glossary/gazetteer/cldr.json is one. */
export type Gazetteer = {
  /** Version of this shape. */
  readonly gazetteer: 1
  readonly source: string
  readonly license: string
  readonly made: string
  readonly entries: readonly GazetteerRow[]
}

/** One place, language or script. It has one of the keys `territory`, `zone`, `language`, `script`. */
export type GazetteerRow = {
  readonly id: string
  readonly territory?: string
  readonly zone?: string
  readonly language?: string
  readonly script?: string
  /** Languages, parted by spaces, by the form that they write. */
  readonly house: Readonly<Record<string, string>>
  /** English forms beside the house form. */
  readonly admitted?: readonly string[]
  /** As `match.requires`. */
  readonly requires?: readonly string[]
  /** Forms that are never called a leak. */
  readonly quiet?: 'all' | readonly string[]
}

/** Whether a path belongs to a gazetteer and not to entries that people write. */
export function isGazetteerPath(path: string): boolean {
  return /(?:^|[\\/])gazetteer[\\/][^\\/]+\.json$/u.test(path)
}

/** Reads a gazetteer's entries; a file that is none is told in `problems`. */
export function readGazetteer(path: string, text: string, problems: GlossaryProblem[]): Entry[] {
  try {
    const { gazetteer, source, entries } = JSON.parse(text) as Gazetteer
    if (gazetteer !== 1) throw new RangeError(`version ${gazetteer}`)
    const above = text.slice(0, text.indexOf('{"id"')).split('\n').length
    return entries.map((row, at) => deepFreeze(entryOf(row, source, { path, line: above + at, column: 1 })))
  } catch {
    problems.push(wrong('gazetteer-broken', { path, at: { line: 1, column: 1 } }))
    return []
  }
}

function entryOf(row: GazetteerRow, source: string, at: Entry['at']): Entry {
  const { id, territory, zone, house, admitted = [], requires, quiet = [] } = row
  const isPlace = territory !== undefined || zone !== undefined
  return {
    id,
    replaces: [],
    type: isPlace ? 'place' : 'language',
    ...(territory !== undefined && { territory }),
    ...(zone !== undefined && { zone }),
    house: houseOf(house, form => quiet === 'all' || quiet.includes(form)),
    short: {},
    native: {},
    forms: admitted.map(form => ({
      form,
      kind: kindOf(form, house),
      status: 'admitted',
      in: ['en'],
      leak: 'distinctive',
    })),
    inflected: {},
    match: requires ? { requires } : {},
    exempt: [],
    differentFrom: [],
    publishes: [],
    sources: [source],
    tests: { flags: [], passes: [] },
    at,
  }
}

/** Bogotá is a spelling of Bogota, which an article should not mix; Britain is another name. */
function kindOf(form: string, house: GazetteerRow['house']): Kind {
  const bare = fold(form)
  return Object.entries(house).some(([other, languages]) => languages.split(' ').includes('en') && fold(other) === bare)
    ? 'full'
    : 'alias'
}

function houseOf(
  forms: Readonly<Record<string, string>>,
  isQuiet: (form: string) => boolean,
): Record<LanguageTag, readonly HouseForm[]> {
  const byLanguage: [LanguageTag, readonly HouseForm[]][] = []
  for (const [form, languages] of Object.entries(forms)) {
    const listed: readonly HouseForm[] = [{ form, leak: isQuiet(form) ? 'never' : 'distinctive' }]
    for (const language of languages.split(' ')) byLanguage.push([language, listed])
  }
  return Object.fromEntries(byLanguage.sort(([a], [b]) => (a < b ? -1 : 1)))
}
