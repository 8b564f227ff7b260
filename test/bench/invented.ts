import type { Spelling } from '../../src/glossary/model.ts'

/** Random numbers from a seed (mulberry32), so that a bench measures the same text everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const STARTS =
  'ba ka ma sa ta ra da ha ja la na qa ga ya za sha kha dha al mu ab ib tar mar kar hal zar bur dim lat'.split(' ')
const ENDS = 'kia mad sad dan ran bul hara dar zur iya eh an am ad if iq oun ani awi ev enko sky pur stan'.split(' ')
const SMALL =
  'the of and in to said that on for with was from by as it were are has at after not an had who which its more than out been'.split(
    ' ',
  )

/** One of a list. */
export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!
}

function word(random: () => number): string {
  const syllables = 1 + Math.floor(random() * 3)
  const stem = Array.from({ length: syllables }, () => pick(STARTS, random)).join('') + pick(ENDS, random)
  return stem[0]!.toUpperCase() + stem.slice(1)
}

/** Distinct names of one to three words. */
export function inventNames(count: number, seed: number): string[] {
  const random = randomFrom(seed)
  const names = new Set<string>()
  while (names.size < count)
    names.add(Array.from({ length: 1 + Math.floor(random() * 3) }, () => word(random)).join(random() < 0.1 ? '-' : ' '))
  return [...names]
}

/** News-like text of about `length` code units, one name in twelve words taken from `names`. */
export function inventText(length: number, names: readonly string[], seed: number): string {
  const random = randomFrom(seed)
  const parts: string[] = []
  let written = 0
  let sentence = 0
  while (written < length) {
    const roll = random()
    const next =
      roll < 0.08
        ? pick(names, random)
        : roll < 0.12
          ? word(random)
          : roll < 0.6
            ? pick(SMALL, random)
            : word(random).toLowerCase()
    sentence++
    const end = sentence > 8 && random() < 0.12 ? (random() < 0.25 ? '.\n\n' : '. ') : ' '
    if (end !== ' ') sentence = 0
    parts.push(next, end)
    written += next.length + end.length
  }
  return parts.join('')
}

/** A glossary spelling that is just a text: what the scanner needs of it. */
export function bareSpellings(names: readonly string[]): Spelling[] {
  return names.map(text => ({ text, uses: [], entry: { id: text } }) as unknown as Spelling)
}
