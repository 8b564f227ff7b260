import { type FoldedName, foldName, type PartRole } from './fold-name.ts'
import { CHUNKS, SOUNDS, STRANGERS } from './graphemes.ts'

const LONGEST = 5
const idOf = new Map(CHUNKS.map((chunk, id) => [chunk, id]))
const SIGN: Readonly<Partial<Record<PartRole, number>>> = Object.fromEntries(
  (['al', 'bin', 'de', 'and', 'title'] as const).map(role => [role, idOf.get(`‹${role}›`)!]),
)
const VOWEL_SOUND = /^[aeiouöüäəı]/
/** Letters beyond ASCII. */
const MARKED = /[\u00C0-\u02AF\u1E00-\u1EFF]/
const GLIDE = /^[hyw]/

/** 0 vowel, 1 glide or h, 2 other consonant, 3 sign: by chunk. */
export const CHUNK_CLASS: Uint8Array = Uint8Array.from(SOUNDS, (sounds, id) => {
  if (CHUNKS[id]!.startsWith('‹')) return 3
  return VOWEL_SOUND.test(sounds) ? 0 : GLIDE.test(sounds) ? 1 : 2
})

/** A name made ready for many comparisons. Positions count folded letters; chunks are listed by where they end. */
export type NameKey = {
  readonly text: string
  readonly folded: FoldedName
  /** All parts' letters in a row. */
  readonly letters: string
  /** Chunks that end after position i are numbers `ends[i]` to `ends[i + 1]` of `ids` and `lengths`. */
  readonly ends: Uint16Array
  readonly ids: Uint16Array
  readonly lengths: Uint8Array
  /** First position of each part, then the length of all. */
  readonly bounds: readonly number[]
  /** Whether a position begins a part. */
  readonly starts: Uint8Array
  /** Parts that are words or initials. */
  readonly words: number
  /** Classes of consonants by part, as bits: what two parts do not share costs something. */
  readonly classes: Uint8Array
  /** Latin letters with diacritics are among its letters: a spelling that English would not choose. */
  readonly marked: boolean
  /** Found when first asked for: bits of the conventions that it follows, and what its letter pairs say of its origin. */
  conventions: number
  origin: Float32Array | null
}

function stranger(letters: string, at: number): number {
  return idOf.get(STRANGERS[letters.charCodeAt(at) & 15]!)!
}

/** Consonants that spellings of one name seldom cross; lips, h, j, w and y cross too easily to count. */
const CLASSES = ['tdđ', 'kgqxcszšžčç', 'm', 'nñ', 'l', 'rř']
const classOf = new Map(CLASSES.flatMap((letters, at) => [...letters].map(letter => [letter, 1 << at] as const)))

function classesOf(letters: string): number {
  let bits = 0
  for (const letter of letters) bits |= classOf.get(letter) ?? 0
  return bits
}

/** Folds a name and finds every chunk of letters in it, once. @param text as written, any script */
export function nameKey(text: string): NameKey {
  const folded = foldName(text)
  const bounds: number[] = [0]
  let letters = ''
  for (const part of folded.parts) {
    letters += part.letters
    bounds.push(letters.length)
  }
  const ids: number[] = []
  const lengths: number[] = []
  const ends = new Uint16Array(letters.length + 2)
  const starts = new Uint8Array(letters.length + 1)
  folded.parts.forEach((part, index) => {
    const from = bounds[index]!
    const to = bounds[index + 1]!
    starts[from] = 1
    for (let end = from + 1; end <= to; end++) {
      ends[end] = ids.length
      for (let length = 1; length <= Math.min(LONGEST, end - from); length++) {
        const id = idOf.get(letters.slice(end - length, end)) ?? (length === 1 ? stranger(letters, end - 1) : undefined)
        if (id === undefined) continue
        ids.push(id)
        lengths.push(length)
      }
      const sign = SIGN[part.role]
      if (end === to && sign !== undefined) {
        ids.push(sign)
        lengths.push(to - from)
      }
    }
  })
  starts[letters.length] = 1
  ends[letters.length + 1] = ids.length
  return {
    text,
    folded,
    letters,
    ends,
    ids: Uint16Array.from(ids),
    lengths: Uint8Array.from(lengths),
    bounds,
    starts,
    words: folded.parts.filter(({ role }) => role === 'word' || role === 'initial').length,
    classes: Uint8Array.from(folded.parts, part => classesOf(part.letters)),
    marked: folded.latin && MARKED.test(folded.plain),
    conventions: -1,
    origin: null,
  }
}
