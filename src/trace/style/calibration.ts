import type { Source } from '../verdict.ts'
import { exp, log } from './arithmetic.ts'

/**
 * How margins become natural-log likelihood ratios. Each answer has a utility, linear in these numbers; the length of an
 * article enters as ln(words / 300). `other` gains where no class stands out.
 */
export type Calibration = readonly number[]

/** Terms of a utility: margin and margin × length of a class; a constant and length for `none`; for `other` a constant,
 * length, the margins of the best and of the next language, and that of `none`. */
const TERMS = 9
const START: Calibration = [4, 0, 0, 0, 0, 0, 0, 0, 0]
/** Pull toward the start: what few cases say is not believed. */
const RIDGE = 0.02
const STEPS = 25
/** Of a step that loses something a half is tried, and so on. */
const LEAST_PART = 1e-6

const MIDDLE = 300
const SHORTEST = 60
const LONGEST = 1200

/** An article whose class is known and whose margins come from a separator that never saw its like. */
export type Case = {
  /** By class. */
  readonly margins: Float64Array
  readonly classes: readonly Source[]
  readonly words: number
  /** Natural log of the belief before, by class, `other` last. */
  readonly prior: Float64Array
  /** Its class, or `other` where it is none of the classes. */
  readonly source: Source
  readonly weight: number
}

/** ln(words / 300), held between 60 and 1,200 words. */
function lengthOf(words: number): number {
  return log(Math.min(LONGEST, Math.max(SHORTEST, words)) / MIDDLE)
}

/** What a margin of one weighs in an article of so many words. */
export function marginScale(calibration: Calibration, words: number): number {
  return calibration[0]! + calibration[1]! * lengthOf(words)
}

/** Utilities by class, `other` last. Differences between them are log-likelihood ratios. */
export function utilities(
  calibration: Calibration,
  margins: Float64Array,
  classes: readonly Source[],
  words: number,
): Float64Array {
  const terms = new Float64Array(TERMS)
  const found = new Float64Array(classes.length + 1)
  for (let answer = 0; answer < found.length; answer++) {
    fill(terms, answer, margins, classes, lengthOf(words))
    let sum = 0
    for (let term = 0; term < TERMS; term++) sum += terms[term]! * calibration[term]!
    found[answer] = sum
  }
  return found
}

function fill(
  terms: Float64Array,
  answer: number,
  margins: Float64Array,
  classes: readonly Source[],
  length: number,
): void {
  terms.fill(0)
  const none = classes.indexOf('none')
  if (answer < classes.length) {
    terms[0] = margins[answer]!
    terms[1] = margins[answer]! * length
    if (answer === none) {
      terms[2] = 1
      terms[3] = length
    }
    return
  }
  let best = -2
  let next = -2
  for (let one = 0; one < margins.length; one++) {
    if (one === none) continue
    next = Math.max(next, Math.min(best, margins[one]!))
    best = Math.max(best, margins[one]!)
  }
  terms[4] = 1
  terms[5] = length
  terms[6] = best
  terms[7] = none < 0 ? 0 : margins[none]!
  terms[8] = next
}

/** The likeliest calibration of some cases, by Newton's method on their weighted log-likelihood; each step gains something. */
export function calibrate(cases: readonly Case[]): Calibration {
  let found = Float64Array.from(START)
  let likelihood = likelihoodOf(cases, found)
  for (let step = 0; step < STEPS; step++) {
    const slope = found.map((value, term) => RIDGE * (START[term]! - value))
    const curve = Array.from({ length: TERMS }, (_, row) =>
      Float64Array.from({ length: TERMS }, (_, column) => (row === column ? RIDGE : 0)),
    )
    for (const one of cases) addCase(one, found, slope, curve)
    const move = solve(curve, slope)
    let next = found
    let gained = likelihood
    for (let part = 1; part > LEAST_PART && !(gained > likelihood); part /= 2) {
      next = found.map((value, term) => value + part * move[term]!)
      gained = likelihoodOf(cases, next)
    }
    if (!(gained > likelihood)) break
    found = next
    likelihood = gained
  }
  return [...found].map(value => Math.round(value * 1e4) / 1e4)
}

/** What {@link calibrate} makes largest. */
function likelihoodOf(cases: readonly Case[], at: Float64Array): number {
  let sum = 0
  at.forEach((value, term) => {
    sum -= (RIDGE / 2) * (value - START[term]!) ** 2
  })
  for (const one of cases) sum += one.weight * log(Math.max(chancesOf(one, at)[rightOf(one)]!, Number.MIN_VALUE))
  return sum
}

function chancesOf({ margins, classes, words, prior }: Case, at: Float64Array): Float64Array {
  return softmax(utilities([...at], margins, classes, words).map((value, answer) => value + prior[answer]!))
}

/** Which answer is right. */
function rightOf({ source, classes }: Case): number {
  return source === 'other' ? classes.length : classes.indexOf(source)
}

function addCase(one: Case, at: Float64Array, slope: Float64Array, curve: readonly Float64Array[]): void {
  const { margins, classes, words, weight } = one
  const right = rightOf(one)
  const chances = chancesOf(one, at)
  const mean = new Float64Array(TERMS)
  const terms = new Float64Array(TERMS)
  const length = lengthOf(words)
  const square = Array.from({ length: TERMS }, () => new Float64Array(TERMS))
  for (let answer = 0; answer < chances.length; answer++) {
    fill(terms, answer, margins, classes, length)
    const chance = chances[answer]!
    for (let row = 0; row < TERMS; row++) {
      const value = terms[row]!
      if (value === 0) continue
      mean[row]! += chance * value
      if (answer === right) slope[row]! += weight * value
      for (let column = 0; column < TERMS; column++) square[row]![column]! += chance * value * terms[column]!
    }
  }
  for (let row = 0; row < TERMS; row++) {
    slope[row]! -= weight * mean[row]!
    for (let column = 0; column < TERMS; column++) {
      curve[row]![column]! += weight * (square[row]![column]! - mean[row]! * mean[column]!)
    }
  }
}

/** Probabilities that utilities stand for when every answer was as likely before. */
export function softmax(values: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (const value of values) highest = Math.max(highest, value)
  const shares = values.map(value => exp(value - highest))
  let sum = 0
  for (const share of shares) sum += share
  return shares.map(share => share / sum)
}

/** Gauss-Jordan elimination with pivots. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.from([...row, vector[at]!]))
  for (let one = 0; one < rows.length; one++) {
    let pivot = one
    for (let other = one + 1; other < rows.length; other++) {
      if (Math.abs(rows[other]![one]!) > Math.abs(rows[pivot]![one]!)) pivot = other
    }
    const kept = rows[one]!
    rows[one] = rows[pivot]!
    rows[pivot] = kept
    for (let other = 0; other < rows.length; other++) {
      if (other === one) continue
      const factor = rows[other]![one]! / rows[one]![one]!
      for (let column = one; column <= rows.length; column++) rows[other]![column]! -= factor * rows[one]![column]!
    }
  }
  return Float64Array.from(rows, (row, at) => row[rows.length]! / row[at]!)
}
