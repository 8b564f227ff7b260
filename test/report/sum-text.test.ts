import { describe, expect, it } from 'vitest'
import { paintWith } from '../../src/report/paint.ts'
import { sumLines } from '../../src/report/sum-text.ts'
import { displayWidth } from '../../src/report/width.ts'
import { UI_LANGUAGES } from '../../src/report/words.ts'
import { priorOf, rank } from '../../src/trace/posterior.ts'
import type { Verdict } from '../../src/trace/verdict.ts'
import { plainLook } from './look.ts'
import { verdictOn } from './runs.ts'

/** A verdict whose ranking is what its prior and its evidence come to. */
function summed(): Verdict {
  const { verdict } = verdictOn('a.md')
  const prior = priorOf('en')
  return { ...verdict, prior, ranking: rank(prior, verdict.evidence) }
}

describe('the sum of a verdict as text', () => {
  it('can be redone from what stands there', async () => {
    const verdict = summed()
    const lines = sumLines(verdict, 4, await plainLook(), paintWith(false))
    const columns = verdict.ranking.slice(0, 4).map(({ language }) => language)
    const edges = columnEdges(lines[0]!, lines.at(-3)!)
    const numbers = (line: string) => edges.map(([from, to]) => Number(line.slice(from, to).trim() || '0'))
    const [prior, ...evidence] = lines.slice(1, -3).map(numbers)
    expect(evidence).toHaveLength(verdict.evidence.length)
    const totals = numbers(lines.at(-3)!)
    const log = Number(/L = ([-+][\d.]+)/.exec(lines.at(-1)!)![1])
    expect(totals).toHaveLength(columns.length)
    for (const [at, total] of totals.entries()) {
      const redone = evidence.reduce((sum, row) => sum + row[at]!, prior![at]!)
      expect(redone).toBeCloseTo(total, 1)
      expect(Math.exp(total - log)).toBeCloseTo(verdict.ranking[at]!.probability, 2)
    }
  })

  it.each(UI_LANGUAGES)('keeps its rows to the width in %s', async lang => {
    for (const width of [40, 60, 80, 120]) {
      const look = { ...(await plainLook({ lang })), width }
      const rows = sumLines(summed(), 4, look, paintWith(false)).slice(0, -1)
      for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(width - 4)
      expect(new Set(rows.map(row => row.length > 0))).toEqual(new Set([true]))
    }
  })

  it('says nothing where there is no answer', async () => {
    expect(sumLines({ ...summed(), ranking: [] }, 4, await plainLook(), paintWith(false))).toEqual([])
  })
})

/** Where the columns of weights begin and end: each ends where a number of the total ends. */
function columnEdges(head: string, total: string): [number, number][] {
  const ends = Array.from(total.matchAll(/[-+]\d+\.\d\d/g), ({ index, 0: number }) => index + number.length)
  const begins = ends.map(end => end - 7)
  expect(ends.at(-1)).toBe(head.length)
  return ends.map((end, at) => [begins[at]!, end])
}
