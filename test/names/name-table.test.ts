/** A table of names says of each what a ledger of them says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextPool } from '../../src/core/text-pool.ts'
import { NameLedger, type NameUse } from '../../src/names/name-ledger.ts'
import { NameTable } from '../../src/names/name-table.ts'
import { unitKey } from '../../src/names/name-word.ts'

const words = fc.array(fc.constantFrom('Ana', 'ANA', 'Hrytsenko', 'Œuvre', 'de', 'Мельник', '漢字'), {
  minLength: 1,
  maxLength: 3,
})
const use: fc.Arbitrary<NameUse> = fc
  .record({ words, plain: fc.boolean(), count: fc.integer({ min: 1, max: 9 }), title: fc.constantFrom('', 'Dr. ') })
  .map(({ words, plain, count, title }) => ({ text: title + words.join(' '), words, plain, count }))
const article = fc.uniqueArray(use, { selector: ({ text }) => unitKey(text), maxLength: 6 })

describe('a table of names', () => {
  it('keeps of a run what a ledger keeps', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 12 }), run => {
        const [table, ledger] = [new NameTable(), new NameLedger<string>(3)]
        for (const [number, uses] of run.entries()) {
          table.enter(uses, number)
          ledger.enter(uses, at => `${number} ${at}`)
        }
        const kept = Array.from({ length: table.length }, (_, name) => {
          const places = table.places(name).map(({ article, at }) => `${article} ${at}`)
          return { ...table.at(name), places }
        })
        expect(kept).toEqual([...ledger.names.values()])
      }),
    )
  })

  it('has room for more text than one block holds', () => {
    const pool = new TextPool()
    const texts = Array.from({ length: 9_000 }, (_, at) => `${at} ${'ö'.repeat(at % 300)}`)
    const numbers = texts.map(text => pool.add(text))
    expect(numbers.map(number => pool.get(number))).toEqual(texts)
  })
})
