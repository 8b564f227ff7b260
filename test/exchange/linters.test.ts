import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { EXPORTERS } from '../../src/exchange/exchange.ts'
import { entriesFrom } from './glossaries.ts'

const ENTRIES = [
  {
    id: 'place.latakia',
    type: 'place',
    house: { en: 'Latakia', fr: 'Lattaquié' },
    forms: [
      { form: 'Lattakia', status: 'deprecated', in: ['en'] },
      { form: 'Al-Ladhiqiyah (port)', status: 'forbidden' },
      { form: 'Laodicea', status: 'admitted', in: ['en'] },
      { form: 'Latakie', status: 'deprecated', in: ['nl'] },
    ],
  },
  {
    id: 'org.sohr',
    type: 'organisation',
    house: { en: 'Syrian Observatory for Human Rights' },
    short: { en: 'SOHR' },
    forms: [{ form: 'OSDH', kind: 'acronym', status: 'forbidden', in: ['en'] }],
  },
  {
    id: 'place.a',
    type: 'place',
    house: { en: 'A$AP Town' },
    forms: [{ form: 'Lattakia Town', status: 'deprecated' }],
  },
  {
    id: 'place.b',
    type: 'place',
    house: { en: 'Kyiv' },
    match: { not_near: ['Chicken'] },
    forms: [{ form: 'Kiev', status: 'deprecated', in: ['en'] }],
  },
  { id: 'place.c', type: 'place', forms: [{ form: 'Xanadu', status: 'deprecated', in: ['en'] }] },
]

async function exported(format: string, language = 'en') {
  return (await EXPORTERS[format]!())(await entriesFrom(ENTRIES), language)
}

describe('vale', () => {
  it('is a substitution rule, its keys patterns, the longest first', async () => {
    const { text, lost } = await exported('vale')
    expect(parse(text)).toMatchObject({ extends: 'substitution', ignorecase: false, level: 'warning' })
    expect(Object.entries(parse(text).swap)).toEqual([
      ['Al-Ladhiqiyah \\(port\\)', 'Latakia'],
      ['Lattakia Town', 'A$AP Town'],
      ['Lattakia', 'Latakia'],
      ['OSDH', 'SOHR'],
    ])
    expect(Object.fromEntries(lost)).toMatchObject({ match: 1, 'forms without a replacement': 1 })
  })

  it('is for one language, and may be empty', async () => {
    expect(Object.keys(parse((await exported('vale', 'fr')).text).swap)).toEqual(['Al-Ladhiqiyah \\(port\\)'])
    const { text } = await (await EXPORTERS['vale']!())([], 'en')
    expect(parse(text).swap).toEqual({})
  })
})

describe('prh', () => {
  it('has rules whose tests hold, as prh runs them: global, many lines, Unicode', async () => {
    const { rules, version } = parse((await exported('prh')).text)
    expect(version).toBe(1)
    expect(rules).toHaveLength(4)
    for (const { expected, pattern, specs } of rules) {
      const expression = new RegExp(/^\/(.*)\/$/u.exec(pattern)![1]!, 'gmu')
      for (const { from, to } of specs) expect(from.replace(expression, expected)).toBe(to)
      expect(`x${specs[0].from}é`.replace(expression, expected)).toBe(`x${specs[0].from}é`)
    }
  })
})

describe('cspell', () => {
  it('flags single words with what to write, and knows words of house forms', async () => {
    const { text, lost } = await exported('cspell')
    const { flagWords, words, version } = JSON.parse(text)
    expect(version).toBe('0.2')
    expect(flagWords).toEqual(['Lattakia->Latakia', 'OSDH->SOHR'])
    expect(words).toContain('Observatory')
    expect(words).not.toContain('Lattakia')
    expect(lost.get('forms of several words')).toBe(2)
  })
})

describe('tbx', () => {
  it('keeps to TBX-Basic: its picklists, and what may stand where', async () => {
    const { text } = await exported('tbx')
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">/u,
    )
    const values = (type: string) =>
      [...text.matchAll(new RegExp(`type="${type}">([^<]*)<`, 'gu'))].map(match => match[1])
    const status = /^(?:preferred|admitted|deprecated|superseded)Term-admn-sts$/u
    expect(values('administrativeStatus').every(value => status.test(value!))).toBe(true)
    expect(
      values('termType').every(value => /^(?:fullForm|acronym|abbreviation|shortForm|variant|phrase)$/u.test(value!)),
    ).toBe(true)
    // Every term has its section and its concept; ids are XML names.
    expect(text.match(/<conceptEntry id="[A-Za-z_][\w.-]*">/gu)).toHaveLength(ENTRIES.length)
  })
})
