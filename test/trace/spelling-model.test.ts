import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { spelledBy } from '../../src/trace/spelling-model.ts'
import { ARTICLES, type Article, LISTS, type ListRow, learnSpellings, OUTPUT, rows } from '../tools/train-spellings.ts'

const languagesOf = (part: string) => [...spelledBy(part)].sort((a, b) => b[1] - a[1]).map(([language]) => language)

describe('spelledBy', () => {
  it.each([
    ['Dschalal', ['de']],
    ['Tschadajew', ['de']],
    ['Kravtchouk', ['fr']],
    ['Vitchouga', ['fr']],
    ['Szaratov', ['hu', 'pl']],
    ['Dzsalál', ['hu']],
    ['Sjevtsjenko', ['nl', 'sv']],
    ['Nowosibirsk', ['pl', 'de']],
  ])('knows whose way %s is', (part, languages) => {
    expect(languages).toContain(languagesOf(part)[0])
  })

  it.each([
    ...['Shevchenko', 'Khrushchev', 'Zhukov', 'Sinwar', 'Araghchi', 'Khamenei'],
    ...['Schneider', 'Nietzsche', 'Goldschmidt', 'Mitchell', 'Pritchard', 'Fournier', 'Dupont', 'Sánchez', 'Muñoz'],
    ...['Müller', 'Novák', 'Silva', 'Washington', 'Nguyen', 'Ivan', 'Αθήνα', 'NATO'],
  ])('says nothing of %s', part => {
    expect(languagesOf(part)).toEqual([])
  })

  it('hears one name as little as evidence of its kind should say', () => {
    for (const part of ['Kravtchouk', 'Dschalal', 'Szaratov', 'Dzsalál']) {
      for (const weight of spelledBy(part).values()) expect(weight).toBeLessThanOrEqual(1.5)
    }
  })

  it.skipIf(!existsSync(LISTS))(
    'is what its maker makes of the same lists, to the letter',
    async () => {
      expect(await learnSpellings(rows<Article>(ARTICLES), rows<ListRow>(LISTS))).toBe(readFileSync(OUTPUT, 'utf8'))
    },
    120_000,
  )
})
