import type { LanguageTag } from '../core/language.ts'
import type { Position } from '../core/lines.ts'
import type { WordIndex } from '../core/word-index.ts'

/** Closed lists, in the order in which help prints them. */
export const ENTRY_TYPES = ['person', 'place', 'organisation', 'event', 'work', 'people', 'title', 'language'] as const
export const STATUSES = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const
export const KINDS = [
  'full',
  'short',
  'acronym',
  'alias',
  'nom-de-guerre',
  'exonym',
  'transliteration',
  'historical',
  'inflected',
  'typo',
] as const
export const EXEMPTIBLE = [
  'quotation',
  'heading',
  'byline',
  'dateline',
  'credit',
  'link-target',
  'code',
  'caption',
  'front-matter',
] as const

/** When a form of another language is called a leak: only where it cannot be anything else, or at no time. Absent: always. */
export const LEAKS = ['distinctive', 'never'] as const

type EntryType = (typeof ENTRY_TYPES)[number]
export type Status = (typeof STATUSES)[number]
export type Kind = (typeof KINDS)[number]
export type Exemptible = (typeof EXEMPTIBLE)[number]
export type Leak = (typeof LEAKS)[number]

/** A form that a house writes, and when. Dates are ISO 8601 and inclusive. */
export type HouseForm = {
  readonly form: string
  /** Houses that write it; absent: every house. */
  readonly house?: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly leak?: Leak
}

/** One more way an entry is written. */
export type Form = {
  readonly form: string
  readonly kind: Kind
  readonly status: Status
  /** Languages of articles in which the status holds; absent: all. */
  readonly in?: readonly LanguageTag[]
  /** Houses for which the status holds; absent: all. */
  readonly house?: readonly string[]
  /** Languages a spelling comes through: evidence for the trace. */
  readonly from?: readonly LanguageTag[]
  /** The romanization it follows; evidence of nothing by itself. */
  readonly system?: string
  readonly since?: string
  readonly until?: string
  readonly leak?: Leak
  readonly sources?: readonly string[]
  readonly note?: string
}

/** When an entry's forms count as that entry. */
export type Match = {
  /** `sensitive`: only in the case written here. Default: as names are, capitalised or in capitals. */
  readonly case?: 'sensitive' | 'name'
  /** Words of which one must stand somewhere in the article. */
  readonly requires?: readonly string[]
  /** Words which, beside the form (within three words), mean something else: Chicken Kiev. */
  readonly notNear?: readonly string[]
}

type EntryTests = { readonly flags: readonly string[]; readonly passes: readonly string[] }

/** One concept: a person, a place, an organisation, an event, a work, a people, a title, a language or a script. */
export type Entry = {
  readonly id: string
  readonly replaces: readonly string[]
  readonly type: EntryType
  readonly definition?: string
  /** ISO 3166-1 alpha-2 code of the territory it is: the gazetteer's names fill the languages that have no house form. */
  readonly territory?: string
  /** CLDR's time zone that it is the city of: as `territory`. */
  readonly zone?: string
  /** What we write, by language. */
  readonly house: Readonly<Record<LanguageTag, readonly HouseForm[]>>
  /** Acronym or short form, by language. */
  readonly short: Readonly<Record<LanguageTag, readonly HouseForm[]>>
  readonly native: Readonly<Record<LanguageTag, string>>
  readonly forms: readonly Form[]
  readonly inflected: Readonly<Record<LanguageTag, readonly string[]>>
  readonly parts?: { readonly given?: string; readonly particle?: string; readonly family?: string }
  readonly match: Match
  readonly exempt: readonly Exemptible[]
  readonly differentFrom: readonly string[]
  /** For outlets and agencies: languages they publish in. */
  readonly publishes: readonly LanguageTag[]
  readonly sources: readonly string[]
  readonly tests: EntryTests
  readonly note?: string
  readonly review?: string
  /** Where the entry is written. */
  readonly at: { readonly path: string } & Position
  /**
   * Where its parts are written: `house.en.0`, `short.fr.0`, `native.ar`, `forms.2`, `inflected.tr.0`, `parts`, `tests.flags.0`,
   * `different_from.0`, `replaces.0`. Only while the YAML it was read from is at hand, not in the compiled glossary.
   */
  readonly places?: ReadonlyMap<string, Position>
}

/** Everything the glossary says of one way to write one entry. */
export type Use = {
  /** house: what we write; short: its short form; native: in the bearer's script; form: listed; inflected: of `language`. */
  readonly role: 'house' | 'short' | 'native' | 'form' | 'inflected'
  readonly kind: Kind
  /** Languages of articles it speaks for; null for all. */
  readonly languages: readonly LanguageTag[] | null
  readonly houses: readonly string[] | null
  readonly status: Status
  readonly from: readonly LanguageTag[]
  readonly since?: string
  readonly until?: string
  readonly leak?: Leak
  readonly note?: string
}

/** One written form of one entry: what the scanner looks for. */
export type Spelling = { readonly text: string; readonly entry: Entry; readonly uses: readonly Use[] }

/** Spellings by number, entry by entry; those of a compiled glossary are made when they are asked for. */
export type SpellingList = Iterable<Spelling> & {
  readonly length: number
  readonly at: (index: number) => Spelling | undefined
}

/** A glossary, validated and frozen, its entries in the order of their ids. */
export type Glossary = {
  readonly entries: readonly Entry[]
  readonly spellings: SpellingList
  /** Of the spellings; built beforehand in a compiled glossary. */
  readonly index?: WordIndex
  /** What a compiled glossary was read from. */
  readonly packed?: Uint8Array
  /** Entries by id and by retired id. */
  readonly byId: Pick<ReadonlyMap<string, Entry>, 'get' | 'has'>
}
