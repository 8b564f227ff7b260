import { describe, expect, it } from 'vitest'
import { isEvidencePath, loadGlossary } from '../../src/glossary/load.ts'
import { complaints, filesOf, loadSound } from './loading.ts'

const LATAKIA = `
- id: place.latakia
  type: place
  house: { fr: Lattaquié, en: Latakia, no: Latakia }
  native: { ar: اللاذقية }
  forms:
    - { form: Lattakia, kind: transliteration, status: deprecated, in: [en], from: [el, ar] }
    - { form: Ladhiqiyah }
  inflected: { tr: [Lazkiye'de], pl: Latakii }
  match: { case: sensitive, requires: Syria, not_near: [dish] }
  exempt: [byline]
  different_from: [place.lattaque]
  publishes: fr
  sources: editor (unverified)
  tests: { flags: [Lattakia fell.], passes: [Latakia fell.] }
  replaces: place.laodicea
- { id: place.lattaque, type: place }
`

describe('loadGlossary', () => {
  it('reads every field, with lists, defaults and languages in order', async () => {
    const glossary = await loadSound(LATAKIA)
    const { places: _, ...entry } = glossary.byId.get('place.latakia')!
    expect(entry).toEqual({
      id: 'place.latakia',
      type: 'place',
      house: { en: [{ form: 'Latakia' }], fr: [{ form: 'Lattaquié' }], no: [{ form: 'Latakia' }] },
      short: {},
      native: { ar: 'اللاذقية' },
      forms: [
        { form: 'Lattakia', kind: 'transliteration', status: 'deprecated', in: ['en'], from: ['el', 'ar'] },
        { form: 'Ladhiqiyah', kind: 'full', status: 'admitted' },
      ],
      inflected: { pl: ['Latakii'], tr: ["Lazkiye'de"] },
      match: { case: 'sensitive', requires: ['Syria'], notNear: ['dish'] },
      exempt: ['byline'],
      differentFrom: ['place.lattaque'],
      publishes: ['fr'],
      sources: ['editor (unverified)'],
      tests: { flags: ['Lattakia fell.'], passes: ['Latakia fell.'] },
      replaces: ['place.laodicea'],
      at: { path: 'a.yaml', line: 2, column: 3 },
    })
    expect(Object.keys(entry.house)).toEqual(['en', 'fr', 'no'])
  })

  it('finds an entry by the id it retired', async () => {
    const { byId } = await loadSound(LATAKIA)
    expect(byId.get('place.laodicea')).toBe(byId.get('place.latakia'))
  })

  it('remembers where forms and tests are written', async () => {
    const { places } = (await loadSound(LATAKIA)).byId.get('place.latakia')!
    expect(places?.get('house.fr.0')).toEqual({ line: 4, column: 16 })
    expect(places?.get('forms.0')).toEqual({ line: 7, column: 15 })
    expect(places?.get('tests.flags.0')).toEqual({ line: 15, column: 20 })
    expect(places?.get('inflected.tr.0')).toEqual({ line: 9, column: 21 })
  })

  it.each([
    ['text', 'Sharaa', [{ form: 'Sharaa' }]],
    ['one mapping', '{ form: Sharaa, since: 2024-12-08 }', [{ form: 'Sharaa', since: '2024-12-08' }]],
    [
      'a list of both',
      '[{ form: Jolani, until: 2024-11 }, { form: Sharaa, since: 2024-12, house: [ap, bbc] }, { form: Shara, house: afp }]',
      [
        { form: 'Jolani', until: '2024-11-30' },
        { form: 'Sharaa', house: ['ap', 'bbc'], since: '2024-12-01' },
        { form: 'Shara', house: ['afp'] },
      ],
    ],
    [
      'years',
      '[{ form: Kiev, until: 2018 }, { form: Kyiv, since: 2019 }]',
      [
        { form: 'Kiev', until: '2018-12-31' },
        { form: 'Kyiv', since: '2019-01-01' },
      ],
    ],
  ])('takes a house form as %s', async (_, written, house) => {
    const glossary = await loadSound(`- { id: a, type: person, house: { en: ${written} } }`)
    expect(glossary.entries[0]?.house['en']).toEqual(house)
  })

  it('leaves a February its own last day', async () => {
    const glossary = await loadSound('- { id: a, type: place, house: { en: { form: Omdurman, until: 2024-02 } } }')
    expect(glossary.entries[0]?.house['en']).toEqual([{ form: 'Omdurman', until: '2024-02-29' }])
  })

  it('freezes what it returns', async () => {
    const { entries, spellings } = await loadSound(LATAKIA)
    expect(() => Object.assign(entries[0]!.house['en']![0]!, { form: 'other' })).toThrow(TypeError)
    expect(() => (spellings as unknown[]).push(null)).toThrow(TypeError)
  })

  it('lets one bad entry cost only itself, and one broken file only that file', async () => {
    const { glossary, problems } = await loadGlossary(
      filesOf([
        '- { id: place.homs, type: place }\n- { id: place.hama, typ: place }\n- { id: place.idlib, type: place }',
        '- { id: place.aleppo, type: place\n- "',
        '- { id: place.tartus, type: place }',
      ]),
    )
    expect(glossary.entries.map(entry => entry.id)).toEqual(['place.homs', 'place.idlib', 'place.tartus'])
    expect([...new Set(problems.map(problem => problem.path))]).toEqual(['a.yaml', 'b.yaml'])
  })

  it('takes empty files, comments, byte order marks and evidence for what they are', async () => {
    const glossary = await loadSound('', '# nothing yet\n', '\uFEFF- { id: a, type: place }', 'cues: []\n', '---\n')
    expect(glossary.entries.map(entry => entry.id)).toEqual(['a'])
  })

  it('follows a few aliases', async () => {
    const glossary = await loadSound(
      '- { id: a, type: place, sources: &page [CLDR 48] }\n- { id: b, type: place, sources: *page }',
    )
    expect(glossary.byId.get('b')?.sources).toEqual(['CLDR 48'])
  })
})

describe('problems of one entry', () => {
  it.each([
    ['id: a\ntype: place\nhous: {}', '3:3 unknown-key The key "hous" is not known here; did you mean "house"?'],
    [
      'id: a\ntype: place\ndifferent-from: [b]',
      '3:3 unknown-key The key "different-from" is not known here; did you mean "different_from"?',
    ],
    ['id: a\ntype: place\nforms:', '3:9 empty-value "forms" has no value; write one, or remove the key.'],
    ['id: a\ntype:', '2:8 empty-value "type" has no value; write one, or remove the key.'],
    ['id: a', '1:3 missing-key The key "type" is missing here; it is needed.'],
    ['id: a\ntype: organization', '2:9 wrong-value "type" cannot be organization; did you mean "organisation"?'],
    [
      'id: A b\ntype: place',
      '1:7 wrong-value "id" must be an id as place.latakia (small letters, digits, points, hyphens), found A b.',
    ],
    [
      'id: a\ntype: place\nhouse: { en: 2019 }',
      '3:16 wrong-value "en" must be a form, a mapping as { form: Kyiv, since: 2019-10-01 }, or a list of these, found 2019.',
    ],
    [
      'id: a\ntype: place\nhouse: { en: { form: Kyiv, since: yesterday } }',
      '3:37 wrong-value "since" must be a date as 2024-12-08, 2024-12 or 2024, found yesterday.',
    ],
    [
      'id: a\ntype: place\nhouse: { en: [{ fomr: Kyiv }] }',
      '3:17 missing-key The key "form" is missing here; it is needed.',
      '3:19 unknown-key The key "fomr" is not known here; did you mean "form"?',
    ],
    [
      'id: a\ntype: place\nhouse: { english: Kyiv }',
      '3:12 wrong-value "english" must be a language tag as en or pt-BR, found english.',
    ],
    [
      'id: a\ntype: place\nhouse: { gr: Kyiv }',
      '3:12 language-unknown No language is known by the tag "gr"; check it (Greek is el, Japanese ja).',
    ],
    [
      'id: a\ntype: place\nhouse: { pt-br: Kyiv }',
      '3:12 language-not-canonical The language tag "pt-br" is usually written "pt-BR"; write that.',
    ],
    [
      'id: a\ntype: place\nforms: [{ form: Kiev, status: depricated }]',
      '3:33 wrong-value "status" cannot be depricated; did you mean "deprecated"?',
    ],
    [
      'id: a\ntype: place\nforms: [{ form: Kiev, status: 1 }]',
      '3:33 wrong-value "status" must be preferred, admitted, deprecated, or forbidden, found 1.',
    ],
    [
      'id: a\ntype: place\nforms: [{ form: Kiev, note: old, or new }]',
      '3:36 unknown-key The text before "or new" ends at the comma; put all of it in quotes.',
    ],
    [
      'id: a\ntype: place\nforms: Kiev',
      '3:10 wrong-value "forms" must be a list of mappings as { form: Lattakia, status: deprecated }, found Kiev.',
    ],
    ['id: a\ntype: place\nexempt: [bylines]', '3:12 wrong-value "exempt" cannot be bylines; did you mean "byline"?'],
    [
      'id: a\ntype: place\ntests: [Kiev fell.]',
      '3:10 wrong-value "tests" must be a mapping as { flags: [a sentence], passes: [a sentence] }, found [Kiev fell.].',
    ],
    [
      'id: a\ntype: place\nforms: [{ form: Kiev, since: 2024-02-30 }]',
      '3:32 no-such-day There is no day 2024-02-30; check the date.',
    ],
    [
      'id: a\ntype: place\nforms: [{ form: Kiev, since: 2024, until: 2019 }]',
      '3:32 since-after-until "since" (2024-01-01) is after "until" (2019-12-31); exchange or correct them.',
    ],
    [
      'id: a\ntype: place\nhouse: { es: "Mali\u0301" }',
      '3:16 not-nfc "Malí" is written with separate accents; write it in Unicode NFC (it is used so).',
    ],
    [
      'id: a\ntype: place\nhouse: { en: "Deir  Ezzor " }',
      '3:16 stray-space There are spaces before, after or doubled within "Deir Ezzor"; remove them.',
    ],
    [
      'id: a\ntype: place\nhouse: { en: "Ho\u00ADms" }',
      '3:16 unseen-mark There is an invisible mark in "Homs"; remove it.',
    ],
    ['id: a\ntype: place\nhouse: { en: "…" }', '3:16 no-letter "…" has no letter and no digit; write a name.'],
    [
      'id: a\ntype: place\ntype: person',
      '3:3 yaml The key "type" stands twice; only the first counts, so join the two.',
    ],
  ])('%j', async (entry, ...expected) => {
    const indented = `- ${entry.replaceAll('\n', '\n  ')}`
    expect(await complaints(indented)).toEqual(expected.map(line => `a.yaml:${line}`))
  })

  it('normalizes a form that it complains of', async () => {
    const { glossary } = await loadGlossary(filesOf(['- { id: a, type: place, house: { es: " Mali\u0301" } }']))
    expect(glossary.entries[0]?.house['es']).toEqual([{ form: 'Malí' }])
  })

  it('keeps the first of two entries with one id', async () => {
    const texts = ['- { id: a, type: place }', '\n- { id: a, type: person }']
    expect(await complaints(...texts)).toEqual([
      'b.yaml:2:3 duplicate-id The id a is already taken at a.yaml:1; give this entry its own, or merge the two and list the retired id under "replaces".',
    ])
    expect((await loadGlossary(filesOf(texts))).glossary.byId.get('a')?.type).toBe('place')
  })

  it('tells a mapping from a list of entries', async () => {
    expect(await complaints('id: a\ntype: place\n')).toEqual([
      'a.yaml:1:1 not-a-list A glossary file is a list of entries; start each entry with "- id:".',
    ])
  })
})

describe('isEvidencePath', () => {
  it.each([
    ['glossary/evidence/calques.yaml', true],
    ['evidence\\cues.yml', true],
    ['glossary/people/evidence.yaml', false],
    ['/srv/evidence/desk/places.yaml', false],
    ['glossary/evidence/schema.json', false],
  ])('%s: %s', (path, expected) => expect(isEvidencePath(path)).toBe(expected))
})
