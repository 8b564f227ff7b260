import { fold } from '../core/fold.ts'
import type { Name } from './name.ts'

/** Where a unit stands: parts `from` to `to` of a name, the last one included. */
export type Place = { readonly name: Name; readonly from: number; readonly to: number }

/** A written word of names, or neighbours that another spelling may write as one word: what may be spelled in two ways. */
export type Unit = {
  /** As first written outside of lines in capitals. */
  readonly text: string
  /** Letters and digits alone, folded. */
  readonly letters: string
  readonly kind: 'word' | 'acronym' | 'joined'
  readonly places: readonly Place[]
}

type Open = { text: string; readonly letters: string; kind: Unit['kind']; readonly places: Place[] }

const HANDLE = /[#@]/
/** Names have at most so many parts that are looked at as neighbours. */
const MOST_JOINED = 8

/**
 * The distinct written words of an article's names, with every place. Capitals and the sort of apostrophe or hyphen do not
 * part two units; accents, points, hyphens and spaces do. Neighbours are added where the article writes the same letters
 * in another way: Zhong Fu beside Zhongfu.
 */
export function collectUnits(names: readonly Name[], text: string): Unit[] {
  const words = new Map<string, Open>()
  const windows = new Map<string, Open[]>()
  const letters = new Map<string, string>()
  const lettersOf = (text: string) => {
    const known = letters.get(text)
    if (known !== undefined) return known
    const folded = fold(text)
    const made = isBare(folded) ? folded : folded.replace(/[^\p{L}\p{Nd}]+/gu, '')
    letters.set(text, made)
    return made
  }
  for (const name of names) {
    const { parts } = name
    // A handle or a hashtag is written as its network asks.
    if (HANDLE.test(text[name.span.start - 1] ?? '')) continue
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at]!
      // US$ is a currency, whatever the country is called.
      if (part.role === 'initial' || text[part.span.end] === '$') continue
      if (part.role !== 'particle')
        add(words, unitKey(part.text), part.text, lettersOf(part.text), part.role, name, at, at)
      if (parts.length > MOST_JOINED) continue
      let joined = at + 1 < parts.length ? lettersOf(part.text) : ''
      for (let to = at + 1; to < Math.min(at + 3, parts.length); to++) {
        joined += lettersOf(parts[to]!.text)
        const text = name.text.slice(part.span.start - name.span.start, parts[to]!.span.end - name.span.start)
        const key = unitKey(text)
        const spellings = windows.get(joined)
        const known = spellings?.find(({ text }) => unitKey(text) === key)
        if (known) addPlace(known, text, 'joined', name, at, to)
        else {
          const made: Open = { text, letters: joined, kind: 'joined', places: [{ name, from: at, to }] }
          if (spellings) spellings.push(made)
          else windows.set(joined, [made])
        }
      }
    }
  }
  const byLetters = new Set<string>()
  for (const word of words.values()) byLetters.add(word.letters)
  const joined = [...windows].flatMap(([key, spellings]) =>
    spellings.length > 1 || byLetters.has(key) ? spellings : [],
  )
  return [...words.values(), ...withoutWider(joined)]
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

function add(
  units: Map<string, Open>,
  key: string,
  text: string,
  letters: string,
  kind: Unit['kind'],
  name: Name,
  from: number,
  to: number,
): void {
  const unit = units.get(key)
  if (!unit) units.set(key, { text, letters, kind, places: [{ name, from, to }] })
  else addPlace(unit, text, kind, name, from, to)
}

function addPlace(unit: Open, text: string, kind: Unit['kind'], name: Name, from: number, to: number): void {
  unit.places.push({ name, from, to })
  if (kind === 'word') unit.kind = kind
  if (isLoud(unit.text) && !isLoud(text)) unit.text = text
}

function isLoud(text: string): boolean {
  return text === text.toUpperCase()
}

/** What makes two written words one unit. */
export function unitKey(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain(lower)) return lower
  return text
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Whether a text is small letters from a to z and nothing else: most words are, and need no more care. */
function isBare(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 97 || unit > 122) return false
  }
  return true
}

/** Whether a text is ASCII with no blank but single spaces, and no mark that has several forms. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 32 ? text.charCodeAt(at - 1) === 32 : unit < 33 || unit > 126 || unit === 96) return false
  }
  return true
}
