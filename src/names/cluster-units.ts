import { HashTable } from '../core/hash-table.ts'
import type { Name, NamePart } from './name.ts'
import { isLoud, type NameWord, nameWord, unitKey, wordOf } from './name-word.ts'

/** Where a unit stands: parts `from` to `to` of a name, the last one included. */
export type Place = { readonly name: Name; readonly from: number; readonly to: number }

/** A written word of names, or neighbours that another spelling may write as one word: what may be spelled in two ways. */
export type Unit = {
  /** As first written outside of lines in capitals. */
  readonly text: string
  /** Letters and digits alone, folded. */
  readonly letters: string
  /** What is known of its text by itself. */
  readonly word: NameWord
  readonly kind: 'word' | 'acronym' | 'joined'
  readonly places: readonly Place[]
}

type Open = { text: string; readonly letters: string; word: NameWord; kind: Unit['kind']; readonly places: Place[] }

/** Names have at most so many parts that are looked at as neighbours, and the last of them stand so far from the first. */
const MOST_JOINED = 8
const FARTHEST = 2

/**
 * The distinct written words of an article's names, with every place. Capitals and the sort of apostrophe or hyphen do not
 * part two units; accents, points, hyphens and spaces do. Neighbours are added where the article writes the same letters
 * in another way: Zhong Fu beside Zhongfu.
 */
export function collectUnits(names: readonly Name[], text: string): Unit[] {
  const words = new Map<string, Open>()
  // A handle or a hashtag is written as its network asks.
  const written = names.filter(({ span }) => !isHandle(text.charCodeAt(span.start - 1)))
  for (const name of written) {
    const { parts } = name
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at]!
      if (part.role === 'initial' || part.role === 'particle' || isCurrency(part, text)) continue
      const word = wordOf(part)
      const unit = words.get(word.key)
      if (unit) addPlace(unit, word, part.role, name, at, at)
      else {
        const { text, letters } = word
        words.set(word.key, { text, letters, word, kind: part.role, places: [{ name, from: at, to: at }] })
      }
    }
  }
  return mayJoin(written, words, text)
    ? [...words.values(), ...collectJoined(written, words.values(), text)]
    : [...words.values()]
}

/** Whether a mark is one that a handle or a hashtag begins with. */
function isHandle(unit: number): boolean {
  return unit === 0x23 || unit === 0x40
}

/** US$ is a currency, whatever the country is called. */
function isCurrency({ span }: NamePart, text: string): boolean {
  return text[span.end] === '$'
}

/**
 * Whether neighbours may be written in two ways, or as one word: told by hashes of their letters, for there are few articles
 * in which it is so.
 */
function mayJoin(names: readonly Name[], words: ReadonlyMap<string, Open>, text: string): boolean {
  let most = words.size
  for (const { parts } of names) most += 2 * parts.length
  seen.clear(most)
  for (const { letters } of words.values()) seen.set(extended(0, letters), A_WORD)
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!
    const { parts } = name
    for (let from = 0; from + 1 < parts.length; from++) {
      if (!hasNeighbours(name, from, text)) continue
      let hash = extended(0, wordOf(parts[from]!).letters)
      for (let to = from + 1; to < parts.length && to - from <= FARTHEST; to++) {
        hash = extended(hash, wordOf(parts[to]!).letters)
        const known = seen.get(hash)
        if (known === 0) seen.set(hash, windowOf(at, from, to))
        else if (known === A_WORD || textOfWindow(names, known) !== textOf(name, from, to)) return true
      }
    }
  }
  return false
}

/** By the hashes of their letters, the words of the article at hand, and the first neighbours of a name that have them. */
const seen = new HashTable(0)
const A_WORD = -1

/** Neighbours as one number: parts of a name, by the number of the name. */
function windowOf(name: number, from: number, to: number): number {
  return 1 + (name * MOST_JOINED + from) * MOST_JOINED + to
}

function textOfWindow(names: readonly Name[], window: number): string {
  const from = Math.floor((window - 1) / MOST_JOINED)
  return textOf(names[Math.floor(from / MOST_JOINED)]!, from % MOST_JOINED, (window - 1) % MOST_JOINED)
}

/** The hash of letters that follow others of a hash. */
function extended(hash: number, letters: string): number {
  let made = hash
  for (let at = 0; at < letters.length; at++) made = (Math.imul(made, 0x01000193) + letters.charCodeAt(at)) | 0
  return made
}

/** Neighbours that the article writes in another way, or as one word, too. */
function collectJoined(names: readonly Name[], words: Iterable<Open>, text: string): Open[] {
  const windows = new Map<string, Open[]>()
  for (const name of names) {
    for (const [at, to] of neighbours(name, text)) {
      let letters = ''
      for (let part = at; part <= to; part++) letters += wordOf(name.parts[part]!).letters
      const window = textOf(name, at, to)
      const key = unitKey(window)
      const spellings = windows.get(letters)
      const known = spellings?.find(({ text }) => unitKey(text) === key)
      if (known) addPlace(known, nameWord(window), 'joined', name, at, to)
      else {
        const made: Open = {
          text: window,
          letters,
          word: nameWord(window),
          kind: 'joined',
          places: [{ name, from: at, to }],
        }
        if (spellings) spellings.push(made)
        else windows.set(letters, [made])
      }
    }
  }
  const byLetters = new Set<string>()
  for (const word of words) byLetters.add(word.letters)
  const joined = [...windows].flatMap(([key, spellings]) =>
    spellings.length > 1 || byLetters.has(key) ? spellings : [],
  )
  return withoutWider(joined)
}

/** Whether what follows a part of a name is looked at together with it. */
function hasNeighbours({ parts }: Name, at: number, text: string): boolean {
  return parts.length <= MOST_JOINED && parts[at]!.role !== 'initial' && !isCurrency(parts[at]!, text)
}

/** Two and three parts of a name in a row, first and last. */
function* neighbours(name: Name, text: string): Generator<[from: number, to: number]> {
  const { length } = name.parts
  for (let from = 0; from + 1 < length; from++) {
    if (!hasNeighbours(name, from, text)) continue
    for (let to = from + 1; to < length && to - from <= FARTHEST; to++) yield [from, to]
  }
}

function textOf({ parts, text, span }: Name, from: number, to: number): string {
  return text.slice(parts[from]!.span.start - span.start, parts[to]!.span.end - span.start)
}

/** Leaves out three neighbours where two of them tell the difference already. */
function withoutWider(joined: readonly Open[]): Open[] {
  const told = new Set<string>()
  const keyOf = (name: Name, from: number) => `${name.span.start} ${from}`
  const isPair = ({ places }: Open) => places.every(({ from, to }) => to - from === 1)
  for (const { places } of joined.filter(isPair)) for (const { name, from } of places) told.add(keyOf(name, from))
  return joined.filter(unit => {
    return (
      isPair(unit) ||
      !unit.places.every(({ name, from }) => told.has(keyOf(name, from)) || told.has(keyOf(name, from + 1)))
    )
  })
}

function addPlace(unit: Open, word: NameWord, kind: Unit['kind'], name: Name, from: number, to: number): void {
  unit.places.push({ name, from, to })
  if (kind === 'word') unit.kind = kind
  if (word === unit.word || !isLoud(unit.text) || isLoud(word.text)) return
  unit.text = word.text
  unit.word = word
}
