import { expect, it } from 'vitest'
import { CHUNKS } from '../../src/names/graphemes.ts'
import { packTable, unpackTable } from '../../src/names/packed-costs.ts'
import { COSTS } from '../../src/names/trained.generated.ts'
import { loadTrained, unpackCosts } from '../../src/names/trained.ts'

it('ships the very costs that the readable list and the table of sounds come to', () => {
  const table = unpackCosts(COSTS)
  expect(unpackTable(packTable(table), CHUNKS.length)).toEqual(table)
  expect(loadTrained().table).toEqual(table)
})

it('packs no cost that it could not give back', () => {
  const table = unpackCosts(COSTS)
  const costs = table.costs.slice()
  costs[1] = 1 / 3
  expect(() => packTable({ ...table, costs })).toThrow(RangeError)
})
