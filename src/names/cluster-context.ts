import { fold } from '../core/fold.ts'
import { firstEndingAfter, type Span } from '../core/span.ts'
import { wordAt } from '../core/words.ts'
import type { Place, Unit } from './cluster-units.ts'
import { COMMON, FUNCTION } from './custom-words.ts'
import type { Lore } from './customs.ts'
import type { Name, NamePart } from './name.ts'
import { wordOf } from './name-word.ts'
import type { Readable } from './recognize-marks.ts'

/** What stands around a unit, over all its places, each once. Lists, for they are short. */
export type Context = {
  /** Words beside it in its names that are no common words, folded: a surname's given names, a given name's surnames. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Titles before names that begin with it, folded. */
  readonly titles: readonly string[]
  /** Words of the text beside it that are no function words, whatever their case, by their hashes. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly sentences: readonly number[]
  /** Places by where the unit stands in names of several words. */
  readonly first: number
  readonly last: number
  readonly alone: number
}

/** Places of a unit that are looked at: what comes later repeats what came before. */
const MOST_PLACES = 24

/** Gathers what stands around a unit. */
export function contextOf(unit: Unit, document: Readable, lore: Lore): Context {
  const left: string[] = []
  const right: string[] = []
  const titles: string[] = []
  const before: number[] = []
  const after: number[] = []
  const sentences: number[] = []
  let first = 0
  let last = 0
  let alone = 0
  const most = Math.min(unit.places.length, MOST_PLACES)
  for (let at = 0; at < most; at++) {
    const place = unit.places[at]!
    const { name, from, to } = place
    const leftPart = nearest(name.parts, from, -1)
    const rightPart = nearest(name.parts, to, 1)
    if (leftPart && isOwn(leftPart, lore)) addTo(left, wordOf(leftPart).folded)
    else if (!leftPart && name.title) addTo(titles, lastWord(document.text.slice(name.title.start, name.title.end)))
    if (rightPart && isOwn(rightPart, lore)) addTo(right, wordOf(rightPart).folded)
    if (leftPart && !rightPart) last++
    else if (rightPart && !leftPart) first++
    else if (!leftPart) alone++
    const span = spanOf(place)
    const sentence = firstEndingAfter(document.sentences, span.start)
    addTo(sentences, sentence)
    const bounds = document.sentences[sentence] ?? span
    addWord(before, wordAt(document.words, span.start) - 1, bounds, document, lore)
    addWord(after, wordAt(document.words, span.end), bounds, document, lore)
  }
  return { left, right, titles, before, after, sentences, first, last, alone }
}

/** Where a unit is written, in plain-text offsets. */
export function spanOf({ name, from, to }: Place): Span {
  return { start: name.parts[from]!.span.start, end: name.parts[to]!.span.end }
}

/**
 * Where each place of a unit is written, as a person would quote it: with the article that a hyphen joins to it
 * (al-Mehishi), and with all that hyphens join where the unit never stands alone (Dabiri-Erewa). Plain-text offsets.
 */
export function writtenSpans({ places }: Unit): Span[] {
  const compound = places.every(place => joinedFrom(place, anyPart) < place.from || joinedTo(place) > place.to)
  return places.map(place => {
    const { parts } = place.name
    const first = joinedFrom(place, compound ? anyPart : isArticle)
    const last = compound ? joinedTo(place) : place.to
    return { start: parts[first]!.span.start, end: parts[last]!.span.end }
  })
}

const anyPart = () => true
const isArticle = ({ role, text }: NamePart) => role === 'particle' && /^[aeou][lstdnrzh]h?$/i.test(text)

function joinedFrom({ name, from }: Place, accept: (part: NamePart) => boolean): number {
  let first = from
  while (first > 0 && isHyphened(name, first - 1) && accept(name.parts[first - 1]!)) first--
  return first
}

function joinedTo({ name, to }: Place): number {
  let last = to
  while (last + 1 < name.parts.length && isHyphened(name, last)) last++
  return last
}

/** Whether a hyphen stands behind a part. */
function isHyphened({ parts, span, text }: Name, part: number): boolean {
  const between = text.slice(parts[part]!.span.end - span.start, parts[part + 1]!.span.start - span.start)
  return /^[-\u2010\u2011]$/.test(between)
}

/** Whether a word belongs to one bearer: River and General stand beside many. */
function isOwn(part: NamePart, lore: Lore): boolean {
  return (lore.bits.get(wordOf(part).hash) & COMMON) === 0
}

/** The next part of a name that is a word; particles and initials are passed over. */
function nearest(parts: readonly NamePart[], at: number, step: 1 | -1): NamePart | null {
  for (let next = at + step; next >= 0 && next < parts.length; next += step) {
    const { role } = parts[next]!
    if (role === 'word' || role === 'acronym') return parts[next]!
  }
  return null
}

function lastWord(text: string): string {
  return fold(text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00A0')) + 1)).replace(/\.$/, '')
}

function addTo<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value)
}

function addWord(words: number[], at: number, bounds: Span, { words: all }: Readable, lore: Lore): void {
  const start = all.starts[at]
  const end = all.ends[at]
  if (start === undefined || end === undefined || start < bounds.start || end > bounds.end) return
  const hash = all.hashes[at]!
  if (end - start >= 2 && (lore.bits.get(hash) & FUNCTION) === 0) addTo(words, hash)
}
