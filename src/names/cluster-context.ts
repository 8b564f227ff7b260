import { fold, foldedHash } from '../core/fold.ts'
import { firstEndingAfter, type Span } from '../core/span.ts'
import { wordAt } from '../core/words.ts'
import type { Place, Unit } from './cluster-units.ts'
import { FUNCTION, type Lore } from './customs.ts'
import type { NamePart } from './name.ts'
import type { Readable } from './recognize-marks.ts'

/** What stands around a unit, over all its places; words folded. */
export type Context = {
  /** Words beside it in its names: a surname's given names, a given name's surnames. */
  readonly left: ReadonlySet<string>
  readonly right: ReadonlySet<string>
  /** Titles before names that begin with it. */
  readonly titles: ReadonlySet<string>
  /** Words of the text beside it that are no function words, whatever their case. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly sentences: ReadonlySet<number>
  /** Places by where the unit stands in names of several words. */
  readonly first: number
  readonly last: number
  readonly alone: number
}

/** Places of a unit that are looked at: what comes later repeats what came before. */
const MOST_PLACES = 24

/** Gathers what stands around a unit. */
export function contextOf(unit: Unit, document: Readable, lore: Lore): Context {
  const left = new Set<string>()
  const right = new Set<string>()
  const titles = new Set<string>()
  const before = new Set<string>()
  const after = new Set<string>()
  const sentences = new Set<number>()
  let first = 0
  let last = 0
  let alone = 0
  for (const place of unit.places.slice(0, MOST_PLACES)) {
    const { name, from, to } = place
    const leftPart = nearest(name.parts, from, -1)
    const rightPart = nearest(name.parts, to, 1)
    if (leftPart) left.add(fold(leftPart.text))
    else if (name.title) titles.add(lastWord(document.text.slice(name.title.start, name.title.end)))
    if (rightPart) right.add(fold(rightPart.text))
    if (leftPart && !rightPart) last++
    else if (rightPart && !leftPart) first++
    else if (!leftPart) alone++
    const span = spanOf(place)
    const sentence = firstEndingAfter(document.sentences, span.start)
    sentences.add(sentence)
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

/** A place with the parts that hyphens join to it: al-Mehishi, Dabiri-Erewa. Plain-text offsets. */
export function chunkOf({ name, from, to }: Place): Span {
  const { parts, span, text } = name
  const joined = (left: number) =>
    /^[-\u2010\u2011]$/.test(text.slice(parts[left]!.span.end - span.start, parts[left + 1]!.span.start - span.start))
  let first = from
  let last = to
  while (first > 0 && joined(first - 1)) first--
  while (last + 1 < parts.length && joined(last)) last++
  return { start: parts[first]!.span.start, end: parts[last]!.span.end }
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

function addWord(words: Set<string>, at: number, bounds: Span, { text, words: all }: Readable, lore: Lore): void {
  const start = all.starts[at]
  const end = all.ends[at]
  if (start === undefined || end === undefined || start < bounds.start || end > bounds.end) return
  if (end - start < 2 || (lore.bits.get(foldedHash(text, start, end)) & FUNCTION) !== 0) return
  words.add(fold(text.slice(start, end)))
}
