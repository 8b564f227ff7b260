import { describe, expect, it } from 'vitest'
import { chainOf } from '../../src/trace/chain.ts'
import { combine } from '../../src/trace/combine.ts'
import { Places } from '../../src/trace/places.ts'
import type { Sign } from '../../src/trace/sign.ts'
import { documentOf, entryOf, mentionOf, signOf } from './hand-made.ts'

const document = documentOf('AFN said boats sank. Source: Havn', [['credit', 'Source: Havn']])
const places = new Places(document)
const afn = mentionOf(document, 'AFN', entryOf('org.afn', 'AFN', ['fr', 'en']))
const havn = mentionOf(document, 'Havn', entryOf('org.havn', 'Havn', ['el']))
const credit = signOf('org.havn', { el: 5 }, { kind: 'credit' })
const chain = (source: string, signs: Sign[], mentions = [afn, havn], at = places) =>
  chainOf(source, combine(signs, document), mentions, at, 'en')

describe('chainOf', () => {
  it('puts an agency’s home language first when a cue bears it out', () => {
    const found = chain('el', [credit, signOf('diplomacy', { fr: 1, el: 1 })])
    expect(found.languages).toEqual(['fr', 'el'])
    expect(found.agency).toMatchObject({ kind: 'outlet', weights: {}, see: 'org.afn' })
  })

  it('does not take an agency’s name for a language', () => {
    expect(chain('el', [credit]).languages).toEqual(['el'])
    expect(chain('el', [credit, signOf('x', { fr: 0.5, el: 1 })]).languages).toEqual(['el'])
  })

  it('does not hear an agency inside a quotation', () => {
    const quoted = new Places({ regions: [{ kind: 'quotation', start: -1, end: 20 }] })
    expect(chain('el', [credit, signOf('diplomacy', { fr: 1 })], [afn], quoted).languages).toEqual(['el'])
  })

  it('finds a layer in strong cues that the last language cannot explain', () => {
    const acronym = signOf('org.sohr', { fr: 3, es: 3 }, { kind: 'acronym' })
    expect(chain('el', [credit, acronym], []).languages).toEqual(['el'])
    expect(chain('el', [credit, acronym, signOf('y', { fr: 0.6 })], []).languages).toEqual(['fr', 'el'])
    expect(chain('el', [credit, signOf('y', { fr: 1 })], []).languages).toEqual(['el'])
  })

  it('has one language when the agency is at home in the last', () => {
    expect(chain('fr', [signOf('x', { fr: 3 })]).languages).toEqual(['fr'])
  })

  it.each(['none', 'unknown', 'other'])('is empty for %s', source => {
    expect(chain(source, [credit]).languages).toEqual([])
  })
})
