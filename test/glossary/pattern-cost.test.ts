import { describe, expect, it } from 'vitest'
import { COST_LIMIT, patternCost } from '../../src/glossary/pattern-cost.ts'

describe('patternCost', () => {
  it.each([
    ['made it known', 1],
    ['a|b|c', 3],
    ['(?:a|b)(?:c|d)', 4],
    ['colou?r', 1],
    ['colou?.', 2],
    ['\\p{Lu}\\p{L}{1,20}', 20],
    ['(?:[A-Z]\\.){2,6}', 5],
    ['(?:a{1,3}.){2}', 9],
    ['(?:\\p{L}{1,20} ){1,4}', 4],
    ['(?:\\p{L}{1,3}l){2}', 9],
    ['(?:a{1,3} ?){2}', 36],
    ['[a+*|(]', 1],
    ['\\(\\*\\+', 1],
    ['(?<year>\\d{4})(?=-)(?<!x)\\k<year>', 1],
    ['x{3}', 1],
    ['\\u{1F600}{1,2}', 2],
    ['(?:a?){3}', 8],
  ])('%s has %d', (pattern, ways) => {
    expect(new RegExp(pattern, 'u')).toBeInstanceOf(RegExp)
    expect(patternCost(pattern)).toBe(ways)
  })

  it.each([['a+'], ['.*'], ['(?:a+)+'], ['\\s{2,}'], ['(?=a*)b'], ['[ab]+?']])('%s is without end', pattern => {
    expect(patternCost(pattern)).toBe(Number.POSITIVE_INFINITY)
  })

  it.each([['(?:\\w{1,40} ?){1,10}'], ['(?:a|a|b){1,20}'], ['(?:a{1,9}){1,9}']])('%s is too much', pattern => {
    expect(patternCost(pattern)).toBeGreaterThan(COST_LIMIT)
  })

  it('gives up on groups nested without reason', () => {
    expect(patternCost(`${'('.repeat(60)}a${')'.repeat(60)}`)).toBe(Number.POSITIVE_INFINITY)
  })
})
