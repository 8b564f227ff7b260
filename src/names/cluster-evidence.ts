import { squeeze } from './cluster-candidates.ts'
import type { Context } from './cluster-context.ts'
import type { Unit } from './cluster-units.ts'
import { scoreKeys } from './compare.ts'
import { type NameKey, nameKey } from './name-key.ts'
import { type Difference, differenceOf } from './spelling-difference.ts'

/** What speaks for and against two units being one name, in the order of the weights. */
export const EVIDENCE = [
  'bias',
  'comparison',
  'same-letters',
  'left-out',
  'replaced',
  'long-typo',
  'first-letter',
  'vowels-alone',
  'suffix',
  'short',
  'known-typo',
  'left-agrees',
  'right-agrees',
  'title-agrees',
  'beside-agrees',
  'left-differs',
  'right-differs',
  'place-differs',
  'one-sentence',
  'one-list',
  'both-known',
  'rare-beside-known',
  'one-common',
  'both-common',
  'points',
] as const

/** A unit with all that is known of it. */
export type Known = {
  readonly unit: Unit
  readonly context: Context
  readonly key: NameKey
  /** In how many articles it is known to occur: 0 few or none, up to 3. */
  readonly fame: number
  /** An everyday word of the language. */
  readonly common: boolean
}

const FAR = 6

/** The numbers that two units come down to. @param inOneList whether the text joins them as two things */
export function evidenceFor(a: Known, b: Known, inOneList: boolean): Float64Array {
  const x = new Float64Array(EVIDENCE.length)
  const one = a.unit
  const other = b.unit
  const difference: Difference = differenceOf(one.letters, other.letters)
  const score = scoreKeys(a.key, b.key)
  const same = squeeze(one.letters) === squeeze(other.letters)
  const left = agreement(a.context.left, b.context.left)
  const right = agreement(a.context.right, b.context.right)
  let n = 0
  x[n++] = 1
  x[n++] = Math.max(-FAR, Math.min(FAR, Math.log(score / (1 - score))))
  x[n++] = same ? 1 : 0
  const letters = Math.min(one.letters.length, other.letters.length)
  const typo = !same && difference.edits === 1
  const leftOut = typo && (difference.swapped || one.letters.length !== other.letters.length)
  x[n++] = leftOut ? 1 : 0
  x[n++] = typo && !leftOut ? 1 : 0
  x[n++] = typo ? Math.min(6, Math.max(0, letters - 5)) : 0
  x[n++] = one.letters[0] === other.letters[0] ? 0 : 1
  x[n++] = !same && difference.vowelsAlone ? 1 : 0
  x[n++] = difference.suffix ? 1 : 0
  x[n++] = Math.max(0, 5 - letters)
  x[n++] = typo && letters >= 7 && Math.min(a.fame, b.fame) === 0 ? Math.max(a.fame, b.fame) : 0
  x[n++] = Math.max(0, left)
  x[n++] = Math.max(0, right)
  x[n++] = intersects(a.context.titles, b.context.titles) ? 1 : 0
  x[n++] = intersects(a.context.before, b.context.before) || intersects(a.context.after, b.context.after) ? 1 : 0
  x[n++] = left < 0 ? 1 : 0
  x[n++] = right < 0 ? 1 : 0
  x[n++] = placesDiffer(a.context, b.context)
  x[n++] = intersects(a.context.sentences, b.context.sentences) ? 1 : 0
  x[n++] = inOneList ? 1 : 0
  x[n++] = Math.min(a.fame, b.fame)
  x[n++] = Math.min(a.fame, b.fame) === 0 ? Math.max(a.fame, b.fame) : 0
  x[n++] = a.common !== b.common ? 1 : 0
  x[n++] = a.common && b.common ? 1 : 0
  x[n++] = one.kind === 'acronym' && other.kind === 'acronym' && same ? 1 : 0
  return x
}

/** 1: they share a word; a little less: they share one in two spellings; -1: both have words and none is shared; 0: nothing to say. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  if (intersects(a, b)) return 1
  let best = 0
  for (const one of [...a].slice(0, MOST_NEIGHBOURS)) {
    for (const other of [...b].slice(0, MOST_NEIGHBOURS)) {
      if (one[0] === other[0] || one.at(-1) === other.at(-1))
        best = Math.max(best, scoreKeys(nameKey(one), nameKey(other)))
    }
  }
  return best >= ALIKE ? best : -1
}

const MOST_NEIGHBOURS = 4
const ALIKE = 0.5

function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const one of small) if (large.has(one)) return true
  return false
}

/** 1 where one only begins names of several words and the other only ends them; 0 where either never stands in one. */
function placesDiffer(a: Context, b: Context): number {
  const [inA, inB] = [a.first + a.last, b.first + b.last]
  return inA === 0 || inB === 0 ? 0 : Math.abs(a.first / inA - b.first / inB)
}
