import { fold, foldedHash } from '../core/fold.ts'
import { Remembered } from '../core/remembered.ts'
import type { WordKeys } from './cluster-keys.ts'
import type { NamePart } from './name.ts'
import { type NameKey, nameKey } from './name-key.ts'

/** A written word of names, as far as it is known without its surroundings. */
export type NameWord = {
  readonly text: string
  /** What makes two written words one: {@link unitKey}. */
  readonly key: string
  readonly lower: string
  readonly folded: string
  /** Of its folded letters, as words of a text are hashed. */
  readonly hash: number
  /** Letters and digits alone, folded; and the same with doubled ones made single. */
  readonly letters: string
  readonly squeezed: string
  /** Its letters with a blank for those that are no digits: two words that differ in it are two names. */
  readonly digits: string
  /** Made when first asked for: what it is found by, and what it is compared by. */
  keys: WordKeys | null
  compared: NameKey | null
}

const remembered = new Remembered<NameWord>(32_768)

/** Looks at a written word, or remembers it. */
export function nameWord(text: string): NameWord {
  return remembered.of(text, own => {
    const folded = fold(own)
    const bare = isBare(folded)
    const letters = bare ? folded : folded.replace(/[^\p{L}\p{Nd}]+/gu, '')
    const lower = own.toLowerCase()
    return {
      text: own,
      key: isPlain(lower) ? lower : unitKey(own),
      lower,
      folded,
      hash: foldedHash(own, 0, own.length),
      letters,
      squeezed: squeeze(letters),
      digits: bare && letters !== '' ? ' ' : letters.replace(/\D+/g, ' '),
      keys: null,
      compared: null,
    }
  })
}

/** Words that were met, each in the place that its hash gives it until another comes there. */
const places: (NameWord | undefined)[] = new Array(8192)

/**
 * A word of a text, which need not be cut out of it if it was met before.
 * @param hash of its folded letters
 */
export function nameWordAt(text: string, start: number, end: number, hash: number): NameWord {
  const place = (hash ^ (hash >>> 15)) & (places.length - 1)
  const known = places[place]
  if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known
  const made = nameWord(text.slice(start, end))
  places[place] = made
  return made
}

/** A part of a name as a word: looked up once, however often it is asked about. */
export function wordOf(part: NamePart): NameWord {
  part.word ??= nameWord(part.text)
  return part.word
}

/** What a written word is compared by ({@link nameKey}), remembered: those that are like another word come back with it. */
export function keyOf(word: NameWord): NameKey {
  word.compared ??= nameKey(word.text)
  return word.compared
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

/** Whether a text has no small letters. */
export function isLoud(text: string): boolean {
  return text === text.toUpperCase()
}

/** Letters with doubled ones made single. */
export function squeeze(letters: string): string {
  for (let at = 1; at < letters.length; at++)
    if (letters.charCodeAt(at) === letters.charCodeAt(at - 1)) return letters.replace(/(.)\1+/gu, '$1')
  return letters
}

/** Whether a text is small letters from a to z and nothing else: most words are, and need no more care. */
export function isBare(text: string): boolean {
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
