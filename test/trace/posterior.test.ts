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

  it('shares belief in what a style model does not know among other and the candidates', () => {
    const prior = priorOf('en', { none: 0.2, other: 0.3, fr: 0.5 })
    const sum = (sources: readonly string[]) => sources.reduce((all, source) => all + Math.exp(prior[source]!), 0)
    expect(sum(['fr'])).toBeCloseTo(0.5, 12)
    expect(sum(Object.keys(prior).filter(source => source !== 'fr' && source !== 'none'))).toBeCloseTo(0.3, 12)
    expect(prior['el']).toBe(prior['sv'])
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

  it('asks for more where style has a part, and for most where places in the text do not bear it out', () => {
    const style: Evidence = { ...evidenceOf({ el: 4 }), kind: 'style' }
    const decided = (first: number, ...places: Evidence['weights'][]) =>
      decide(ranking(first, 1 - first), [style, ...places.map(evidenceOf)])
    expect(decided(0.89, { el: 2 })).toBe('unknown')
    expect(decided(0.91, { el: 2 })).toBe('el')
    expect(decided(0.91)).toBe('unknown')
    // What speaks for two languages bears out neither.
    expect(decided(0.91, { el: 2, fr: 1.8 })).toBe('unknown')
    expect(decided(0.91, { el: 2, fr: 1.8 }, { el: 0.4 })).toBe('el')
    expect(decided(0.91, { none: 1, other: 2, el: 0.6 })).toBe('el')
    expect(decided(0.96)).toBe('el')
  })
})
