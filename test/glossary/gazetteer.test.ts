import { describe, expect, it } from 'vitest'
import { isGazetteerPath } from '../../src/glossary/gazetteer.ts'
import { loadGlossary } from '../../src/glossary/load.ts'
import { told } from './loading.ts'

const PATH = 'glossary/gazetteer/rivers.json'
const MOROCCO = {
  id: 'place.ma',
  territory: 'MA',
  house: { Morocco: 'en', Maroc: 'fr ro', Marokko: 'de nl' },
  quiet: ['Maroc'],
}
const RABAT = {
  id: 'place.africa-rabat',
  zone: 'Africa/Rabat',
  house: { Rabat: 'en fr de' },
  admitted: ['Rabāṭ', 'Arbat'],
}
const TAMAZIGHT = { id: 'language.zgh', language: 'zgh', house: { Tamazight: 'en fr' }, quiet: 'all' }

const gazetteer = (...entries: readonly object[]) =>
  `{"gazetteer":1,"source":"CLDR","license":"x","made":"x","entries":[\n${entries.map(row => JSON.stringify(row)).join(',\n')}\n]}`

async function load(text: string, yaml = '') {
  const { glossary, problems } = await loadGlossary([
    { path: PATH, text },
    { path: 'glossary/places.yaml', text: yaml },
  ])
  return { glossary, problems: await told(problems) }
}

describe('a gazetteer', () => {
  it('is told by its folder and its ending', () => {
    const paths = [
      PATH,
      'gazetteer/cldr.json',
      'glossary/schema.json',
      'glossary/gazetteer/notes.yaml',
      'mygazetteer/a.json',
    ]
    expect(paths.map(isGazetteerPath)).toEqual([true, true, false, false, false])
  })

  it('gives entries of their own, with house forms by language and where they stand', async () => {
    const { glossary, problems } = await load(gazetteer(MOROCCO, RABAT, TAMAZIGHT))
    expect(problems).toEqual([])
    expect(glossary.entries.map(entry => [entry.id, entry.type, entry.at.line])).toEqual([
      ['language.zgh', 'language', 4],
      ['place.africa-rabat', 'place', 3],
      ['place.ma', 'place', 2],
    ])
    const kinds = glossary.byId.get('place.africa-rabat')!.forms.map(form => [form.form, form.kind])
    expect(kinds).toEqual([
      ['Rabāṭ', 'full'],
      ['Arbat', 'alias'],
    ])
    const { house, sources } = glossary.byId.get('place.ma')!
    expect(Object.keys(house)).toEqual(['de', 'en', 'fr', 'nl', 'ro'])
    expect(house['de']).toEqual([{ form: 'Marokko', leak: 'distinctive' }])
    expect(house['ro']).toEqual([{ form: 'Maroc', leak: 'never' }])
    expect(sources).toEqual(['CLDR'])
  })

  it('fills the languages that an entry lacks which says what it is, and no others', async () => {
    const yaml = '- { id: place.morocco, type: place, territory: MA, house: { en: Kingdom of Morocco, nl: Marokko } }'
    const { glossary, problems } = await load(gazetteer(MOROCCO), yaml)
    expect(problems).toEqual([])
    expect(glossary.entries.map(entry => entry.id)).toEqual(['place.morocco'])
    expect(glossary.entries[0]!.house).toEqual({
      de: [{ form: 'Marokko', leak: 'distinctive' }],
      en: [{ form: 'Kingdom of Morocco' }],
      fr: [{ form: 'Maroc', leak: 'never' }],
      nl: [{ form: 'Marokko' }],
      ro: [{ form: 'Maroc', leak: 'never' }],
    })
  })

  it('gives way to an entry with the same id', async () => {
    const { glossary } = await load(gazetteer(MOROCCO), '- { id: place.ma, type: place, house: { en: Massachusetts } }')
    expect(glossary.byId.get('place.ma')?.house['en']).toEqual([{ form: 'Massachusetts' }])
  })

  it('shares its forms with other entries without a word said', async () => {
    const yaml = '- { id: person.rabat, type: person, house: { en: Rabat } }'
    expect((await load(gazetteer(RABAT), yaml)).problems).toEqual([])
  })

  it.each([
    ['- { id: a, type: place, territory: MA }\n- { id: b, type: place, territory: MA }', ['2:3 claimed-twice']],
    ['- { id: a, type: place, territory: ZZ }', ['1:3 claims-nothing']],
    ['- { id: a, type: place, zone: Africa/Rabatt }', ['1:3 claims-nothing']],
    ['- { id: a, type: place, house: { nl: Marokko } }', ['1:38 unclaimed']],
    ['- { id: a, type: person, house: { nl: Marokko } }', []],
    ['- { id: a, type: place, house: { it: Marokko } }', []],
    ['- { id: a, type: place, house: { nl: Marokko }, different_from: [place.ma] }', []],
    ['- { id: a, type: place, territory: ma }', ['1:36 wrong-value']],
    ['- { id: a, type: place, zone: Rabat }', ['1:31 wrong-value']],
  ])('tells what is wrong with a claim: %s', async (yaml, expected) => {
    const { problems } = await load(gazetteer(MOROCCO, RABAT), yaml)
    expect(problems.map(line => line.replace(/^[^:]*:(\S+ \S+).*$/, '$1'))).toEqual(expected)
  })

  it.each([
    ['{}'],
    ['not json'],
    ['{"gazetteer":2,"entries":[]}'],
    ['{"gazetteer":1,"entries":[null]}'],
  ])('that is none is one problem: %s', async text => {
    const { glossary, problems } = await load(text, '- { id: a, type: place }')
    expect(problems).toEqual([expect.stringMatching(/^glossary\/gazetteer\/rivers\.json:1:1 gazetteer-broken /)])
    expect(glossary.entries).toHaveLength(1)
  })
})
