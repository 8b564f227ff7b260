import { describe, expect, it } from 'vitest'
import { packSections } from '../../src/core/byte-sections.ts'
import { Failure } from '../../src/core/failure.ts'
import { assembleGlossary } from '../../src/glossary/assemble.ts'
import { loadEvidence } from '../../src/glossary/load.ts'
import type { Glossary } from '../../src/glossary/model.ts'
import { packShipped, unpackShipped } from '../../src/glossary/shipped.ts'
import { compileShipped } from '../tools/shipped.ts'
import { filesOf, loadSound } from './loading.ts'

const SHARAA = `
- id: person.sharaa
  type: person
  definition: President of Syria
  replaces: [person.jolani]
  house: { en: [{ form: Ahmed al-Sharaa, since: 2024-12-08 }], fr: Ahmed al-Charaa }
  short: { en: Sharaa }
  native: { ar: أحمد الشرع }
  parts: { given: Ahmed, particle: al-, family: Sharaa }
  forms: [{ form: Abu Mohammed al-Jolani, kind: nom-de-guerre, in: [en], house: [ap], from: [ar], sources: [AP], note: x }]
  inflected: { pl: [Szary] }
  match: { requires: [Syria], not_near: [tea] }
  exempt: [byline]
  different_from: [person.bashir]
  sources: [editor (unverified)]
  tests: { passes: [Sharaa spoke.] }
  note: a
  review: b
- { id: person.bashir, type: person, publishes: [ar] }
`
const CUES =
  'cues: [{ id: a, family: calque, pattern: x, in: [en], weights: { fr: 1 }, weighed: hand, tests: { shows: [x], silent: [y] } }]'

/** What remains of a glossary without the places that only its YAML knows. */
const lasting = (glossary: Glossary) => assembleGlossary(glossary.entries.map(({ places: _, ...entry }) => entry))

describe('packShipped and unpackShipped', () => {
  it('give back what was packed', async () => {
    const glossary = await loadSound(SHARAA)
    const { evidence } = await loadEvidence(filesOf([CUES]))
    const unpacked = unpackShipped(packShipped(glossary, evidence))
    const expected = lasting(glossary)
    expect(unpacked.glossary.entries).toEqual(expected.entries)
    expect([...unpacked.glossary.spellings]).toEqual(expected.spellings)
    expect(unpacked.evidence.cues).toEqual(evidence.cues.map(({ at: _, ...cue }) => cue))
    expect(unpacked.glossary.byId.get('person.jolani')?.id).toBe('person.sharaa')
  })

  it('pack the same glossary into the same bytes, without what is empty', async () => {
    const [first, second] = [await loadSound(SHARAA), await loadSound(SHARAA)]
    const empty = { cues: [], conventions: [] }
    const bytes = packShipped(first, empty)
    expect(packShipped(second, empty)).toEqual(bytes)
    expect(new TextDecoder().decode(bytes)).not.toMatch(/"(?:forms|native|inflected)":(?:\[\]|\{\})/u)
  })

  it.each([
    ['what is no glossary', new TextEncoder().encode('not a glossary')],
    ['nothing', new Uint8Array(0)],
    ['another version', packSections([new TextEncoder().encode('{"version":99,"paths":[],"retired":{}}')])],
    ['a head that is none', packSections([new TextEncoder().encode('null')])],
  ])('refuse %s', (_, bytes) => expect(() => unpackShipped(bytes)).toThrow(Failure))

  it('refuse what was cut off, and read what lies on an odd place', async () => {
    const bytes = packShipped(await loadSound(SHARAA), { cues: [], conventions: [] })
    expect(() => unpackShipped(bytes.subarray(0, -4))).toThrow(Failure)
    const odd = new Uint8Array(bytes.length + 1)
    odd.set(bytes, 1)
    const { glossary } = unpackShipped(odd.subarray(1))
    expect(glossary.index).toEqual(unpackShipped(bytes).glossary.index)
  })

  it('keep every form of 600 entries', async () => {
    const yaml = Array.from(
      { length: 600 },
      (_, at) =>
        `- { id: place.p${at}, type: place, house: { en: Homs ${at}, fr: Hims ${at} }, forms: [{ form: Hums ${at}, status: deprecated, in: [en] }, { form: Himss ${at} }, { form: Homss ${at} }], tests: { flags: [Hums ${at} fell.] } }`,
    ).join('\n')
    const bytes = packShipped(await loadSound(yaml), { cues: [], conventions: [] })
    expect(unpackShipped(bytes).glossary.spellings).toHaveLength(3_000)
  })
})

describe('the glossary of this repository', () => {
  it('has no errors, and neither have the catalogues', async () => {
    const { bytes, problems } = await compileShipped()
    expect(problems).toEqual([])
    expect(unpackShipped(bytes).glossary.byId.has('place.latakia')).toBe(true)
  })
})
