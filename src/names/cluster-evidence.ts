import type { Context } from './cluster-context.ts'
import type { Unit } from './cluster-units.ts'
import { scoreKeys } from './compare.ts'
import type { NameKey } from './name-key.ts'
import { keyOf, nameWord } from './name-word.ts'
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

/** A number for each of {@link EVIDENCE}. A list: a typed array of so many lies outside of the heap, and few pairs live long. */
export type Evidence = readonly number[]

/** A unit with all that is known of it. */
export type Known = {
  readonly unit: Unit
  readonly context: Context
  /** Made when it is first asked for. */
  readonly key: () => NameKey
  /** In how many articles it is known to occur: 0 few or none, up to 3. */
  readonly fame: number
  /** An everyday word of the language. */
  readonly common: boolean
}

const FAR = 6
const ALIKE = 0.5
const MOST_NEIGHBOURS = 4

const indexOf = (name: (typeof EVIDENCE)[number]) => EVIDENCE.indexOf(name)
const COMPARISON = indexOf('comparison')
const SIDES = [
  { side: 'left', agrees: indexOf('left-agrees'), differs: indexOf('left-differs') },
  { side: 'right', agrees: indexOf('right-agrees'), differs: indexOf('right-differs') },
] as const

/**
 * The numbers that two units come down to, but for what is costly to know: how alike they sound, or their neighbours, is
 * not a number until {@link completed}.
 * @param inOneList whether the text joins them as two things
 */
export function evidenceAtOnce(a: Known, b: Known, inOneList: boolean): Evidence {
  const one = a.unit
  const other = b.unit
  const difference: Difference = differenceOf(one.letters, other.letters)
  const same = one.word.squeezed === other.word.squeezed
  const left = agreementAtOnce(a.context.left, b.context.left)
  const right = agreementAtOnce(a.context.right, b.context.right)
  const letters = Math.min(one.letters.length, other.letters.length)
  const typo = !same && difference.edits === 1
  const leftOut = typo && (difference.swapped || one.letters.length !== other.letters.length)
  return [
    1,
    Number.NaN,
    same ? 1 : 0,
    leftOut ? 1 : 0,
    typo && !leftOut ? 1 : 0,
    typo ? Math.min(6, Math.max(0, letters - 5)) : 0,
    one.letters[0] === other.letters[0] ? 0 : 1,
    !same && difference.vowelsAlone ? 1 : 0,
    difference.suffix ? 1 : 0,
    Math.max(0, 5 - letters),
    typo && letters >= 7 && Math.min(a.fame, b.fame) === 0 ? Math.max(a.fame, b.fame) : 0,
    Math.max(0, left),
    Math.max(0, right),
    intersects(a.context.titles, b.context.titles) ? 1 : 0,
    intersects(a.context.before, b.context.before) || intersects(a.context.after, b.context.after) ? 1 : 0,
    differs(left),
    differs(right),
    placesDiffer(a.context, b.context),
    intersects(a.context.sentences, b.context.sentences) ? 1 : 0,
    inOneList ? 1 : 0,
    Math.min(a.fame, b.fame),
    Math.min(a.fame, b.fame) === 0 ? Math.max(a.fame, b.fame) : 0,
    a.common !== b.common ? 1 : 0,
    a.common && b.common ? 1 : 0,
    one.kind === 'acronym' && other.kind === 'acronym' && same ? 1 : 0,
  ]
}

/** Evidence with what was left open. */
export function completed(evidence: Evidence, a: Known, b: Known): Evidence {
  const x = evidence.slice()
  const score = scoreKeys(a.key(), b.key())
  x[COMPARISON] = Math.max(-FAR, Math.min(FAR, Math.log(score / (1 - score))))
  for (const { side, agrees, differs: differ } of SIDES) {
    if (!Number.isNaN(x[agrees]!)) continue
    const agreement = agreementBySound(a.context[side], b.context[side])
    x[agrees] = Math.max(0, agreement)
    x[differ] = differs(agreement)
  }
  return x
}

/** The sum of evidence where what was left open speaks for one name as much as it can. */
export function mostOf(evidence: Evidence, weights: Float64Array): number {
  let most = 0
  for (let at = 0; at < evidence.length; at++) {
    const weight = weights[at]!
    if (!Number.isNaN(evidence[at]!)) most += evidence[at]! * weight
    else most += at === COMPARISON ? FAR * Math.abs(weight) : Math.max(0, weight)
  }
  return most
}

/** 1: they share a word; -1: both have words, none is shared, and none sounds alike; 0: nothing to say; else not a number. */
function agreementAtOnce(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  if (intersects(a, b)) return 1
  for (const _ of rivals(a, b)) return Number.NaN
  return -1
}

/** A little less than 1: they share a word in two spellings; else -1. */
function agreementBySound(a: readonly string[], b: readonly string[]): number {
  let best = 0
  for (const [one, other] of rivals(a, b))
    best = Math.max(best, scoreKeys(keyOf(nameWord(one)), keyOf(nameWord(other))))
  return best >= ALIKE ? best : -1
}

/** Neighbours that may be spellings of one word. */
function* rivals(a: readonly string[], b: readonly string[]): Generator<[string, string]> {
  const others = b.slice(0, MOST_NEIGHBOURS)
  for (const one of a.slice(0, MOST_NEIGHBOURS))
    for (const other of others) if (one[0] === other[0] || one.at(-1) === other.at(-1)) yield [one, other]
}

function differs(agreement: number): number {
  return agreement < 0 ? 1 : agreement >= 0 ? 0 : Number.NaN
}

function intersects<T>(a: readonly T[], b: readonly T[]): boolean {
  for (const one of a) if (b.includes(one)) return true
  return false
}

/** 1 where one only begins names of several words and the other only ends them; 0 where either never stands in one. */
function placesDiffer(a: Context, b: Context): number {
  const [inA, inB] = [a.first + a.last, b.first + b.last]
  return inA === 0 || inB === 0 ? 0 : Math.abs(a.first / inA - b.first / inB)
}
