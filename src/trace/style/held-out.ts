import type { Source } from '../verdict.ts'
import { type Calibration, softmax, utilities } from './calibration.ts'
import type { HeldOut } from './train.ts'

/** How a model does on articles that its parts never saw. Shares are between 0 and 1; NaN where nothing was to be asked. */
export type TrainingFigures = {
  readonly articles: number
  /** Of articles whose source was learned: the first answer is right; an answer is given; it is right when given. */
  readonly right: number
  readonly decided: number
  readonly sure: number
  /** Of articles written in their own language: an answer is given, and it is another. */
  readonly called: number
  /** Of articles from languages left out: another language is named. */
  readonly named: number
  /** Expected calibration error over ten bins. */
  readonly error: number
  /** By source, sorted: articles; share that is found; share that is right of those that the first answer names. */
  readonly rows: readonly {
    readonly source: Source
    readonly articles: number
    readonly found: number
    readonly precise: number
  }[]
}

type Answered = {
  readonly source: Source
  readonly first: Source
  readonly answer: Source | 'unknown'
  readonly probability: number
}

const BINS = 10

/** Figures over held-out articles. @param decide the answer that a ranking comes to, or `unknown` */
export function figuresOf(
  heldOut: readonly HeldOut[],
  calibration: Calibration,
  decide: (ranking: readonly { readonly language: Source; readonly probability: number }[]) => Source | 'unknown',
): TrainingFigures {
  const answer = ({ margins, classes, words, prior, source }: HeldOut): Answered => {
    const chances = softmax(utilities(calibration, margins, classes, words).map((value, at) => value + prior[at]!))
    const ranking = [...classes, 'other']
      .map((language, at) => ({ language, probability: chances[at]! }))
      .sort((a, b) => b.probability - a.probability || (a.language < b.language ? -1 : 1))
    const { language, probability } = ranking[0]!
    return { source, first: language, answer: decide(ranking), probability }
  }
  const left = heldOut.filter(({ source }) => source === 'other').map(answer)
  const known = heldOut.filter(({ source, by }) => source !== 'other' && by === 'year').map(answer)
  const decided = known.filter(one => one.answer !== 'unknown')
  const native = known.filter(({ source }) => source === 'none')
  return {
    articles: known.length + left.length,
    right: share(known, ({ source, first }) => source === first),
    decided: decided.length / known.length,
    sure: share(decided, one => one.source === one.answer),
    called: share(native, one => one.answer !== 'none' && one.answer !== 'unknown'),
    named: share(left, one => !['other', 'none', 'unknown'].includes(one.answer)),
    error: calibrationError(known),
    rows: rowsOf(known),
  }
}

function rowsOf(known: readonly Answered[]): TrainingFigures['rows'] {
  return [...new Set(known.map(({ source }) => source))].sort().map(source => {
    const own = known.filter(one => one.source === source)
    const called = known.filter(one => one.first === source)
    return {
      source,
      articles: own.length,
      found: share(own, ({ first }) => first === source),
      precise: share(called, one => one.source === source),
    }
  })
}

function share(of: readonly Answered[], is: (one: Answered) => boolean): number {
  return of.filter(is).length / of.length
}

function calibrationError(answers: readonly Answered[]): number {
  const gaps = new Float64Array(BINS)
  for (const { source, first, probability } of answers) {
    gaps[Math.min(BINS - 1, Math.floor(probability * BINS))]! += probability - (source === first ? 1 : 0)
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / answers.length
}
