import {
  ABBREVIATION,
  AND,
  ARTICLE,
  BEGINS,
  CALENDAR,
  CALENDAR_NAME,
  COMMON,
  CONNECTOR,
  ENDING,
  FUNCTION,
  HEAD,
  JOINED,
  PARTICLE,
  TITLE,
  WEAK_TITLE,
} from './custom-words.ts'
import {
  ALL_CAPS,
  AMPERSAND,
  APOSTROPHE,
  APOSTROPHE_SPACE,
  CAPITAL,
  DIGITS,
  HYPHEN,
  LOWER,
  type Marks,
  NORMAL,
  SINGLE,
  SPACE,
  STOP,
  STOP_SPACE,
  UPPER,
} from './recognize-marks.ts'

/** A part of a run: one word, or several that apostrophes or points hold together. Word indices, past-last exclusive. */
export type Token = { readonly from: number; readonly to: number; readonly role: TokenRole }
type TokenRole = 'word' | 'particle' | 'initial' | 'acronym' | 'connector'

/** A stretch of capitalised words with what belongs between them. */
export type Run = { readonly tokens: readonly Token[]; readonly next: number }

const isCapital = (kind: number) => kind === CAPITAL || kind === UPPER

/** Whether a run can begin at a word: a capital, or a particle before one. */
export function canBegin(marks: Marks, word: number, to: number): boolean {
  const kind = marks.shape[word]!
  if (isCapital(kind)) return true
  if (kind === SINGLE) return !isPronoun(marks, word)
  if (kind !== LOWER || particlesTo(marks, word, to) === word) return false
  return (marks.bits[word]! & BEGINS) !== 0 || marks.gap[word + 1] === HYPHEN
}

/** The English pronoun; an initial has a stop or a capital behind it. */
function isPronoun(marks: Marks, word: number): boolean {
  return (marks.bits[word]! & FUNCTION) !== 0 && marks.gap[word + 1] !== STOP && marks.gap[word + 1] !== STOP_SPACE
}

/** Index of the capital that particles from `word` lead to; `word` itself where they lead to none. */
function particlesTo(marks: Marks, word: number, to: number): number {
  for (let at = word; at < Math.min(word + 4, to); at++) {
    if (at > word && isCapital(marks.shape[at]!)) return at
    const bits = marks.bits[at]!
    const behind = marks.gap[at + 1]
    const joined = (bits & JOINED) !== 0 && behind === HYPHEN
    const spaced = (bits & PARTICLE) !== 0 && behind === SPACE
    const elided =
      marks.ends[at]! - marks.starts[at]! === 1 && behind === APOSTROPHE && /[dl]/.test(marks.text[marks.starts[at]!]!)
    if (marks.shape[at] !== LOWER || !(joined || spaced || elided)) return word
  }
  return word
}

/** No name has more parts; a page of capitals is not one. */
const LONGEST = 32
/** Letters of the longest acronym with points. */
const LONGEST_POINTED = 6

/** Collects the run that begins at a word, within its sentence. */
export function collectRun(marks: Marks, begin: number, to: number, mode: number): Run {
  // Most runs are one token, which a list that is added to would give room for a dozen.
  let tokens: Token[] | null = null
  let word = begin
  while (word < to && (tokens === null || tokens.length < LONGEST)) {
    if (marks.shape[word] === LOWER) {
      const capital = particlesTo(marks, word, to)
      tokens ??= []
      for (let at = word; at < capital; at++) tokens.push({ from: at, to: at + 1, role: 'particle' })
      if (capital === word) break
      word = capital
    }
    const token = readToken(marks, word, to, mode)
    if (tokens) tokens.push(token)
    else tokens = [token]
    const next = joinAfter(marks, tokens, token.to, to, mode)
    if (next === null) return { tokens, next: token.to }
    word = next
  }
  return { tokens: tokens ?? [], next: word }
}

/**
 * Whether nothing but a function word stands where a sentence opens: a small word that joins nothing follows it. It is told
 * before a run is collected, for every other sentence opens so.
 */
export function opensAlone({ shape, gap, bits, starts, ends }: Marks, word: number, to: number): boolean {
  const next = word + 1
  if (shape[word] !== CAPITAL || (bits[word]! & FUNCTION) === 0 || (bits[word]! & CALENDAR_NAME) !== 0) return false
  if (next >= to || gap[next] !== SPACE || shape[next] !== LOWER) return false
  if ((bits[next]! & (PARTICLE | JOINED | CONNECTOR | AND)) !== 0) return false
  return ends[next]! - starts[next]! > 1 || gap[next + 1] !== APOSTROPHE
}

/** One part from a capital on: O’Leary, Hay’at, U.N., Kennedy. */
function readToken(marks: Marks, word: number, to: number, mode: number): Token {
  let end = word + 1
  const { shape, gap, bits } = marks
  if (shape[word] === SINGLE && gap[end] === STOP) {
    while (end < to && end - word < LONGEST_POINTED && gap[end] === STOP && shape[end] === SINGLE) end++
    if (end - word > 1 && isPointed(marks, word, end)) return { from: word, to: end, role: 'acronym' }
    return { from: word, to: word + 1, role: 'initial' }
  }
  if (shape[word] === SINGLE && gap[end] !== APOSTROPHE) return { from: word, to: end, role: 'initial' }
  while (
    end < to &&
    gap[end] === APOSTROPHE &&
    shape[end] !== DIGITS &&
    !((bits[end]! & ENDING) !== 0 && gap[end + 1] !== HYPHEN)
  )
    end++
  if (end - word > 1) return { from: word, to: end, role: 'word' }
  if (shape[word] === UPPER)
    return { from: word, to: end, role: mode === ALL_CAPS || isNumeral(marks, word) ? 'word' : 'acronym' }
  const particle = gap[end] === HYPHEN ? JOINED | PARTICLE : PARTICLE
  return { from: word, to: end, role: (bits[word]! & particle) !== 0 ? 'particle' : 'word' }
}

/** Points between capitals make an acronym where no surname follows: U.S., not J.K. Rowling. */
function isPointed(marks: Marks, from: number, to: number): boolean {
  const letters = Array.from({ length: to - from }, (_, at) => marks.text[marks.starts[from + at]!]!).join('')
  if (['US', 'UN', 'UK', 'EU', 'USA', 'UAE', 'DC', 'LA', 'USSR', 'UNHCR', 'NATO', 'AU'].includes(letters)) return true
  const behind = marks.gap[to]
  return !(
    (behind === STOP_SPACE || behind === STOP) &&
    isCapital(marks.shape[to]!) &&
    (marks.bits[to]! & COMMON) === 0
  )
}

/** Regnal and edition numbers: Elizabeth II. */
function isNumeral(marks: Marks, word: number): boolean {
  for (let at = marks.starts[word]!; at < marks.ends[word]!; at++) if (!'IVX'.includes(marks.text[at]!)) return false
  return marks.gap[word] === SPACE && isCapital(marks.shape[word - 1] ?? LOWER)
}

/**
 * The word with which a run goes on after a part; connectors on the way are added to `tokens`.
 * @returns null where the run ends
 */
function joinAfter(marks: Marks, tokens: Token[], next: number, to: number, mode: number): number | null {
  if (next >= to) return null
  const { shape, gap, bits } = marks
  const last = tokens.at(-1)!
  const kind = shape[next]!
  switch (gap[next]) {
    case HYPHEN:
      if (isCapital(kind) || kind === SINGLE || kind === DIGITS) return next
      if (
        kind === LOWER &&
        gap[next + 1] === HYPHEN &&
        next + 1 < to &&
        isCapital(shape[next + 1]!) &&
        marks.ends[next]! - marks.starts[next]! <= 4
      ) {
        tokens.push({ from: next, to: next + 1, role: 'particle' })
        return next + 1
      }
      return null
    case SPACE:
      return joinSpaced(marks, tokens, next, to, mode)
    case STOP_SPACE:
      if (last.role === 'initial' || (last.role === 'acronym' && last.to - last.from > 1))
        return isCapital(kind) || kind === SINGLE ? next : null
      return (bits[last.from]! & ABBREVIATION) !== 0 && (isCapital(kind) || kind === SINGLE) ? next : null
    case STOP:
      return last.role === 'initial' && (isCapital(kind) || kind === SINGLE) ? next : null
    case AMPERSAND:
      return isCapital(kind) ? next : null
    case APOSTROPHE: {
      // A possessive of a common noun stands inside a name: People’s Protection Units. One of a name ends it: Syria’s Assad.
      const inside =
        marks.ends[next]! - marks.starts[next]! === 1 && (bits[last.from]! & COMMON) !== 0 && last.role === 'word'
      const goesOn =
        inside && next + 1 < to && gap[next + 1] === SPACE && isCapital(shape[next + 1]!) && mode === NORMAL
      if (!goesOn) return null
      tokens[tokens.length - 1] = { ...last, to: next + 1 }
      return next + 1
    }
    case APOSTROPHE_SPACE:
      return isCapital(kind) && (bits[last.from]! & COMMON) !== 0 && marks.text[marks.ends[next - 1]! - 1] === 's'
        ? next
        : null
    default:
      return null
  }
}

function joinSpaced(marks: Marks, tokens: Token[], next: number, to: number, mode: number): number | null {
  const { shape, bits } = marks
  const kind = shape[next]!
  if (kind === CAPITAL || kind === UPPER) {
    const known = bits[next]!
    if (kind === CAPITAL && (known & FUNCTION) !== 0 && (known & (PARTICLE | CALENDAR_NAME)) === 0) return null
    return next
  }
  if (kind === SINGLE) return isPronoun(marks, next) ? null : next
  if (kind !== LOWER) return null
  const capital = particlesTo(marks, next, to)
  if (capital > next) return next
  if (mode === ALL_CAPS) return null
  const known = bits[next]!
  if ((known & CONNECTOR) !== 0) return joinConnected(marks, tokens, next, to)
  if ((known & AND) !== 0 && mode === NORMAL) return joinAnd(marks, tokens, next, to)
  return null
}

/** Ministry of Defense, Observatory for Human Rights: what is connected follows a common noun, not a name. */
function joinConnected(marks: Marks, tokens: Token[], next: number, to: number): number | null {
  const { shape, gap, bits } = marks
  const left = bits[tokens.at(-1)!.from]!
  const inside = tokens.length > 1 || (marks.gap[tokens[0]!.from] === SPACE && tokens[0]!.from > 0)
  const head = (left & (HEAD | TITLE | WEAK_TITLE)) !== 0 || ((left & COMMON) !== 0 && inside)
  if (!head) return null
  let at = next + 1
  if (at < to && gap[at] === SPACE && shape[at] === LOWER && (bits[at]! & ARTICLE) !== 0) at++
  if (at >= to || gap[at] !== SPACE) return null
  const capital = isCapital(shape[at]!) ? at : particlesTo(marks, at, to)
  if (capital === at && !isCapital(shape[at]!)) return null
  if ((bits[at]! & CALENDAR) !== 0 || ((bits[at]! & FUNCTION) !== 0 && shape[at] === CAPITAL)) return null
  for (let word = next; word < at; word++) tokens.push({ from: word, to: word + 1, role: 'connector' })
  return at
}

/** Food and Agriculture Organization is one name, Congress and the Senate are two. */
function joinAnd(marks: Marks, tokens: Token[], next: number, to: number): number | null {
  const { shape, gap, bits } = marks
  const right = next + 1
  if (right >= to || gap[right] !== SPACE || shape[right] !== CAPITAL) return null
  const left = bits[tokens.at(-1)!.from]!
  const behind = bits[right]!
  if ((left & COMMON) === 0 || (behind & COMMON) === 0 || (behind & (HEAD | TITLE)) !== 0 || (left & HEAD) !== 0)
    return null
  let end = right
  while (end + 1 < to && gap[end + 1] === SPACE && shape[end + 1] === CAPITAL) end++
  const connected = tokens.some(token => token.role === 'connector')
  if (!connected && (bits[end]! & HEAD) === 0) return null
  tokens.push({ from: next, to: right, role: 'connector' })
  return right
}
