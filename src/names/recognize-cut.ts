import {
  BEGINS,
  CALENDAR,
  CALENDAR_NAME,
  COMMON,
  EITHER,
  FUNCTION,
  HEAD,
  MODIFIER,
  NEVER_ENDS,
  ORDINARY,
  TITLE,
  TITLE_ACRONYM,
  WEAK_TITLE,
} from './custom-words.ts'
import { ALL_CAPS, CAPITAL, HYPHEN, LOWER, type Marks, NORMAL, SPACE, UPPER } from './recognize-marks.ts'
import type { Run, Token } from './recognize-runs.ts'

/** What an article says about its own words: seen with a capital inside a sentence, alone and in pairs; seen without. */
export type Sightings = {
  readonly capital: Seen
  readonly pairs: Seen
  readonly lower: Seen
}

/** Hashes that can be asked for. */
type Seen = { has(hash: number): boolean }

/** A name's tokens, and the first and last word of the title before it. */
export type Cut = {
  readonly tokens: readonly Token[]
  readonly title: { readonly from: number; readonly to: number } | null
}

/** One number for two neighbouring words. */
export function pairOf(left: number, right: number): number {
  return Math.imul(left, 31) ^ right
}

/**
 * Cuts a run into names: leaves out titles, days and months, and words that a sentence's start or a heading made capital.
 * @param opens whether the run begins where any word may take a capital
 */
export function cutRun(marks: Marks, run: Run, opens: boolean, mode: number, seen: Sightings): readonly Cut[] {
  const tokens =
    mode !== NORMAL ? run.tokens : opens ? withoutOpening(marks, run.tokens, seen) : withoutFunction(marks, run.tokens)
  if (tokens.length === 0) return NOTHING
  let cuts: readonly Cut[] = NOTHING
  let title: Cut['title'] = null
  // The name so far is the tokens from here to the one at hand.
  let begin = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const bits = bitsAt(marks, token)
    if (mode !== NORMAL && token.role !== 'particle' && isHeadingWord(marks, tokens, at, seen)) {
      cuts = withName(cuts, marks, tokens, begin, at, title)
      begin = at + 1
      title = null
    } else if (isTitle(marks, tokens, at)) {
      const end = withoutModifiers(marks, tokens, begin, at)
      const before = cuts
      cuts = withName(before, marks, tokens, begin, end, title)
      if (cuts !== before) title = null
      const from = Math.min(title?.from ?? token.from, tokens[end]!.from)
      while (isOfficeRest(marks, tokens, at + 1, token)) at++
      begin = at + 1
      title = { from, to: tokens[at]!.to }
    } else if (
      (bits & CALENDAR) !== 0 &&
      !((bits & CALENDAR_NAME) !== 0 && (title || (at > begin && isProper(marks, tokens[at - 1]!))))
    ) {
      cuts = withName(cuts, marks, tokens, begin, at, title)
      begin = at + 1
      title = null
    } else if (marks.nounsCapital && token.role === 'word' && (bits & ORDINARY) !== 0) {
      // A noun before a name says what it is: der Vorort Saidnaja.
      cuts = withName(cuts, marks, tokens, begin, at, title)
      begin = at + 1
      title = { from: token.from, to: token.to }
    } else if (at === begin && mayNotBegin(marks, token, bits)) {
      begin = at + 1
      title = null
    }
  }
  return withName(cuts, marks, tokens, begin, tokens.length, title)
}

const NOTHING: readonly Cut[] = []

/** Names with what is left of some tokens as one more; the same where nothing is. Nearly always there is one. */
function withName(
  cuts: readonly Cut[],
  marks: Marks,
  tokens: readonly Token[],
  begin: number,
  end: number,
  title: Cut['title'],
): readonly Cut[] {
  const trimmed = trim(marks, tokens, begin, end)
  if (!trimmed) return cuts
  const cut = { tokens: trimmed, title }
  return cuts.length === 0 ? [cut] : [...cuts, cut]
}

/** A connector begins no name; where all nouns have capitals, no small function word does. */
function mayNotBegin(marks: Marks, token: Token, bits: number): boolean {
  return token.role === 'connector' || (marks.nounsCapital && isLoose(marks, token) && (bits & FUNCTION) !== 0)
}

function bitsAt(marks: Marks, token: Token): number {
  return token.role === 'acronym' ? 0 : marks.bits[token.from]!
}

/** The tokens that are left when the first is only capital because a sentence starts with it. */
function withoutOpening(marks: Marks, tokens: readonly Token[], seen: Sightings): readonly Token[] {
  const first = tokens[0]!
  if (first.role === 'particle' && marks.shape[first.from] === LOWER) return tokens
  if (first.role === 'acronym') return tokens
  const bits = marks.bits[first.from]!
  const second = tokens[1]
  if ((bits & FUNCTION) !== 0 && (bits & CALENDAR_NAME) === 0)
    return second && first.role === 'particle' && (bits & BEGINS) !== 0 ? tokens : tokens.slice(1)
  if ((bits & (TITLE | WEAK_TITLE)) !== 0) return tokens
  const hash = marks.hashes[first.from]!
  if ((bits & COMMON) === 0) {
    // In no list, but the article itself writes it small inside a sentence.
    return seen.lower.has(hash) && !seen.capital.has(hash) ? tokens.slice(1) : tokens
  }
  if (seen.capital.has(hash) && ((bits & EITHER) !== 0 || !seen.lower.has(hash))) return tokens
  if (!second) return []
  if (second.role === 'connector') return (bits & HEAD) !== 0 ? tokens : tokens.slice(2)
  if (seen.pairs.has(pairOf(hash, marks.hashes[second.from]!))) return tokens
  if ((bits & EITHER) !== 0 || marks.gap[second.from] !== SPACE) return tokens
  const next = bitsAt(marks, second)
  return (next & COMMON) !== 0 && (next & (TITLE | WEAK_TITLE)) === 0 ? tokens : tokens.slice(1)
}

/** A capital function word inside a sentence is part of a title: The Hague is filed under Hague. */
function withoutFunction(marks: Marks, tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0]!
  const bits = bitsAt(marks, first)
  return first.role === 'word' && (bits & FUNCTION) !== 0 && (bits & CALENDAR_NAME) === 0 ? tokens.slice(1) : tokens
}

/** In a heading, a common word is one unless the article's sentences write it with a capital beside the same word. */
function isHeadingWord(marks: Marks, tokens: readonly Token[], at: number, seen: Sightings): boolean {
  const token = tokens[at]!
  if (token.role === 'acronym' || token.role === 'initial' || token.role === 'connector')
    return token.role === 'connector' && !inPair(marks, tokens, at - 1, seen)
  const bits = marks.bits[token.from]!
  if ((bits & (FUNCTION | COMMON | CALENDAR)) === 0 || (bits & (TITLE | WEAK_TITLE)) !== 0) return false
  if ((bits & FUNCTION) !== 0) return true
  return !(inPair(marks, tokens, at, seen) || inPair(marks, tokens, at - 1, seen))
}

function inPair(marks: Marks, tokens: readonly Token[], at: number, seen: Sightings): boolean {
  const left = tokens[at]
  let right = tokens[at + 1]
  for (let next = at + 1; right?.role === 'connector'; ) right = tokens[++next]
  return !!left && !!right && seen.pairs.has(pairOf(marks.hashes[left.to - 1]!, marks.hashes[right.from]!))
}

function isTitle(marks: Marks, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const bits = marks.bits[token.from]!
  if (token.role === 'acronym') return (bits & TITLE_ACRONYM) !== 0
  if (token.role !== 'word') return false
  if ((bits & TITLE) !== 0) return true
  if ((bits & WEAK_TITLE) === 0) return false
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  const afterTitle = !!before && (bitsAt(marks, before) & (TITLE | WEAK_TITLE | MODIFIER)) !== 0
  if (!next || next.role === 'connector') return at === 0 || afterTitle
  if (next.role !== 'word') return next.role !== 'acronym'
  const follows = bitsAt(marks, next)
  return (follows & (TITLE | WEAK_TITLE)) !== 0 || (follows & COMMON) === 0
}

/** What still belongs to an office: the rest of Minister of Defense, Secretary General, Secretary of State. */
function isOfficeRest(marks: Marks, tokens: readonly Token[], at: number, title: Token): boolean {
  const token = tokens[at]
  if (!token) return false
  const bits = bitsAt(marks, token)
  if (token.role === 'connector') {
    const article = tokens[at + 1]?.role === 'connector'
    return isOffice(marks, tokens, article ? at + 2 : at + 1, article)
  }
  if (marks.gap[token.from] === HYPHEN) return (bits & (WEAK_TITLE | MODIFIER)) !== 0
  return tokens[at - 1] !== title
    ? (bits & (COMMON | MODIFIER)) !== 0 && (bits & TITLE) === 0
    : (bits & WEAK_TITLE) !== 0 && tokens.length === at + 1
}

/** Whether a word names an office: Defense; or Regional Development before a person, but not the United States. */
function isOffice(marks: Marks, tokens: readonly Token[], at: number, article: boolean): boolean {
  const token = tokens[at]
  if (token?.role !== 'word') return false
  const bits = bitsAt(marks, token)
  if ((bits & MODIFIER) !== 0) return true
  const isOwn = (later: Token) => later.role === 'word' && (bitsAt(marks, later) & COMMON) === 0
  return !article && (bits & COMMON) !== 0 && tokens.slice(at + 1).some(isOwn)
}

/** Where a name ends without the words that belong to the title that follows. */
function withoutModifiers(marks: Marks, tokens: readonly Token[], begin: number, end: number): number {
  let last = end
  while (last > begin && tokens[last - 1]!.role === 'word' && (bitsAt(marks, tokens[last - 1]!) & MODIFIER) !== 0)
    last--
  return last
}

/** Whether a word at the end of a name is its own: Theresa, before May. */
function isProper(marks: Marks, { role, from }: Token): boolean {
  return role === 'initial' || (role === 'word' && (marks.bits[from]! & COMMON) === 0)
}

/** Takes connectors and lower-case particles off the ends, and leaves no name of function words alone. */
function trim(marks: Marks, tokens: readonly Token[], begin: number, past: number): readonly Token[] | null {
  let end = past
  let start = begin
  while (end > start && isLoose(marks, tokens[end - 1]!)) end--
  while (end > start && tokens[start]!.role === 'connector') start++
  for (let at = start; at < end; at++)
    if (isWorth(marks, tokens[at]!)) return start === 0 && end === tokens.length ? tokens : tokens.slice(start, end)
  return null
}

/** A small word that only stands between others. */
function isLoose(marks: Marks, token: Token): boolean {
  return token.role === 'connector' || (token.role === 'particle' && marks.shape[token.from] === LOWER)
}

function isWorth(marks: Marks, token: Token): boolean {
  if (token.role === 'acronym') return true
  if (token.role !== 'word' && token.role !== 'particle') return false
  if (token.to - token.from > 1) return true
  const shape = marks.shape[token.from]!
  return (shape === CAPITAL || shape === UPPER) && (marks.bits[token.from]! & FUNCTION) === 0
}

/** Whether a lone initial or common word of a name in capitals would be all there is. */
export function isBare(marks: Marks, cut: Cut, mode: number): boolean {
  if (mode !== ALL_CAPS || cut.tokens.length > 1) return false
  return (marks.bits[cut.tokens[0]!.from]! & (ORDINARY | NEVER_ENDS)) !== 0
}
