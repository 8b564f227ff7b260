import * as v from 'valibot'

/**
 * Pieces that the schemas of glossary, evidence and configuration share. A piece's message is not a sentence: it is the
 * expectation's key below `glossary.expected.` in the catalogues, with a list of what may stand there after a blank.
 */

export type Piece = v.GenericSchema<unknown, unknown>

/** A field with what an editor shows about it: a title and an explanation. */
export function told<const S extends Piece>(schema: S, title: string, description: string) {
  return v.pipe(schema, v.title(title), v.description(description))
}

/** Text that is not empty. */
export const text = v.pipe(v.string('text'), v.minLength(1, 'text'), v.maxLength(5_000, 'shorter'))

/** A written form: not a sentence. */
export const form = v.pipe(v.string('text'), v.minLength(1, 'text'), v.maxLength(200, 'shorter'))

/** A stable id: `place.latakia`. */
export const id = v.pipe(v.string('id'), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'id'), v.maxLength(100, 'shorter'))

/** A BCP 47 language tag: `en`, `pt-BR`, `zh-Hant`. */
export const tag = v.pipe(v.string('language'), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, 'language'))

/** An ISO 3166-1 alpha-2 code: `TR`. */
export const territory = v.pipe(v.string('territory'), v.regex(/^[A-Z]{2}$/, 'territory'))

/** An identifier of a time zone: `Asia/Damascus`. */
export const zone = v.pipe(v.string('zone'), v.regex(/^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+)+$/, 'zone'))

/** The name of a house: `ap`, `bbc`. */
export const houseName = v.pipe(v.string('house-name'), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'house-name'))

/** A date, a month or a year of ISO 8601; YAML reads a year as a number. */
export const date = v.union(
  [
    v.pipe(v.string('date'), v.regex(/^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/, 'date')),
    v.pipe(v.number('date'), v.integer('date'), v.minValue(1000, 'date'), v.maxValue(9999, 'date')),
  ],
  'date',
)

/** One of a closed list of words. */
export function choice<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `choice ${options.join(' ')}`)
}

/** A list, or one of its items alone. */
export function oneOrMany<const S extends Piece>(item: S, expected: string) {
  return v.union([item, v.array(item, expected)], expected)
}

/** A list. */
export function many<const S extends Piece>(item: S, expected: string) {
  return v.array(item, expected)
}

/** A mapping from languages. */
export function byLanguage<const S extends Piece>(value: S) {
  return notList(v.record(tag, value, 'by-language'))
}

/** A mapping with these keys and no others. */
export function mapping<const E extends v.ObjectEntries>(entries: E, expected: string) {
  return notList(v.objectWithRest(entries, v.never(`keys ${Object.keys(entries).join(' ')}`), expected))
}

/** Refuses a list where a mapping belongs; to valibot, a list is an object with numbers for keys. */
export function notList<const S extends Piece>(schema: S): S {
  const refusing: Piece = {
    ...schema,
    '~run'(dataset, config) {
      if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config)
      v._addIssue(schema, 'type', dataset, config)
      // addIssue filled in `issues`.
      return dataset as unknown as v.FailureDataset<v.BaseIssue<unknown>>
    },
  }
  return refusing as S
}
