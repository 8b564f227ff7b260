import { HashTable } from '../core/hash-table.ts'
import type { LanguageTag } from '../core/language.ts'
import { type Lore, loreOf } from './customs.ts'
import type { Name, NamePart } from './name.ts'
import { nameWordAt } from './name-word.ts'
import { type Cut, cutRun, isBare, pairOf, type Sightings } from './recognize-cut.ts'
import {
  BREAK,
  CAPITAL,
  HYPHEN,
  LOWER,
  type Marks,
  markWords,
  NORMAL,
  OPENING,
  type Readable,
  SPACE,
  UPPER,
} from './recognize-marks.ts'
import { canBegin, collectRun, opensAlone, type Token } from './recognize-runs.ts'

/**
 * The proper names of a text: capitalised words that belong together, with their particles, initials and inner
 * prepositions, without possessives, titles and words that are capital only because a sentence starts with them.
 * Linear in the text.
 * @param language whose customs hold; unknown ones get particles and the article's own evidence alone
 * @returns names in reading order, not overlapping
 */
export function recognizeNames(document: Readable, language: LanguageTag): Name[] {
  const lore = loreOf(language)
  const marks = markWords(document, lore)
  words.clear(marks.hashes.length)
  neighbours.clear(marks.hashes.length)
  sight(marks, noteSeen)
  return namesIn(marks, SEEN, lore)
}

const AS_CAPITAL = 1
const AS_LOWER = 2
/** How the words of the article at hand were seen, and which of them side by side. */
const words = new HashTable(0)
const neighbours = new HashTable(0)
const SEEN: Sightings = {
  capital: { has: hash => (words.get(hash) & AS_CAPITAL) !== 0 },
  pairs: { has: hash => neighbours.get(hash) !== 0 },
  lower: { has: hash => (words.get(hash) & AS_LOWER) !== 0 },
}

function noteSeen(kind: keyof Sightings, hash: number): void {
  if (kind === 'pairs') neighbours.set(hash, 1)
  else words.set(hash, words.get(hash) | (kind === 'lower' ? AS_LOWER : AS_CAPITAL))
}

/** The names of marked words. @param seen what the whole article says of its words */
export function namesIn(marks: Marks, seen: Sightings, lore: Lore): Name[] {
  const names: Name[] = []
  for (const { from, to, mode } of marks.sentences) {
    for (let word = from; word < to; ) {
      if (!canBegin(marks, word, to)) {
        word++
        continue
      }
      const opens = isOpening(marks, word, from)
      if (opens && mode === NORMAL && opensAlone(marks, word, to)) {
        word++
        continue
      }
      const run = collectRun(marks, word, to, mode)
      for (const cut of cutRun(marks, run, opens, mode, seen)) {
        if (isBare(marks, cut, mode)) continue
        if (!lore.counted && opens && isLoneOpening(cut, word) && !seen.capital.has(marks.hashes[word]!)) continue
        const anyway = mode !== NORMAL || (opens && cut.tokens[0]!.from === word)
        names.push(nameOf(marks, cut, anyway))
      }
      word = Math.max(run.next, word + 1)
    }
  }
  return names
}

/** A name of the opening word alone: without a list of common words only the article's own evidence helps. */
function isLoneOpening({ tokens }: Cut, word: number): boolean {
  return tokens.length === 1 && tokens[0]!.from === word
}

function isOpening(marks: Marks, word: number, sentence: number): boolean {
  if (word === sentence) return true
  const gap = marks.gap[word]!
  return gap === OPENING || (gap === BREAK && marks.text.charCodeAt(marks.ends[word - 1]!) === 10)
}

/** What words say of others. @param note is told the hashes of what {@link Sightings} tell, as often as they are seen */
export function sight(marks: Marks, note: (kind: keyof Sightings, hash: number) => void): void {
  const { shape, gap, hashes } = marks
  for (const { from, to, mode } of marks.sentences) {
    if (mode !== NORMAL) continue
    for (let word = from + 1; word < to; word++) {
      const kind = shape[word]!
      if (gap[word] !== SPACE && gap[word] !== HYPHEN) continue
      if (kind === LOWER) note('lower', hashes[word]!)
      else if (kind === CAPITAL || kind === UPPER) {
        const before = shape[word - 1]!
        if (before === LOWER && gap[word] === SPACE) note('capital', hashes[word]!)
        else if (before === CAPITAL || before === UPPER) {
          if (word - 1 > from) note('pairs', pairOf(hashes[word - 1]!, hashes[word]!))
        }
      }
    }
  }
}

function nameOf(marks: Marks, cut: Cut, capitalAnyway: boolean): Name {
  const { tokens, title } = cut
  const parts = tokens.map(token => partOf(marks, token, tokens.length === 1))
  const span = { start: parts[0]!.span.start, end: parts[parts.length - 1]!.span.end }
  return {
    span,
    text: marks.text.slice(span.start, span.end),
    parts,
    capitalAnyway,
    ...(title && { title: { start: marks.starts[title.from]!, end: marks.ends[title.to - 1]! } }),
  }
}

function partOf(marks: Marks, token: Token, alone: boolean): NamePart {
  const start = marks.starts[token.from]!
  let end = marks.ends[token.to - 1]!
  if (token.role === 'acronym' && token.to - token.from > 1 && marks.text[end] === '.') end++
  const role = alone && token.role === 'particle' ? 'word' : token.role === 'connector' ? 'particle' : token.role
  if (token.to - token.from > 1 || (role !== 'word' && role !== 'acronym'))
    return { span: { start, end }, text: marks.text.slice(start, end), role, word: null }
  const word = nameWordAt(marks.text, start, end, marks.hashes[token.from]!)
  return { span: { start, end }, text: word.text, role, word }
}
