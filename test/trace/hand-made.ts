/** Documents, mentions and names made by hand, for tests that need no reader and no glossary. */
import { OffsetMap } from '../../src/core/offset-map.ts'
import { splitWords } from '../../src/core/words.ts'
import type { Mention } from '../../src/find/mention.ts'
import type { Cue } from '../../src/glossary/cues.ts'
import type { Entry } from '../../src/glossary/model.ts'
import type { Name } from '../../src/names/name.ts'
import type { Document, Region, RegionKind } from '../../src/read/document.ts'
import type { Sign } from '../../src/trace/sign.ts'

/** An article of one paragraph; `regions` name the stretches they cover. */
export function documentOf(
  text: string,
  regions: readonly (readonly [RegionKind, string])[] = [],
  language = 'en',
): Document {
  return {
    path: 'article.txt',
    format: 'text',
    source: text,
    text,
    map: OffsetMap.identity(text),
    words: splitWords(text),
    paragraphs: [{ start: 0, end: text.length }],
    sentences: [{ start: 0, end: text.length }],
    regions: regions
      .map(([kind, covered]): Region => ({ kind, ...spanOf(text, covered) }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    language,
    languageFrom: 'option',
    suppressions: [],
    quoteMarks: [],
  }
}

/** Where a stretch first stands in a text. */
export function spanOf(text: string, stretch: string): { start: number; end: number } {
  const start = text.indexOf(stretch)
  if (start < 0) throw new Error(`“${stretch}” is not in the text`)
  return { start, end: start + stretch.length }
}

/** A glossary entry that has what the trace looks at. */
export function entryOf(id: string, house: string, publishes: readonly string[] = []): Entry {
  return {
    id,
    replaces: [],
    type: 'organisation',
    house: { en: [{ form: house }] },
    short: {},
    native: {},
    forms: [],
    inflected: {},
    match: {},
    exempt: [],
    differentFrom: [],
    publishes,
    sources: [],
    tests: { flags: [], passes: [] },
    at: { path: 'test.yaml', line: 1, column: 1 },
  }
}

/** A mention of an entry where `written` first stands in a document. */
export function mentionOf(document: Document, written: string, entry: Entry, changes: Partial<Mention> = {}): Mention {
  return {
    span: spanOf(document.text, written),
    text: written,
    entry,
    spelling: { text: written, entry, uses: [] },
    reference: 'listed',
    kind: 'full',
    standing: 'preferred',
    preferred: null,
    languages: [],
    foreignTo: [],
    ...changes,
  }
}

/** A name of one word. */
export function nameOf(document: Document, written: string): Name {
  const span = spanOf(document.text, written)
  return { span, text: written, parts: [{ span, text: written, role: 'word' }], capitalAnyway: false } as Name
}

/** A cue that looks for a pattern. */
export function cueOf(id: string, pattern: string, weights: Cue['weights'], changes: Partial<Cue> = {}): Cue {
  return {
    id,
    family: 'calque',
    pattern,
    in: ['en'],
    weights,
    weighed: 'hand',
    tests: { shows: [], silent: [] },
    ...changes,
  }
}

/** A sign at some offset. */
export function signOf(id: string, weights: Sign['weights'], changes: Partial<Sign> = {}): Sign {
  return {
    kind: 'calque',
    once: id,
    at: { start: 0, end: 1 },
    text: 'x',
    weights,
    quoted: false,
    say: { key: 'trace.calque.wording' },
    see: id,
    ...changes,
  }
}
