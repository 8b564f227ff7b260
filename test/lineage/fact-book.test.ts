/** What leaves pairs of articles out may leave out none that would be found to share a source. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeAside } from '../../src/hosts/aside-node.ts'
import { FactBook } from '../../src/lineage/facts/fact-book.ts'
import { indexFacts } from '../../src/lineage/facts/fact-index.ts'
import type { ArticleFacts, Fact } from '../../src/lineage/facts/facts.ts'
import { isEnough } from '../../src/lineage/facts/judge-facts.ts'
import { relateFacts } from '../../src/lineage/facts/relate-facts.ts'

const span = { start: 0, end: 1 }
const NAMES = ['Andriy Melnyk', 'Андрій Мельник', 'Andrij Melnik', 'Melnyk', 'Oksana Hrytsenko', 'Оксана Гриценко']
const facts: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .constantFrom('27', '300', '1450', '7')
    .map(key => ({ ...span, kind: 'count' as const, key, text: key, value: Number(key) })),
  fc.constantFrom('2019', '27').map(key => ({ ...span, kind: 'label' as const, key, text: key })),
  fc
    .constantFrom('place.kyiv', 'place.odesa')
    .map(key => ({ ...span, kind: 'entry' as const, key, text: key, sort: 'place' })),
  fc
    .constantFrom(...NAMES)
    .map(text => ({ ...span, kind: 'name' as const, key: text.split(' ').at(-1)!.toLowerCase(), text })),
)
const articleIn = (language: string): fc.Arbitrary<ArticleFacts> =>
  fc
    .array(fc.array(facts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    .map(sentences => ({ language, sentences: sentences.map(facts => ({ ...span, facts })) }))

describe('the book of facts', () => {
  it('bounds what two articles share from above, so that no pair is lost', () => {
    let related = 0
    fc.assert(
      fc.property(articleIn('en'), articleIn('uk'), fc.boolean(), (one, other, same) => {
        // A copy in another language is surely one of those that count.
        const pair = [one, same ? { ...one, language: 'uk' } : other] as const
        const book = new FactBook()
        for (const article of pair) book.add(indexFacts(article))
        const masses = { a: book.mass(0), b: book.mass(1) }
        for (const [a, b] of [
          [0, 1],
          [1, 0],
        ] as const) {
          const found = relateFacts(pair[a], pair[b], false)
          const weight = found?.pairs.reduce((sum, one) => sum + one.weight, 0) ?? 0
          expect(book.mostShared(a, b)).toBeGreaterThanOrEqual(weight - 1e-9)
          if (!found) continue
          related++
          expect(isEnough(book.mostShared(a, b), masses)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
    expect(related).toBeGreaterThan(50)
  })

  it('tells each key that proposes pairs once', () => {
    fc.assert(
      fc.property(articleIn('en'), article => {
        const book = new FactBook()
        book.add(indexFacts(article))
        const told: number[] = []
        book.eachTelling(0, key => told.push(key))
        expect(new Set(told).size).toBe(told.length)
      }),
    )
  })

  it('hears names of articles that come after it was asked', () => {
    fc.assert(
      fc.property(articleIn('en'), articleIn('uk'), articleIn('ru'), (...articles) => {
        const [atOnce, asked] = [new FactBook(), new FactBook()]
        for (const article of articles) {
          atOnce.add(indexFacts(article))
          asked.add(indexFacts(article))
          expect(asked.keys).toBeGreaterThan(0)
        }
        for (const a of [0, 1, 2])
          for (const b of [0, 1, 2]) expect(asked.mostShared(a, b)).toBe(atOnce.mostShared(a, b))
      }),
    )
  })

  it('says the same of articles that lie in a file', () => {
    fc.assert(
      fc.property(fc.array(articleIn('en'), { minLength: 2, maxLength: 4 }), articleIn('uk'), (several, last) => {
        const aside = nodeAside(0)
        try {
          const [kept, laid] = [new FactBook(), new FactBook(aside)]
          for (const article of [...several, last]) for (const book of [kept, laid]) book.add(indexFacts(article))
          expect(laid.keys).toBe(kept.keys)
          const tellings = (book: FactBook, article: number) => {
            const told: number[][] = []
            book.eachTelling(article, (...telling) => told.push(telling))
            return told
          }
          for (let article = 0; article < kept.length; article++) {
            expect(tellings(laid, article)).toEqual(tellings(kept, article))
            expect(laid.mostShared(article, 0)).toBe(kept.mostShared(article, 0))
          }
        } finally {
          aside.close()
        }
      }),
      { numRuns: 60 },
    )
  })
})
