import { describe, expect, it } from 'vitest'
import type { RegionKind } from '../../src/read/document.ts'
import { Places } from '../../src/trace/places.ts'
import { documentOf, spanOf } from './hand-made.ts'

const text = 'Anna Roux — “The port is «closed» now,” she told port.example. Source: Havn'
const document = documentOf(text, [
  ['byline', 'Anna Roux'],
  ['quotation', '“The port is «closed» now,”'],
  ['quotation', '«closed»'],
  ['link-target', 'port.example'],
  ['credit', 'Source: Havn'],
])

describe('Places', () => {
  it.each([
    ['Roux', 'byline'],
    ['port is', 'quoted'],
    ['closed', 'quoted'],
    ['she told', 'text'],
    ['port.example', 'ignored'],
    ['Havn', 'credit'],
  ])('%s stands in: %s', (stretch, place) => {
    expect(new Places(document).at(spanOf(text, stretch))).toBe(place)
  })

  it('takes quotation marks for the writer’s own', () => {
    expect(new Places(document).at(spanOf(text, '“'))).toBe('text')
  })

  it('takes a span across a border for text', () => {
    expect(new Places(document).at(spanOf(text, 'now,” she'))).toBe('text')
  })

  it('ignores a quotation left in another language', () => {
    const quoted = documentOf('He said “oui, bien sûr” and left.', [['quotation', '“oui, bien sûr”']])
    const french = { regions: quoted.regions.map(region => ({ ...region, language: 'fr' })) }
    expect(new Places(french).at(spanOf(quoted.text, 'bien'))).toBe('ignored')
  })

  it('answers about many regions at once', () => {
    const kinds: RegionKind[] = ['quotation', 'credit', 'byline']
    const regions = Array.from({ length: 300_000 }, (_, at) => ({
      kind: kinds[at % 3]!,
      start: at * 10,
      end: at * 10 + 8,
    }))
    const places = new Places({ regions })
    const found = regions.map(({ start }) => places.at({ start: start + 2, end: start + 4 }))
    expect(found.slice(0, 3)).toEqual(['quoted', 'credit', 'byline'])
    expect(new Set(found.filter((_, at) => at % 3 === 0))).toEqual(new Set(['quoted']))
  })
})
