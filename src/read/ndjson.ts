import { Failure } from '../core/failure.ts'
import { canonicalTag, type LanguageTag } from '../core/language.ts'
import { decode, decodeUtf8 } from './decode.ts'
import type { Format } from './document.ts'
import { isoDate } from './front-matter.ts'

/** One article of an NDJSON file. */
export type ArticleRecord = {
  readonly id: string
  /** 1-based, in its file. */
  readonly line: number
  readonly text: string
  readonly format: Format
  readonly language?: LanguageTag
  readonly date?: string
  /** What it says it translates: a path, the id of another record, or a language. */
  readonly translationOf?: string
}

/** Where a part of a file begins: after how many lines, and bytes. */
export type PartStart = { readonly line: number; readonly byte: number }

const WHOLE: PartStart = { line: 0, byte: 0 }
const NEWLINE = 10

/**
 * Articles of an NDJSON file, one line at a time. A line that holds none is a failure with its line number.
 * @param from where `bytes` begin, if they are a part of the file; ids are told apart within the part only
 * Codes: `record-not-json`, `record-not-object`, `record-field-missing`, `record-field-type`, `record-id-repeated`,
 * `record-format`, `record-language`, `record-date`, and those of {@link decode}.
 */
export function* readRecords(
  bytes: Uint8Array,
  path: string,
  from: PartStart = WHOLE,
): Generator<ArticleRecord | Failure> {
  const seen = new Set<string>()
  yield* eachRecord(bytes, path, (json, line) => ({ ...recordOf(json, seen), line }), from)
}

/**
 * What each line of an NDJSON file holds; blank lines hold nothing. A line that cannot be read is a failure with its number.
 * @param read takes one line and its number, or throws a Failure without a line
 */
export function* eachRecord<T>(
  bytes: Uint8Array,
  path: string,
  read: (json: string, line: number) => T,
  from: PartStart = WHOLE,
): Generator<T | Failure> {
  let line = from.line
  for (let start = 0; start < bytes.length; ) {
    line++
    const found = bytes.indexOf(NEWLINE, start)
    const end = found < 0 ? bytes.length : found
    const isFirst = from.byte + start === 0
    try {
      const piece = bytes.subarray(start, end)
      const text = isFirst ? decode(wideSample(bytes, piece), path) : decodeUtf8(piece, path, from.byte + start)
      if (/\S/.test(text)) yield read(text, line)
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause
      yield new Failure(cause.code, cause.params, {
        ...cause.place,
        path,
        at: cause.place.at ? { ...cause.place.at, line } : { line, column: 1 },
      })
      // UTF-16 and binary files have no lines to go on with.
      if (isFirst && cause.code !== 'encoding-invalid' && cause.code.startsWith('encoding-utf')) return
      if (isFirst && cause.code === 'file-binary') return
    }
    start = end + 1
  }
}

/** The first line, or the whole beginning where its bytes show that lines are no lines. */
function wideSample(bytes: Uint8Array, piece: Uint8Array): Uint8Array {
  return piece.includes(0) ? bytes.subarray(0, Math.max(piece.length, 4096)) : piece
}

const FORMATS: Readonly<Record<string, Format>> = { text: 'text', markdown: 'markdown', html: 'html' }

/** @throws Failure without a line, which the caller knows */
function recordOf(json: string, seen: Set<string>): Omit<ArticleRecord, 'line'> {
  const record = objectOf(json)
  const id = required(record, 'id')
  const text = required(record, 'text')
  const format = optional(record, 'format') ?? 'text'
  if (!Object.hasOwn(FORMATS, format)) throw new Failure('record-format', { format, allowed: Object.keys(FORMATS) })
  const stated = optional(record, 'language')
  const language = stated === undefined ? undefined : canonicalTag(stated)
  if (language === null) throw new Failure('record-language', { value: stated ?? '' })
  const day = optional(record, 'date')
  const date = day === undefined ? undefined : isoDate(day)
  if (date === null) throw new Failure('record-date', { value: day ?? '' })
  optional(record, 'title')
  const original = optional(record, 'translation_of')
  // Last, so that a line is judged by itself first, wherever a file was parted.
  if (seen.has(id)) throw new Failure('record-id-repeated', { id })
  seen.add(id)
  return {
    id,
    text,
    format: FORMATS[format]!,
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
    ...(original === undefined ? {} : { translationOf: original }),
  }
}

/** @throws Failure `record-not-json`, `record-not-object` */
export function objectOf(json: string): Readonly<Record<string, unknown>> {
  const value = parse(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Failure('record-not-object')
  return value as Readonly<Record<string, unknown>>
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    // V8 names the place in its message: “… in JSON at position 12”.
    const at = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined
    const place = { at: { line: 1, column: at === undefined ? json.length + 1 : Number(at) + 1 } }
    throw new Failure('record-not-json', {}, place, cause)
  }
}

/** A text that a record must have. @throws Failure `record-field-missing`, `record-field-type` */
export function required(record: Readonly<Record<string, unknown>>, field: string): string {
  if (record[field] === undefined || record[field] === null) throw new Failure('record-field-missing', { field })
  return optional(record, field) ?? ''
}

function optional(record: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = record[field]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new Failure('record-field-type', { field, found: typeof value })
  return value
}
