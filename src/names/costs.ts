import { ARTICLES, CHUNKS, ENDINGS, SIGNS, SOUNDS } from './graphemes.ts'
import { CHUNK_CLASS } from './name-key.ts'

/** Places in a part where an exchange happens: most names differ in the middle or at the end, few at the start. */
const PLACES = ['middle', 'start', 'end'] as const
const END = 2

/** An exchange of two chunks, or of one for nothing (`right` is -1). */
export type Exchange = {
  readonly left: number
  readonly right: number
  /** Nats before anything is learned, and the same for leaving out what an abjad does not write. */
  readonly prior: number
  readonly priorUnvowelled: number
}

const STRANGE = 5
const endings = new Set(ENDINGS.map(([ending]) => ending))
const endingPairs = new Set(ENDINGS.flatMap(([one, other]) => [`${one}~${other}`, `${other}~${one}`]))
/** Cost up to which two groups are taken to write one sound. */
const ONE_SOUND = 0.6
/** What a case ending costs before training. */
const ENDING = 0.6
const COUNT = CHUNKS.length

/** Sounds that neighbours in one name system merge or keep apart: voicing, emphasis, assibilation. */
const NEAR = new Set(
  'pb td kg sz fv žz čc ǰč ǰc mn lr xh xk qx θt ðd šč žǰ ws'.split(' ').flatMap(([a, b]) => [a! + b!, b! + a!]),
)

/** What an exchange costs before anything is learned, in nats; null where the table of sounds does not allow it. */
function priorCost(left: number, right: number): number | null {
  if (left === right) return 0
  if (isEnding(left) || isEnding(right)) return endingPairs.has(`${CHUNKS[left]}~${CHUNKS[right]}`) ? ENDING : null
  const a = SOUNDS[left]!
  const b = SOUNDS[right]!
  if (CHUNK_CLASS[left] === 3 || CHUNK_CLASS[right] === 3) return null
  if (a === '' || b === '') return CHUNKS[left] === 'ʼ' || CHUNKS[right] === 'ʼ' ? null : STRANGE
  if (a[0] === b[0]) return CHUNK_CLASS[left] === 0 ? 0.3 : 0.35
  for (const sound of a) if (b.includes(sound)) return a.startsWith(sound) || b.startsWith(sound) ? 0.6 : 1
  const single = CHUNKS[left]!.length === 1 && CHUNKS[right]!.length === 1
  if (CHUNK_CLASS[left] === 0 && CHUNK_CLASS[right] === 0)
    return single || CHUNKS[left]!.length + CHUNKS[right]!.length <= 4 ? 1.3 : null
  if (NEAR.has(a[0]! + b[0]!)) return single ? 2 : 2.5
  if (!single || (CHUNK_CLASS[left] === 0) !== (CHUNK_CLASS[right] === 0)) return null
  return 4
}

function isEnding(chunk: number): boolean {
  return chunk >= 0 && endings.has(CHUNKS[chunk]!)
}

function priorOmission(chunk: number): number | null {
  const text = CHUNKS[chunk]!
  if (SIGNS.includes(text as (typeof SIGNS)[number])) return text === '‹al›' || text === '‹title›' ? 0.5 : 0.9
  if (text === 'ʼ') return 0.1
  if (ARTICLES.includes(text)) return 1.5
  if (SOUNDS[chunk] === '') return STRANGE
  if (text.length > 1) return null
  return CHUNK_CLASS[chunk] === 0 ? 1.3 : CHUNK_CLASS[chunk] === 1 ? 1.1 : 3.5
}

/**
 * Lists the exchanges that an alignment may use, in a fixed order: all for training; otherwise the likely ones, which
 * stand at what the table of sounds says where training never saw them: single letters, omissions, and groups of
 * consonants that write one sound.
 */
export function listExchanges(extent: 'all' | 'likely'): Exchange[] {
  const all: Exchange[] = []
  const passed = (chunk: number) => extent === 'likely' && CHUNK_CLASS[chunk] === 0 && CHUNKS[chunk]!.length > 1
  for (let left = 0; left < COUNT; left++) {
    const omitted = priorOmission(left)
    if (omitted !== null)
      all.push({ left, right: -1, prior: omitted, priorUnvowelled: CHUNK_CLASS[left] === 0 ? 0.15 : omitted })
    if (passed(left)) continue
    for (let right = left + 1; right < COUNT; right++) {
      if (passed(right)) continue
      const prior = priorCost(left, right)
      if (prior === null) continue
      // Chunks stand in the order of their length: the right one is a group if either is.
      if (extent === 'likely' && prior > ONE_SOUND && CHUNKS[right]!.length > 1) continue
      all.push({ left, right, prior, priorUnvowelled: prior })
    }
  }
  return all
}

/** Nats of one exchange in the middle, at the start and at the end of a part, and against a name without vowels. */
export type ExchangeCost = {
  readonly left: number
  readonly right: number
  readonly nats: readonly [number, number, number, number]
}

/** What an exchange costs before training: the table of sounds, dearer at the start of a part, cheaper at its end. */
export function untrained({ left, right, prior, priorUnvowelled }: Exchange): ExchangeCost {
  return { left, right, nats: [prior, 1.4 * prior, 0.9 * prior, priorUnvowelled] }
}

/** Costs laid out for the aligner, in nats, Infinity where an exchange is not allowed. */
export type CostTable = {
  /** Number of chunks. */
  readonly width: number
  /** Chunk pairs of one place. */
  readonly size: number
  /** By place, then by chunk pair: `place * size + left * width + right`. */
  readonly costs: Float32Array
  /** Leaving a chunk out, by place, then by chunk: `place * width + chunk`; against any name and against one without vowels. */
  readonly omissions: Float32Array
  readonly abjadOmissions: Float32Array
}

const LEAST = 0.02

/** Lays out costs for the aligner; of two costs for one exchange the later holds. */
export function layOutCosts(list: Iterable<ExchangeCost>): CostTable {
  const size = COUNT * COUNT
  const costs = new Float32Array(PLACES.length * size).fill(Number.POSITIVE_INFINITY)
  const omissions = new Float32Array(PLACES.length * COUNT).fill(Number.POSITIVE_INFINITY)
  const abjadOmissions = omissions.slice()
  for (let place = 0; place < PLACES.length; place++) {
    for (let chunk = 0; chunk < COUNT; chunk++) costs[place * size + chunk * COUNT + chunk] = 0
  }
  for (const { left, right, nats } of list) {
    for (let place = isEnding(left) || isEnding(right) ? END : 0; place < PLACES.length; place++) {
      const cost = Math.max(LEAST, nats[place]!)
      if (right >= 0) {
        costs[place * size + left * COUNT + right] = cost
        costs[place * size + right * COUNT + left] = cost
        // An article written onto its word begins it.
      } else if (place === 1 || !ARTICLES.includes(CHUNKS[left]!)) {
        omissions[place * COUNT + left] = cost
        abjadOmissions[place * COUNT + left] = Math.max(LEAST, nats[3])
      }
    }
  }
  return { width: COUNT, size, costs, omissions, abjadOmissions }
}
