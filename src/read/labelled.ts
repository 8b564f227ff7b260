import { Failure } from '../core/failure.ts'
import { baseLanguage, canonicalTag, type LanguageTag } from '../core/language.ts'
import { eachRecord, objectOf, required } from './ndjson.ts'

/** An article whose source language somebody knows. */
export type LabelledArticle = {
  readonly id: string
  readonly text: string
  /** The article's own language where it was not translated. */
  readonly source: LanguageTag
  /** Versions of one text share it. */
  readonly group: string
  readonly year: number
}

/**
 * Labelled articles of an NDJSON file: `{"id", "text", "source_lang", "group", "year"}` a line. A line that holds none is
 * a failure with its number. Codes: those of {@link eachRecord}, `record-id-repeated`, `record-source`, `record-year`.
 */
export function* readLabelled(bytes: Uint8Array, path: string): Generator<LabelledArticle | Failure> {
  const seen = new Set<string>()
  yield* eachRecord(bytes, path, json => {
    const record = objectOf(json)
    const id = required(record, 'id')
    const text = required(record, 'text')
    const stated = required(record, 'source_lang')
    const group = required(record, 'group')
    const year = record['year']
    if (year === undefined || year === null) throw new Failure('record-field-missing', { field: 'year' })
    if (typeof year !== 'number' || !Number.isInteger(year)) throw new Failure('record-year')
    const source = canonicalTag(stated)
    if (source === null) throw new Failure('record-source', { value: stated })
    if (seen.has(id)) throw new Failure('record-id-repeated', { id })
    seen.add(id)
    return { id, text, source: baseLanguage(source), group, year }
  })
}
