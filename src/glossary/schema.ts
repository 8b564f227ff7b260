import * as v from 'valibot'
import { ENTRY_TYPES, EXEMPTIBLE, KINDS, LEAKS, STATUSES } from './model.ts'
import {
  byLanguage,
  choice,
  date,
  form,
  houseName,
  id,
  many,
  mapping,
  oneOrMany,
  tag,
  territory,
  text,
  told,
  zone,
} from './schema-parts.ts'

/** What a glossary file may hold. Titles and descriptions go into glossary/schema.json, where editors read them. */

const since = told(date, 'Since', 'First day on which this holds, ISO 8601. A year or a month means its first day.')
const until = told(date, 'Until', 'Last day on which this holds, ISO 8601. A year or a month means its last day.')
const houses = told(
  oneOrMany(houseName, 'houses'),
  'Houses',
  'Named houses for which this holds, as ap, bbc, afp. Left out: every house.',
)
const sources = told(
  oneOrMany(text, 'texts'),
  'Sources',
  'Where this is known from: CLDR, an ISO list, a page that was read, or "editor (unverified)".',
)
const note = told(text, 'Note', 'Advice to the editor who meets this name.')

const leak = told(
  choice(LEAKS),
  'Leak',
  'When another language’s article that writes this is at fault. distinctive: only where it can be nothing else; never: at no time. Left out: always.',
)

/** A house form with what is said of it. */
export const houseFormSchema = mapping(
  {
    form: told(form, 'Form', 'The name as the house writes it.'),
    house: v.optional(houses),
    since: v.optional(since),
    until: v.optional(until),
    leak: v.optional(leak),
  },
  'house-form',
)
const houseValue = v.union(
  [form, houseFormSchema, v.array(v.union([form, houseFormSchema], 'house-form'), 'house-form')],
  'house-form',
)

/** One of the listed forms. */
export const formSchema = mapping(
  {
    form: told(form, 'Form', 'One more way the name is written.'),
    kind: v.optional(
      told(
        choice(KINDS),
        'Kind',
        'What the form is. Two forms count as mixed only within comparable kinds. Default: full.',
      ),
    ),
    status: v.optional(
      told(
        choice(STATUSES),
        'Status',
        'What the house allows: admitted is silent by itself, deprecated a warning, forbidden an error. Default: admitted.',
      ),
    ),
    in: v.optional(
      told(oneOrMany(tag, 'languages'), 'In', 'Languages of articles in which the status holds. Left out: all.'),
    ),
    from: v.optional(
      told(oneOrMany(tag, 'languages'), 'From', 'Languages that this spelling comes through: evidence for the trace.'),
    ),
    house: v.optional(houses),
    system: v.optional(
      told(text, 'System', 'Romanization that the spelling follows, as bgn-pcgn. Evidence of nothing by itself.'),
    ),
    since: v.optional(since),
    until: v.optional(until),
    leak: v.optional(leak),
    sources: v.optional(sources),
    note: v.optional(note),
  },
  'form',
)

const parts = mapping(
  {
    given: v.optional(told(form, 'Given', 'Given name or names.')),
    particle: v.optional(told(form, 'Particle', 'Particle before the family name, with its hyphen: al-, de, van der.')),
    family: v.optional(told(form, 'Family', 'Family name, as later references write it.')),
  },
  'parts',
)

const match = mapping(
  {
    case: v.optional(
      told(
        choice(['sensitive', 'name'] as const),
        'Case',
        'sensitive: only in the case written here. name: as names are, capitalized or in capitals. Default: name.',
      ),
    ),
    word: v.optional(
      told(v.literal(true, 'word'), 'Word', 'Forms are matched as whole words; this is always so and may be said.'),
    ),
    requires: v.optional(
      told(oneOrMany(text, 'texts'), 'Requires', 'Words of which at least one must stand somewhere in the article.'),
    ),
    not_near: v.optional(
      told(
        oneOrMany(text, 'texts'),
        'Not near',
        'Words which, within three words of the form, make it something else: Chicken Kiev is a dish.',
      ),
    ),
  },
  'match',
)

const tests = mapping(
  {
    flags: v.optional(told(many(text, 'texts'), 'Flags', 'Sentences in which the entry must be found at fault.')),
    passes: v.optional(told(many(text, 'texts'), 'Passes', 'Sentences in which the entry must stay silent.')),
  },
  'tests',
)

/** One entry, as written. */
export const entrySchema = mapping(
  {
    id: told(
      id,
      'Id',
      'Stable, never carries meaning: place.latakia. After a merge, list the retired id under replaces.',
    ),
    replaces: v.optional(told(oneOrMany(id, 'ids'), 'Replaces', 'Retired ids that now mean this entry.')),
    type: told(choice(ENTRY_TYPES), 'Type', 'What the entry is.'),
    territory: v.optional(
      told(
        territory,
        'Territory',
        'ISO 3166-1 alpha-2 code of the country or territory that this is. Names in languages that are not written here then come from the gazetteer.',
      ),
    ),
    zone: v.optional(
      told(
        zone,
        'Zone',
        'CLDR time zone that this city stands for, as Asia/Damascus. Names in other languages then come from the gazetteer.',
      ),
    ),
    definition: v.optional(told(text, 'Definition', 'Who or what it is, in one line.')),
    house: v.optional(
      told(
        byLanguage(houseValue),
        'House forms',
        'What we write, by language: a form, or a list with house and dates; the date of the article decides, else today.',
      ),
    ),
    short: v.optional(told(byLanguage(houseValue), 'Short forms', 'Acronym or short form, by language.')),
    native: v.optional(told(byLanguage(form), 'Native', 'The name in its own language and script, by language.')),
    parts: v.optional(told(parts, 'Parts', 'The parts of a person’s name, so that later references are recognized.')),
    forms: v.optional(
      told(many(formSchema, 'forms'), 'Forms', 'Every other way it is written, and what we think of it.'),
    ),
    inflected: v.optional(
      told(byLanguage(oneOrMany(form, 'texts')), 'Inflected', 'Inflected forms of the house form, by language.'),
    ),
    match: v.optional(told(match, 'Match', 'When the forms count as this entry.')),
    exempt: v.optional(
      told(
        many(choice(EXEMPTIBLE), 'regions'),
        'Exempt',
        'Regions of an article in which this entry is never at fault.',
      ),
    ),
    different_from: v.optional(
      told(
        oneOrMany(id, 'ids'),
        'Different from',
        'Entries that are easily taken for this one. Two entries may share a form only when each names the other here.',
      ),
    ),
    publishes: v.optional(
      told(oneOrMany(tag, 'languages'), 'Publishes', 'For outlets and agencies: the languages they publish in.'),
    ),
    sources: v.optional(sources),
    tests: v.optional(told(tests, 'Tests', 'Sentences that this entry is tested with.')),
    note: v.optional(note),
    review: v.optional(told(text, 'Review', 'What somebody should still check.')),
  },
  'entry',
)

/** An entry as written in YAML, after validation. */
export type WrittenEntry = v.InferOutput<typeof entrySchema>
export type WrittenHouseValue = v.InferOutput<typeof houseValue>

/** A whole file, for the JSON Schema. */
export const fileSchema = v.pipe(
  v.array(
    told(
      entrySchema,
      'Entry',
      'One concept: a person, a place, an organization, an event, a work, a people, a title, a language.',
    ),
    'entries',
  ),
  v.title('isogloss glossary'),
  v.description('A list of entries. Each says what the house writes, what else is written, and what that betrays.'),
)
