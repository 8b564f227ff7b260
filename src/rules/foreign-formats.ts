import type { LanguageTag } from '../core/language.ts'
import { lettered } from '../core/lettered.ts'
import { say } from '../core/message.ts'
import { matchesAt } from '../core/places.ts'
import type { Document } from '../read/document.ts'
import { type Anchor, anchorsIn } from './anchors.ts'
import type { Draft } from './define.ts'

type Format = {
  readonly key: string
  /** Languages of articles in which it is foreign. */
  readonly in: readonly LanguageTag[]
  readonly at: Anchor
  /** Sticky: it is tried where it may begin and nowhere else. */
  readonly pattern: (text: string) => RegExp
  readonly severity?: 'warning'
  /** Name of the message's parameter that shows what was written. */
  readonly shows: string
  /** What to write instead; absent where a person must decide. */
  readonly mend?: (written: string) => string
}

const swapped = (number: string): string => number.replace(/[.,]/g, mark => (mark === '.' ? ',' : '.'))

/** Thousands by a no-break space, a decimal comma. */
const spaced = (number: string): string => number.replace(/[.,]/g, mark => (mark === ',' ? '\u00A0' : ','))

/** 1,250.5 or 1,250,000: not 1,250 alone, which may be a decimal. */
const ENGLISH_NUMBER = lettered('(?<![\\d.,])\\d{1,3}(?:(?:,\\d{3})+\\.\\d+|(?:,\\d{3}){2,})(?![\\d.,]\\d)', 'uy')

/** Languages that set marks close to the word. Source: press practice. */
const CLOSE_SET = ['en', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'el', 'tr', 'ru', 'uk', 'sv', 'fi']

/** Numbers, times and spacing that another language writes. Data, so that a language is a line. */
const FORMATS: readonly Format[] = [
  {
    key: 'number-format',
    in: ['en'],
    at: 'number',
    shows: 'number',
    pattern: lettered('(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+,\\d+(?![\\d.,]\\d)', 'uy'),
    mend: swapped,
  },
  {
    key: 'number-format',
    in: ['en'],
    at: 'number',
    shows: 'number',
    pattern: lettered(
      '(?<![\\d.,])\\d{1,3},\\d{1,2}(?= (?:million|billion|trillion|percent|per cent|degrees|kilomet\\p{L}+|meters|metres|tons|tonnes)\\b|%)',
      'uy',
    ),
    mend: swapped,
  },
  // Spanish news is written with either mark, by country.
  {
    key: 'number-format',
    in: ['de', 'it', 'pt', 'el', 'tr'],
    at: 'number',
    shows: 'number',
    pattern: ENGLISH_NUMBER,
    mend: swapped,
  },
  {
    key: 'number-format',
    in: ['fr', 'ru', 'uk'],
    at: 'number',
    shows: 'number',
    pattern: ENGLISH_NUMBER,
    mend: spaced,
  },
  {
    key: 'time-format',
    in: ['fr', 'de', 'it', 'pt', 'ru', 'uk', 'tr', 'el'],
    at: 'number',
    shows: 'time',
    pattern: lettered('(?<![\\p{L}\\d.,:])(?:0?\\d|1[0-2])(?:[:.][0-5]\\d)? ?[ap]\\.?m\\b\\.?', 'uy'),
  },
  {
    key: 'time-format',
    in: ['en', 'de', 'es', 'it', 'el', 'tr', 'ru'],
    at: 'number',
    shows: 'time',
    pattern: lettered('(?<![\\p{L}\\d])(?:[01]?\\d|2[0-3])h[0-5]\\d(?![\\p{L}\\d])', 'uy'),
  },
  {
    key: 'space-before',
    in: CLOSE_SET,
    at: 'blanks',
    shows: 'mark',
    // Not the colon of a score or ratio that is spaced on both sides: 3 : 2.
    pattern: lettered(
      '(?<=[\\p{L}\\d)”])(?!(?<=\\d)[ \\u00A0]:[ \\u00A0]\\d)[ \\u00A0\\u202F]+[;:!?](?=\\s|$|["”»])',
      'uy',
    ),
    mend: written => written.trim(),
  },
  {
    key: 'doubled-marks',
    in: ['en', 'fr', 'de', 'es', 'it', 'pt'],
    severity: 'warning',
    at: 'dash',
    shows: 'marks',
    pattern: lettered('[—–] ?,', 'uy'),
  },
]

/** Findings about {@link FORMATS} in an article of a language. Credit lines are `page-residue`'s. */
export function* foreignFormats(document: Document, language: LanguageTag): Iterable<Draft> {
  const credits = document.regions.filter(region => region.kind === 'credit')
  for (const { format, start, written } of writtenIn(document, language)) {
    const span = { start, end: start + written.length }
    if (credits.some(credit => credit.start <= span.start && span.end <= credit.end)) continue
    const preferred = format.mend?.(written)
    yield {
      span,
      ...(format.severity && { severity: format.severity }),
      say: { key: format.key, params: { [format.shows]: written.trim(), preferred: preferred ?? '' } },
      ...(preferred !== undefined && {
        preferred,
        fixes: [{ label: say('fix.replace', { to: preferred }), trust: 'ask', edits: [{ ...span, text: preferred }] }],
      }),
    }
  }
}

/** A format where it is written. */
type Written = { readonly format: Format; readonly start: number; readonly written: string }

/** None goes beyond its paragraph. */
function writtenIn({ text, kept }: Document, language: LanguageTag): readonly Written[] {
  if (!kept) return [...writtenFormats(text, language)]
  const found = kept.placed.flatMap(({ cell, base }) =>
    cell
      .of(FORMATS, () => [...writtenFormats(cell.text, language)])
      .map(written => ({ ...written, start: written.start + base })),
  )
  return found.sort((a, b) => FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format))
}

function* writtenFormats(text: string, language: LanguageTag): Generator<Written> {
  const anchors = anchorsIn(text)
  for (const format of FORMATS) {
    if (!format.in.includes(language)) continue
    for (const { index, 0: written } of matchesAt(anchors[format.at], format.pattern(text), text))
      yield { format, start: index, written }
  }
}
