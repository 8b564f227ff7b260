import { Failure } from '../core/failure.ts'
import { assembleGlossary } from './assemble.ts'
import type { Convention, Cue, EvidenceData } from './cues.ts'
import type { Entry, Glossary, HouseForm } from './model.ts'
import { present } from './present.ts'

/** Changes when the shape below does; an older or newer file is refused. */
const VERSION = 1

type PackedHouse = Readonly<Record<string, readonly (string | HouseForm)[]>>
type PackedEntry = Partial<Omit<Entry, 'id' | 'type' | 'house' | 'short' | 'at' | 'places'>> & {
  readonly id: string
  readonly type: Entry['type']
  readonly house?: PackedHouse
  readonly short?: PackedHouse
  /** Index of the file in `paths`, line, column. */
  readonly at: readonly [number, number, number]
}
type Packed = {
  readonly version: number
  readonly paths: readonly string[]
  readonly entries: readonly PackedEntry[]
  readonly cues: readonly Cue[]
  readonly conventions: readonly Convention[]
}

/** The glossary and the evidence as compact JSON, so that no YAML is read at run time. Same input, same text. */
export function packShipped(glossary: Glossary, evidence: EvidenceData): string {
  const paths = [...new Set(glossary.entries.map(entry => entry.at.path))].sort()
  const packed: Packed = {
    version: VERSION,
    paths,
    entries: glossary.entries.map(entry => packEntry(entry, paths)),
    cues: evidence.cues.map(({ at: _, ...cue }) => cue),
    conventions: evidence.conventions.map(({ at: _, ...convention }) => convention),
  }
  return JSON.stringify(packed)
}

/**
 * Reads what {@link packShipped} wrote. Entries come without `places`, evidence without `at`.
 * @throws Failure `shipped-broken` when it is damaged or of another version
 */
export function unpackShipped(json: string): { glossary: Glossary; evidence: EvidenceData } {
  try {
    const packed = JSON.parse(json) as Packed
    if (packed.version !== VERSION) throw new RangeError(`version ${packed.version}`)
    const entries = packed.entries.map(entry => unpackEntry(entry, packed.paths))
    return { glossary: assembleGlossary(entries), evidence: { cues: packed.cues, conventions: packed.conventions } }
  } catch (cause) {
    throw new Failure('shipped-broken', {}, {}, cause)
  }
}

function packEntry(entry: Entry, paths: readonly string[]): PackedEntry {
  const { house, short, at, places: _, ...rest } = entry
  const filled = Object.entries(rest).filter(([, value]) => !isEmpty(value))
  return present({
    ...(Object.fromEntries(filled) as Pick<PackedEntry, 'id' | 'type'>),
    house: packHouse(house),
    short: packHouse(short),
    at: [paths.indexOf(at.path), at.line, at.column] as const,
  })
}

function packHouse(forms: Entry['house']): PackedHouse | undefined {
  if (isEmpty(forms)) return undefined
  return Object.fromEntries(
    Object.entries(forms).map(([language, list]) => [
      language,
      list.map(form => (Object.keys(form).length === 1 ? form.form : form)),
    ]),
  )
}

/** Whether a field says nothing: an empty list or mapping, or a mapping of such. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty)
}

function unpackEntry(packed: PackedEntry, paths: readonly string[]): Entry {
  const [file, line, column] = packed.at
  // Deep freezing would cost more than all the rest of a start.
  return Object.freeze({
    replaces: [],
    native: {},
    forms: [],
    inflected: {},
    match: {},
    exempt: [],
    differentFrom: [],
    publishes: [],
    sources: [],
    tests: { flags: [], passes: [] },
    ...packed,
    house: unpackHouse(packed.house),
    short: unpackHouse(packed.short),
    at: { path: paths[file] ?? '', line, column },
  })
}

function unpackHouse(packed: PackedHouse = {}): Entry['house'] {
  const forms: Record<string, readonly HouseForm[]> = {}
  for (const language of Object.keys(packed)) {
    forms[language] = packed[language]!.map(form => (typeof form === 'string' ? { form } : form))
  }
  return forms
}
