import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, calibrate, softmax, utilities } from '../../../src/trace/style/calibration.ts'

const CLASSES = ['de', 'fr', 'none']

const cases = fc.array(
  fc.record({
    margins: fc
      .tuple(...CLASSES.map(() => fc.double({ min: -3, max: 3, noNaN: true })))
      .map(margins => Float64Array.from(margins)),
    words: fc.integer({ min: 1, max: 5000 }),
    source: fc.constantFrom(...CLASSES, 'other'),
    weight: fc.double({ min: 0.001, max: 300, noNaN: true }),
    prior: fc
      .tuple(...[...CLASSES, 'other'].map(() => fc.double({ min: -9, max: 0, noNaN: true })))
      .map(prior => Float64Array.from(prior)),
    classes: fc.constant(CLASSES),
  }),
  { minLength: 1, maxLength: 30 },
)

const START = [4, 0, 0, 0, 0, 0, 0, 0, 0]

function likelihood(cases: readonly Case[], calibration: readonly number[]): number {
  return cases.reduce((sum, { margins, classes, words, prior, source, weight }) => {
    const found = utilities(calibration, margins, classes, words).map((value, at) => value + prior[at]!)
    const right = source === 'other' ? classes.length : classes.indexOf(source)
    return sum + weight * Math.log(softmax(found)[right]!)
  }, 0)
}

describe('calibrate', () => {
  it('never ends where the cases are less likely than at the start, whatever they are', () => {
    fc.assert(
      fc.property(cases, list => {
        const found = calibrate(list)
        expect(found.every(Number.isFinite)).toBe(true)
        const gain = likelihood(list, found) - likelihood(list, START)
        expect(gain).toBeGreaterThan(-0.001 * list.reduce((sum, { weight }) => sum + weight, 1))
      }),
    )
  })

  it('believes margins that are always right, and doubts those that are never', () => {
    const clear = (source: string) =>
      Array.from({ length: 40 }, (_, at): Case => {
        const margins = Float64Array.from(CLASSES, one => (one === CLASSES[at % 3] ? 0.5 : -0.5))
        const prior = new Float64Array(4).fill(Math.log(0.25))
        return { margins, classes: CLASSES, words: 300, prior, source: source || CLASSES[at % 3]!, weight: 1 }
      })
    const margins = Float64Array.of(0.5, -0.5, -0.5)
    const chances = (list: Case[]) => softmax(utilities(calibrate(list), margins, CLASSES, 300))
    expect(chances(clear(''))[0]).toBeGreaterThan(0.95)
    expect(chances(clear('other'))[3]).toBeGreaterThan(0.95)
  })
})
