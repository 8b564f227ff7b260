/** Imports come from anywhere: what is wrong with them is refused with its place, and costs nothing. */
import { describe, expect, it } from 'vitest'
import { decodeImport } from '../../src/exchange/decode.ts'
import { IMPORTERS } from '../../src/exchange/exchange.ts'

async function refusal(format: string, text: string, type?: string) {
  const importer = await IMPORTERS[format]!()
  try {
    await importer({ path: 'in', text, ...(type && { type }) })
  } catch (error) {
    const { code, place } = error as { code: string; place: { path: string; at: object } }
    return { code, ...place }
  }
  return null
}

const BILLION =
  '<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>\n<tbx><term>&c;</term></tbx>'
const OUTSIDE = '<!DOCTYPE tbx SYSTEM "file:///etc/passwd">\n<tbx/>'

describe('TBX', () => {
  it.each([
    ['entities that grow', BILLION, 'import-doctype', 2],
    ['a document type elsewhere', OUTSIDE, 'import-doctype', 1],
    ['an entity that nobody defines', '<tbx>\n<x>&nope;</x></tbx>', 'import-broken', 2],
    ['a tag that is never closed', '<tbx>\n<text>', 'import-broken', 2],
    ['tags that cross', '<tbx>\n\n<a><b></a></b></tbx>', 'import-broken', 3],
    ['no XML at all', 'hello', 'import-broken', 1],
    ['elements within elements', '<a>'.repeat(100), 'import-too-deep', 1],
    ['no concept', '<tbx></tbx>', 'import-nothing', 1],
    [
      'a concept of unknown type',
      '<tbx>\n<conceptEntry id="a"><langSec xml:lang="en"><termSec><term>x</term></termSec></langSec></conceptEntry></tbx>',
      'import-type-needed',
      2,
    ],
    [
      'a language that is none',
      '<tbx>\n<conceptEntry><langSec xml:lang="not a tag"/></conceptEntry></tbx>',
      'import-language',
      2,
    ],
  ])('refuses %s', async (_, text, code, line) => {
    expect(await refusal('tbx', text)).toMatchObject({ code, path: 'in', at: { line } })
  })

  it('reads older TBX, and DCT', async () => {
    const importer = await IMPORTERS['tbx']!()
    const old =
      '<martif type="TBX"><text><body><termEntry id="c1"><langSet xml:lang="en"><tig><term>Latakia</term></tig></langSet></termEntry></body></text></martif>'
    const dct =
      '<tbx style="dct" xmlns="urn:x" xmlns:min="urn:min"><text><body><conceptEntry id="c1"><min:subjectField>place</min:subjectField><langSec xml:lang="en"><termSec><term>Lat<hi>akia</hi></term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>'
    expect((await importer({ path: 'in', text: old, type: 'place' })).entries).toMatchObject([
      { id: 'c1', house: { en: 'Latakia' } },
    ])
    expect((await importer({ path: 'in', text: dct })).entries).toMatchObject([
      { id: 'c1', type: 'place', house: { en: 'Latakia' } },
    ])
  })
})

describe('tables', () => {
  it.each([
    ['a formula', 'id,type,form\nplace.a,place,=HYPERLINK(A1)\n', 'import-formula', { line: 2, column: 3 }],
    ['a formula in full width', 'id,type,form\nplace.a,place,＝1\n', 'import-formula', { line: 2, column: 3 }],
    [
      'a formula behind white space',
      'id,type,form\nplace.a,place," @SUM(A1)"\n',
      'import-formula',
      { line: 2, column: 3 },
    ],
    ['a column that nobody knows', 'id,type,form,colour\n', 'import-nothing', { line: 1, column: 1 }],
    [
      'a column that nobody knows, with rows',
      'id,type,form,colour\na,b,c,d\n',
      'import-column',
      { line: 1, column: 4 },
    ],
    ['a key of the language', '__proto__,form\nx,y\n', 'import-column', { line: 1, column: 1 }],
    ['a table without ids', 'form,language\nx,en\n', 'import-columns-missing', { line: 1, column: 1 }],
    ['a column twice', 'id,form,id\na,b,c\n', 'import-column-twice', { line: 1, column: 3 }],
    ['an id that is none', 'id,type,form\n\n__proto__,place,x\n', 'import-cell', { line: 2, column: 1 }],
    ['a status that is none', 'id,type,form,status\na,place,x,good\n', 'import-cell', { line: 2, column: 4 }],
    [
      'a language that is none',
      'id,type,form,role,language\na,place,x,house,constructor\n',
      'import-cell',
      { line: 2, column: 5 },
    ],
    ['a quotation mark that is never closed', 'id,type,form\na,place,"x\n', 'import-broken', { line: 2 }],
    ['an entry of no type', 'id,form,language\na,x,en\n', 'import-type-needed', { line: 1 }],
  ])('refuse %s', async (_, text, code, at) => {
    expect(await refusal('csv', text)).toMatchObject({ code, path: 'in', at })
  })

  it('take a name that only looks like a formula, behind an apostrophe', async () => {
    const importer = await IMPORTERS['csv']!()
    const text = "\uFEFFid,type,role,language,form\r\norg.a,organisation,house,en,'+972 Magazine\r\n"
    expect((await importer({ path: 'in', text })).entries).toMatchObject([{ house: { en: '+972 Magazine' } }])
  })
})

describe('SKOS', () => {
  it.each([
    ['broken Turtle', '<a> <b> "c"@en.\n<a> <b> .\n', 'import-broken', 2],
    ['RDF/XML', '<?xml version="1.0"?>\n<rdf:RDF/>', 'import-not-turtle', 1],
    ['JSON-LD', '{ "@context": {} }', 'import-not-turtle', 1],
    ['no concept', '<a> <b> "c" .\n', 'import-nothing', 1],
    [
      'a concept of unknown type',
      '<a> <http://www.w3.org/2004/02/skos/core#prefLabel> "c"@en .\n',
      'import-type-needed',
      1,
    ],
  ])('refuses %s', async (_, text, code, line) => {
    expect(await refusal('skos', text)).toMatchObject({ code, path: 'in', at: { line } })
  })
})

const LATAKIA = {
  id: 'Q000',
  labels: {
    en: { language: 'en', value: 'Latakia' },
    fr: { language: 'fr', value: 'Lattaquié' },
    simple: { value: 'x' },
  },
  aliases: {
    en: [
      { language: 'en', value: 'Lattakia' },
      { language: 'en', value: 'Laodicea' },
    ],
  },
  descriptions: { en: { language: 'en', value: 'port in Syria' } },
  claims: {
    P31: [{ mainsnak: { datavalue: { value: { id: 'Q515' } } } }],
    P1705: [{ mainsnak: { datavalue: { value: { language: 'ar', text: 'اللاذقية' } } } }],
    P625: [{}],
  },
}

describe('Wikidata', () => {
  it('makes an entry of labels, aliases and native names, for review', async () => {
    const importer = await IMPORTERS['wikidata']!()
    const expected = [
      {
        id: 'place.latakia',
        type: 'place',
        definition: 'port in Syria',
        sources: ['Wikidata Q000'],
        house: { en: 'Latakia', fr: 'Lattaquié' },
        native: { ar: 'اللاذقية' },
        forms: [
          { form: 'Lattakia', kind: 'alias', status: 'admitted', in: ['en'] },
          { form: 'Laodicea', kind: 'alias', status: 'admitted', in: ['en'] },
        ],
        review: 'imported from in (Wikidata): check every form',
      },
    ]
    const shapes = [LATAKIA, [LATAKIA], { entities: { Q000: LATAKIA } }].map(shape => JSON.stringify(shape, null, 1))
    for (const text of shapes) {
      const { entries, lost } = await importer({ path: 'in', text })
      expect(entries).toEqual(expected)
      expect(lost.get('claims')).toBe(1)
    }
    const lines = `[\n${JSON.stringify(LATAKIA)},\n${JSON.stringify({ ...LATAKIA, id: 'Q001' })}\n]\n`
    const { entries } = await importer({ path: 'in', text: lines })
    expect(entries.map(({ id }) => id)).toEqual(['place.latakia', 'place.latakia-2'])
  })

  it.each([
    ['broken JSON', '{\n "labels": {,}\n}', 'import-broken', 2],
    ['broken JSON on a line of many', '{"labels":{}}\n{"labels":{}}\n{"labels":{}', 'import-type-needed', 1],
    ['something else', '{"a": 1}', 'import-nothing', 1],
    ['an entity of unknown class', '{"labels":{"en":{"value":"x"}}}', 'import-type-needed', 1],
  ])('refuses %s', async (_, text, code, line) => {
    expect(await refusal('wikidata', text)).toMatchObject({ code, path: 'in', at: { line } })
  })

  it('takes keys of the language for names', async () => {
    const importer = await IMPORTERS['wikidata']!()
    const text =
      '{"labels":{"__proto__":{"value":"x"},"constructor":{"value":"y"},"en":{"value":"Homs"}},"__proto__":{"claims":{}}}'
    const { entries, lost } = await importer({ path: 'in', text, type: 'place' })
    expect(entries).toMatchObject([{ house: { en: 'Homs' } }])
    expect(lost.get('labels')).toBe(2)
    expect(({} as Record<string, unknown>)['value']).toBeUndefined()
  })
})

describe('decodeImport', () => {
  const bytes = (...numbers: number[]) => new Uint8Array(numbers)

  it.each([
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x61, 0), 'encoding-utf16', undefined],
    ['UTF-16 without one', bytes(0x61, 0, 0x62, 0), 'encoding-utf16', undefined],
    [
      'Latin 1',
      new Uint8Array([...new TextEncoder().encode('id,form\na,Lattaqui'), 0xe9, 0x0a]),
      'import-not-utf8',
      { line: 2, column: 11 },
    ],
    ['a character cut at the end', bytes(0x61, 0x0a, 0xd8), 'import-not-utf8', { line: 2, column: 1 }],
  ])('refuses %s', (_, input, code, at) => {
    let failure: unknown
    try {
      decodeImport('in', input)
    } catch (error) {
      failure = error
    }
    expect(failure).toMatchObject({ code, place: { path: 'in', ...(at && { at }) } })
  })

  it('refuses what nobody will review', () => {
    expect(() => decodeImport('in', new Uint8Array(65 * 2 ** 20))).toThrow('import-too-large')
  })

  it('takes UTF-8', () => {
    expect(decodeImport('in', new TextEncoder().encode('اللاذقية'))).toBe('اللاذقية')
  })
})
