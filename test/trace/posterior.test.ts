import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, priorOf, rank } from '../../src/trace/posterior.ts'
import type { Evidence } from '../../src/trace/verdict.ts'

const evidenceOf = (weights: Evidence['weights']): Evidence => ({
  kind: 'calque',
  text: 'x',
  weights,
  quoted: false,
  say: { key: 'trace.calque.wording' },
  see: 'x',
})

describe('priorOf', () => {
  it('is a distribution over none, other and every language but the article’s own', () => {
    const prior = priorOf('fr-CA')
    const total = Object.values(prior).reduce((sum, log) => sum + Math.exp(log), 0)
    expect(total).toBeCloseTo(1, 12)
    expect(Object.keys(prior)).toEqual(expect.arrayContaining(['none', 'other', 'en', 'el', 'ar', 'fa', 'zh']))
    expect(prior['fr']).toBeUndefined()
    expect(priorOf('en')['en']).toBeUndefined()
  })
})

describe('rank', () => {
  it('gives back the prior without evidence', () => {
    const ranking = rank(priorOf('en'), [])
    expect(ranking[0]).toMatchObject({ language: 'none' })
    expect(ranking[0]!.probability).toBeCloseTo(0.55, 12)
  })

  it('multiplies odds by the exponential of a weight', () => {
    const prior = { none: Math.log(0.5), fr: Math.log(0.5) }
    const [first, second] = rank(prior, [evidenceOf({ fr: Math.log(3) })])
    expect(first).toMatchObject({ language: 'fr' })
    expect(first!.probability / second!.probability).toBeCloseTo(3, 12)
  })

  it('sums to one whatever the weights', () => {
    const weights = fc.dictionary(
      fc.constantFrom('fr', 'el', 'none', 'other', 'xx'),
      fc.float({ min: -500, max: 500, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(weights, { maxLength: 8 }), list => {
        const ranking = rank(priorOf('en'), list.map(evidenceOf))
        expect(ranking.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9)
        expect(ranking.map(({ language }) => language)).not.toContain('xx')
      }),
    )
  })
})

describe('decide', () => {
  const ranking = (...probabilities: number[]) =>
    probabilities.map((probability, at) => ({ language: ['el', 'fr', 'none'][at]!, probability }))

  it('names the first when it stands out', () => {
    expect(decide(ranking(0.7, 0.2, 0.1))).toBe('el')
  })

  it('abstains when the first two are close, or nothing is likely', () => {
    expect(decide(ranking(0.55, 0.4, 0.05))).toBe('unknown')
    expect(decide(ranking(0.4, 0.1, 0.1))).toBe('unknown')
    expect(decide([])).toBe('unknown')
  })
})
