import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Items, jsonPieces } from '../../src/report/json-pieces.ts'
import { piecesOf } from '../../src/report/pieces.ts'
import { joined } from './look.ts'

describe('jsonPieces', () => {
  it('gives what JSON.stringify gives, whatever the items hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), fc.string(), (items, other, key) => {
        const shape = (list: unknown) => ({
          other,
          [`k${key}`]: { left: undefined, list },
          runs: [{ list, a: 1 }, other],
        })
        expect(joined(jsonPieces(shape(new Items(items))))).toBe(JSON.stringify(shape(items), null, 2))
      }),
    )
  })

  it('holds one item at a time', () => {
    let made = 0
    function* items() {
      for (; made < 1000; made++) yield { made }
    }
    const pieces = jsonPieces({ list: new Items(items()) })
    for (let at = 0; at < 5; at++) pieces.next()
    expect(made).toBeLessThan(5)
  })
})

describe('piecesOf', () => {
  it('gathers small pieces and loses none', () => {
    const small = Array.from({ length: 50_000 }, (_, at) => `${at}\n`)
    const pieces = [...piecesOf(small)]
    expect(pieces.join('')).toBe(small.join(''))
    expect(pieces.length).toBeLessThan(6)
    expect([...piecesOf('one')]).toEqual(['one'])
  })
})
