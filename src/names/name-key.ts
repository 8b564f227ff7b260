import { ID_SHIFT, OPENS, pushChunks } from './chunk-trie.ts'
import { type FoldedName, foldName, type PartRole } from './fold-name.ts'
import { CHUNKS, SOUNDS } from './graphemes.ts'

const idOf = new Map(CHUNKS.map((chunk, id) => [chunk, id]))
const SIGN: Readonly<Partial<Record<PartRole, number>>> = Object.fromEntries(
  (['al', 'bin', 'de', 'and', 'title'] as const).map(role => [role, idOf.get(`‹${role}›`)!]),
)
/** Letters of the longest chunk that is no sign. */
const LONGEST = 5
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
  /** Chunks that end right before position i are numbers `ends[i]` to `ends[i + 1]` of `chunks` ({@link pushChunks}). */
  readonly ends: readonly number[]
  readonly chunks: readonly number[]
  /** Letters of the longest chunk: how far one step of an alignment leads. */
  readonly longest: number
  /** First position of each part, then the length of all. */
  readonly bounds: readonly number[]
  /** Whether a position begins a part. */
  readonly starts: readonly number[]
  /** Parts that are words or initials. */
  readonly words: number
  /** How often each part comes to each class of consonants, packed: what two parts do not share costs something. */
  readonly classes: readonly number[]
  /** Latin letters with diacritics are among its letters: a spelling that English would not choose. */
  readonly marked: boolean
  /** Found when first asked for: bits of the conventions that it follows, and what its letter pairs say of its origin. */
  conventions: number
  origin: Float32Array | null
}

/** Consonants that spellings of one name seldom cross; lips, h, j, w and y cross too easily to count. */
const CLASSES = ['tdđ', 'kgqxcszšžčç', 'm', 'nñ', 'l', 'rř']
/** Bits in which a class is counted, up to three. */
const COUNT_BITS = 2
const MOST_COUNTED = 3
const classOf = new Uint8Array(0x200)
for (const [at, letters] of CLASSES.entries()) for (const letter of letters) classOf[letter.charCodeAt(0)] = at + 1

/** How often a part comes to each class, packed; letters of one class in a row count once, as in `sch` and `tt`. */
function countClasses(letters: string): number {
  let counts = 0
  let before = 0
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at)
    const own = unit < classOf.length ? classOf[unit]! : 0
    if (own !== 0 && own !== before) {
      const shift = (own - 1) * COUNT_BITS
      if (((counts >> shift) & MOST_COUNTED) < MOST_COUNTED) counts += 1 << shift
    }
    before = own
  }
  return counts
}

/** How many consonants two counts of classes do not share. */
export function classesApart(a: number, b: number): number {
  let apart = 0
  for (let shift = 0; shift < CLASSES.length * COUNT_BITS; shift += COUNT_BITS)
    apart += Math.abs(((a >> shift) & MOST_COUNTED) - ((b >> shift) & MOST_COUNTED))
  return apart
}

/** Folds a name and finds every chunk of letters in it, once. @param text as written, any script */
export function nameKey(text: string): NameKey {
  const folded = foldName(text)
  const { parts } = folded
  const bounds = [0]
  const starts: number[] = []
  const classes: number[] = []
  const ends = [0]
  const chunks: number[] = []
  let letters = ''
  let words = 0
  let longest = LONGEST
  for (const { letters: own, role } of parts) {
    const from = letters.length
    letters = from === 0 ? own : letters + own
    for (let at = 0; at < own.length; at++) {
      starts.push(at === 0 ? 1 : 0)
      ends.push(chunks.length)
      pushChunks(chunks, own, at + 1)
    }
    const sign = SIGN[role]
    if (sign !== undefined) {
      chunks.push((sign << ID_SHIFT) | OPENS | own.length)
      if (own.length > longest) longest = own.length
    }
    if (role === 'word' || role === 'initial') words++
    classes.push(countClasses(own))
    bounds.push(letters.length)
  }
  starts.push(1)
  ends.push(chunks.length)
  const marked = folded.latin && MARKED.test(folded.plain)
  // A list that grew has room for sixteen more, and a run remembers tens of thousands of keys: copies have none.
  return {
    text,
    folded,
    letters,
    ends: ends.slice(),
    chunks: chunks.slice(),
    longest,
    bounds: bounds.slice(),
    starts: starts.slice(),
    words,
    classes: classes.slice(),
    marked,
    conventions: -1,
    origin: null,
  }
}
