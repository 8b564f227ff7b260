import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { Failure } from '../../../src/core/failure.ts'
import { changeEntry, type EntryChange } from '../../../src/glossary/write/change-entry.ts'
import { YamlText } from '../../../src/glossary/write/splice.ts'
import { sloppyFile } from './sloppy.ts'

const NONE: EntryChange = { fields: {}, byLanguage: [], forms: [], listed: [], unset: [], removed: [] }

function edited(text: string, change: Partial<EntryChange>, at = 0): string {
  const file = new YamlText('places.yaml', text, yaml)
  changeEntry(file, at, { ...NONE, ...change })
  return file.text
}

const HOMS =
  '# Syria.\n- id:  place.homs # old\n  type: place\n  house: {en: Homs,  fr: Homs} # both\n\n# next\n- id: b\n'

describe('changing an entry', () => {
  it.each([
    [
      'sets a language in brackets',
      HOMS,
      { byLanguage: [{ field: 'house', language: 'fr', form: 'Hims, Syrie' }] },
      HOMS.replace('fr: Homs', 'fr: "Hims, Syrie"'),
    ],
    [
      'adds a language where the order has it',
      HOMS,
      { byLanguage: [{ field: 'house', language: 'de', form: 'Homs' }] },
      HOMS.replace('fr: Homs', 'fr: Homs, de: Homs'),
    ],
    [
      'adds a field where the schema has it',
      HOMS,
      { fields: { definition: 'City' } },
      HOMS.replace('type: place\n', 'type: place\n  definition: City\n'),
    ],
    [
      'adds the first form as a line of its own',
      HOMS,
      { forms: [{ form: 'Emesa', status: 'admitted' }] },
      HOMS.replace('# both\n', '# both\n  forms:\n    - { form: Emesa, status: admitted }\n'),
    ],
    ['takes a language out', HOMS, { unset: ['house.en'] }, HOMS.replace('en: Homs,  ', '')],
    ['takes a field out with the comment on its line', HOMS, { unset: ['house'] }, HOMS.replace(/ {2}house.*\n/, '')],
    [
      'adds to a text what becomes a list',
      '- id: a\n  sources: one # why\n',
      { listed: [{ field: 'sources', text: 'two' }] },
      '- id: a\n  sources: [one, two] # why\n',
    ],
    ['writes behind a file that ends in no newline', '- id: a', { fields: { note: 'x' } }, '- id: a\n  note: x'],
    [
      'keeps the line ends of the file',
      '- id: a\r\n  type: place\r\n',
      { fields: { note: 'x' } },
      '- id: a\r\n  type: place\r\n  note: x\r\n',
    ],
    [
      'adds a form below those in lines',
      '- id: a\n  forms:\n  - {form: b} # seen\n  # more\n',
      { forms: [{ form: 'c' }] },
      '- id: a\n  forms:\n  - {form: b} # seen\n  - { form: c }\n  # more\n',
    ],
    [
      'changes a form that is listed',
      '- id: a\n  forms: [{ form: b, in: [en] }]\n',
      { forms: [{ form: 'b', status: 'forbidden' }] },
      '- id: a\n  forms: [{ form: b, status: forbidden, in: [en] }]\n',
    ],
    [
      'replaces the form for every house and leaves named ones',
      '- id: a\n  house:\n    en:\n      - { form: Kiev, house: [bbc] }\n      - { form: Kief }\n',
      { byLanguage: [{ field: 'house', language: 'en', form: 'Kyiv' }] },
      '- id: a\n  house:\n    en:\n      - { form: Kiev, house: [bbc] }\n      - { form: Kyiv }\n',
    ],
    [
      'adds a form for a named house',
      '- id: a\n  house: { en: Kyiv }\n',
      { byLanguage: [{ field: 'house', language: 'en', form: { form: 'Kiev', house: ['bbc'] } }] },
      '- id: a\n  house: { en: [{ form: Kyiv }, { form: Kiev, house: [bbc] }] }\n',
    ],
    [
      'takes out the last form with its list',
      '- id: a\n  forms:\n    - { form: b }\n  note: x\n',
      { removed: ['b'] },
      '- id: a\n  note: x\n',
    ],
  ] satisfies [string, string, Partial<EntryChange>, string][])('%s', (_, before, change, after) => {
    expect(edited(before, change)).toBe(after)
  })

  it.each([
    [
      'an alias',
      '- id: a\n  house: &h { en: x }\n  short: *h\n',
      { byLanguage: [{ field: 'short', language: 'en', form: 'y' }] },
    ],
    ['a comment in what is replaced', '- id: a\n  note:\n    - x # why\n    - y\n', { fields: { note: 'y' } }],
    ['the first key of an entry', '- id: a\n  type: place\n', { unset: ['id'] }],
  ] satisfies [
    string,
    string,
    Partial<EntryChange>,
  ][])('refuses what would touch %s, and says where', (_, text, change) => {
    const file = new YamlText('places.yaml', text, yaml)
    let failure: unknown
    try {
      changeEntry(file, 0, { ...NONE, ...change })
    } catch (error) {
      failure = error
    }
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ code: 'edit-impossible', place: { path: 'places.yaml' } })
    expect(file.text).toBe(text)
  })

  it('says what is not there to be taken out', () => {
    const file = new YamlText('places.yaml', HOMS, yaml)
    expect(changeEntry(file, 0, { ...NONE, unset: ['note', 'house.de'], removed: ['Emesa'] })).toEqual([
      'note',
      'house.de',
      'Emesa',
    ])
    expect(file.text).toBe(HOMS)
  })

  const change: fc.Arbitrary<Partial<EntryChange>> = fc.oneof(
    fc.constantFrom('City, old', 'no', 'a: b', '# x').map(note => ({ fields: { note } })),
    fc
      .tuple(
        fc.constantFrom('house', 'native'),
        fc.constantFrom('en', 'de', 'ar'),
        fc.constantFrom('Homs', 'x, y', '12'),
      )
      .map(([field, language, form]) => ({ byLanguage: [{ field, language, form }] })),
    fc.constantFrom('Homs', 'Emesa, old').map(form => ({ forms: [{ form, status: 'deprecated', in: ['en'] }] })),
    fc.constantFrom('note', 'forms', 'house', 'house.en').map(path => ({ unset: [path] })),
  )

  it('leaves every byte outside the entry, whatever the file looks like', () => {
    let [tried, refused] = [0, 0]
    fc.assert(
      fc.property(sloppyFile, change, fc.nat(2), (text, wanted, pick) => {
        const before = yaml.parseDocument(text, { logLevel: 'silent' }).contents as yaml.YAMLSeq<yaml.YAMLMap>
        const at = pick % before.items.length
        const entry = before.items[at]!
        tried++
        let after: string
        try {
          after = edited(text, wanted, at)
        } catch (error) {
          expect(error).toMatchObject({ code: 'edit-impossible' })
          refused++
          return
        }
        const next = before.items[at + 1]
        expect(after.slice(0, entry.range![0])).toBe(text.slice(0, entry.range![0]))
        if (next) expect(after.endsWith(text.slice(next.range![0]))).toBe(true)
      }),
      { numRuns: 400 },
    )
    expect(refused / tried).toBeLessThan(0.1)
  })
})
