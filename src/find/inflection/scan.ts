import { fold, foldedHash } from '../../core/fold.ts'
import { Remembered } from '../../core/remembered.ts'
import { classOf, LOWER, NUMBER } from '../../core/unit-class.ts'
import { mayBegin, nextNode, ROOT } from '../../core/word-index.ts'
import type { Words } from '../../core/words.ts'
import type { Entry, Spelling } from '../../glossary/model.ts'
import { type Lexicon, spellingsAt } from '../lexicon.ts'
import type { Match } from '../scan.ts'
import { isBounded, verify } from '../verify.ts'
import type { Bearer, Inflection, Reading } from './inflection.ts'

/** How a name is bent where it stands: one way, or several that look alike. */
export type Bent = {
  /** By spelling, the readings of its words; null for a word as listed. */
  readonly ways: ReadonlyMap<Spelling, readonly (readonly (Reading | null)[])[]>
  /** What follows behind an apostrophe, the apostrophe with it. */
  readonly suffix: string
}

/** Ways through the trie that are followed at once; names are short, and few of their words have many readings. */
const MAX_PATHS = 48

type Path = { readonly node: number; readonly readings: readonly (Reading | null)[] }

/** What kind of name an entry is, for its endings. */
export function bearerOf(entry: Entry): Bearer {
  return entry.type === 'person' ? 'person' : entry.type === 'people' ? 'people' : 'thing'
}

/**
 * Finds listed names that stand bent, or with a word written to them: at each word the longest, overlapping with other
 * matches. Each word's readings are looked up in the trie of listed spellings, so that nothing is compiled for a language.
 */
export function scanInflected(text: string, words: Words, lexicon: Lexicon, inflection: Inflection): Match[] {
  const matches: Match[] = []
  const readings = readingsOf(inflection)
  const readingsAt = (word: number) => readings(text.slice(words.starts[word]!, words.ends[word]!))
  for (let word = 0; word < words.count; word++) {
    if (!mayBeName(text.charCodeAt(words.starts[word]!))) continue
    if (!mayBegin(lexicon, words.hashes[word]!) && !readingsAt(word).some(({ hash }) => mayBegin(lexicon, hash)))
      continue
    const match = longestFrom(word, text, words, lexicon, inflection, readingsAt)
    if (match) matches.push(match)
  }
  return matches
}

/** Whether names begin with a code unit, by code unit: 1 they may, 2 they do not, 0 nobody has asked. */
const beginnings = new Uint8Array(0x10000)

function mayBeName(unit: number): boolean {
  if (beginnings[unit] === 0) beginnings[unit] = (classOf(unit) & (LOWER | NUMBER)) !== 0 ? 2 : 1
  return beginnings[unit] === 1
}

/** A reading, and the hash of what it is listed as. */
type Hashed = { readonly reading: Reading; readonly hash: number }

/** Words whose readings are remembered by language; beyond, they are read anew. */
const REMEMBERED = 8_192
const remembered = new WeakMap<Inflection, Remembered<readonly Hashed[]>>()

/** Reads the words of a language, which come back from article to article. */
function readingsOf(inflection: Inflection): (word: string) => readonly Hashed[] {
  const known = remembered.get(inflection) ?? new Remembered<readonly Hashed[]>(REMEMBERED)
  remembered.set(inflection, known)
  const read = (word: string) =>
    inflection.read(word).map(reading => ({ reading, hash: foldedHash(reading.base, 0, reading.base.length) }))
  return word => known.of(word, read)
}

function longestFrom(
  first: number,
  text: string,
  words: Words,
  lexicon: Lexicon,
  inflection: Inflection,
  readingsAt: (word: number) => readonly Hashed[],
): Match | null {
  let paths: Path[] = [{ node: ROOT, readings: [] }]
  let found: Match | null = null
  for (let word = first; word < words.count && paths.length > 0; word++) {
    const end = words.ends[word]!
    const next: Path[] = []
    const bendable = inflection.where !== 'first' || word === first
    for (const path of paths) {
      follow(path, words.hashes[word]!, null, lexicon, next)
      if (bendable) for (const { reading, hash } of readingsAt(word)) follow(path, hash, reading, lexicon, next)
    }
    paths = next
    if (!paths.some(({ node }) => lexicon.nodeText[node]! >= 0)) continue
    const suffix = suffixAt(text, words, word, inflection)
    const bent = paths.filter(
      path =>
        lexicon.nodeText[path.node]! >= 0 &&
        (suffix !== '' || path.readings.some(Boolean)) &&
        (inflection.where !== 'last' || path.readings.slice(0, -1).every(reading => reading === null)),
    )
    if (bent.length > 0) {
      found = matchOf(text, words, first, { end, suffix }, bent, lexicon, inflection) ?? found
    }
  }
  return found
}

/** Adds the path that leads one word on, if there is one. */
function follow({ node, readings }: Path, hash: number, reading: Reading | null, lexicon: Lexicon, next: Path[]): void {
  if (node === ROOT && !mayBegin(lexicon, hash)) return
  const to = nextNode(lexicon, node, hash)
  if (to >= 0 && next.length < MAX_PATHS) next.push({ node: to, readings: [...readings, reading] })
}

/** A suffix behind an apostrophe that the language knows, and the apostrophe. */
export function suffixAt(text: string, words: Words, word: number, { suffixed }: Inflection): string {
  const end = words.ends[word]!
  if (!suffixed || word + 1 >= words.count || !/['’‘ʼ]/.test(text.charAt(end)) || words.starts[word + 1] !== end + 1)
    return ''
  const suffix = text.slice(end + 1, words.ends[word + 1])
  return suffixed(suffix) ? text.slice(end, words.ends[word + 1]) : ''
}

/** How a name agrees once its words are as listed; `folded`: but for accents and shapes of letters. */
type Likeness = 'exact' | 'cased' | 'folded'

const RANK: Readonly<Record<Likeness, number>> = { exact: 0, cased: 1, folded: 2 }

function matchOf(
  text: string,
  words: Words,
  first: number,
  { end, suffix }: { readonly end: number; readonly suffix: string },
  paths: readonly Path[],
  lexicon: Lexicon,
  inflection: Inflection,
): Match | null {
  const ways = new Map<Spelling, (readonly (Reading | null)[])[]>()
  let best: Likeness = 'folded'
  for (const { node, readings } of paths) {
    const listed = asListed(text, words, first, readings)
    if (inflection.cases.length > 0 && !agree(readings)) continue
    for (const spelling of spellingsAt(lexicon, node)) {
      const bearer = bearerOf(spelling.entry)
      if (readings.some(reading => reading?.of !== undefined && reading.of !== bearer)) continue
      const agreement = agreementOf(listed, spelling.text, inflection)
      if (!agreement) continue
      if (RANK[agreement] > RANK[best]) continue
      if (RANK[agreement] < RANK[best]) ways.clear()
      best = agreement
      const known = ways.get(spelling) ?? []
      ways.set(spelling, known)
      known.push(readings)
    }
  }
  if (ways.size === 0 || !isBounded(text, words.starts[first]!, end + suffix.length)) return null
  return {
    start: words.starts[first]!,
    end: end + suffix.length,
    agreement: best === 'cased' ? 'cased' : 'exact',
    spellings: [...ways.keys()],
    bent: { ways, suffix },
  }
}

/** The stretch with its words as a glossary lists them. */
function asListed(text: string, words: Words, first: number, readings: readonly (Reading | null)[]): string {
  return readings
    .map((reading, at) => {
      const word = first + at
      const gap = at === 0 ? '' : text.slice(words.ends[word - 1]!, words.starts[word]!)
      return gap + (reading?.base ?? text.slice(words.starts[word]!, words.ends[word]!))
    })
    .join('')
}

/** Words of one name stand in one case, as far as they are bent at all. */
function agree(readings: readonly (Reading | null)[]): boolean {
  return new Set(readings.flatMap(reading => reading?.slot ?? [])).size <= 1
}

function agreementOf(listed: string, spelling: string, { accentsMove }: Inflection): Likeness | null {
  const verified = verify(listed, 0, listed.length, spelling)
  if (!verified || verified.end !== listed.length) return null
  if (verified.agreement !== 'loose') return verified.agreement
  return accentsMove && fold(listed) === fold(spelling) ? 'folded' : null
}
