import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine } from '../../src/trace/combine.ts'
import { EVIDENCE_KINDS, isStyle } from '../../src/trace/verdict.ts'
import { documentOf, signOf } from './hand-made.ts'

const document = documentOf('x'.repeat(100))
const at = (start: number) => ({ start, end: start + 1 })

describe('combine', () => {
  it('counts what agrees once, at its first place', () => {
    const signs = [40, 10, 70].map(start => signOf('a', { fr: 1 }, { at: at(start) }))
    expect(combine(signs, document)).toMatchObject([{ weights: { fr: 1 }, span: { start: 10, end: 11 } }])
  })

  it('prefers the article’s own words to a quotation, and halves what is only quoted', () => {
    const quoted = signOf('a', { fr: 1 }, { at: at(5), quoted: true })
    expect(combine([quoted], document)).toMatchObject([{ weights: { fr: 0.5 }, quoted: true }])
    expect(combine([quoted, signOf('a', { fr: 1 }, { at: at(9) })], document)).toMatchObject([
      { weights: { fr: 1 }, quoted: false, span: { start: 9, end: 10 } },
    ])
  })

  it('caps a kind by its strongest answer, and keeps the proportion of the others', () => {
    const signs = Array.from({ length: 9 }, (_, n) => signOf(`c${n}`, { fr: 1, de: 0.1 }, { at: at(n) }))
    const weights = combine(signs, document).map(item => item.weights)
    expect(new Set(weights.map(({ fr }) => fr))).toEqual(new Set([0.5]))
    expect(new Set(weights.map(({ de }) => de))).toEqual(new Set([0.05]))
  })

  it('caps kinds apart', () => {
    const signs = [
      signOf('a', { fr: 4 }),
      signOf('b', { fr: 4 }, { kind: 'acronym', at: at(3) }),
      signOf('c', { fr: 0.7 }, { kind: 'outlet', at: at(6) }),
    ]
    expect(combine(signs, document).map(item => item.weights.fr)).toEqual([4, 4, 0.7])
  })

  it('does not depend on the order of signs', () => {
    const sign = fc
      .record({
        once: fc.constantFrom('a', 'b', 'c', 'd'),
        kind: fc.constantFrom(...EVIDENCE_KINDS.filter(kind => !isStyle(kind))),
        start: fc.nat(90),
        quoted: fc.boolean(),
        fr: fc.float({ min: -4, max: 4, noNaN: true }),
        el: fc.float({ min: -4, max: 4, noNaN: true }),
      })
      .map(({ once, kind, start, quoted, fr, el }) => signOf(once, { fr, el }, { kind, at: at(start), quoted }))
    const signs = fc.uniqueArray(sign, {
      selector: item => `${item.once} ${item.kind} ${item.at.start}`,
      maxLength: 20,
    })
    fc.assert(
      fc.property(
        signs.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => {
          expect(combine(other, document)).toEqual(combine(one, document))
        },
      ),
    )
  })
})
