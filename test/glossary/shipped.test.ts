import { describe, expect, it } from 'vitest'
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

  it('pack the same glossary into the same text, without what is empty', async () => {
    const [first, second] = [await loadSound(SHARAA), await loadSound(SHARAA)]
    const empty = { cues: [], conventions: [] }
    const json = packShipped(first, empty)
    expect(packShipped(second, empty)).toBe(json)
    expect(json).not.toMatch(/"(?:forms|native|inflected)":(?:\[\]|\{\})/u)
  })

  it.each([
    ['not json'],
    ['{}'],
    ['{"version":99,"paths":[],"spellings":[],"retired":{}}\n{}\n\n'],
    ['null'],
  ])('refuse %s', json => {
    expect(() => unpackShipped(json)).toThrow(Failure)
  })

  it('unpack 3,000 forms in little time', async () => {
    const yaml = Array.from(
      { length: 600 },
      (_, at) =>
        `- { id: place.p${at}, type: place, house: { en: Homs ${at}, fr: Hims ${at} }, forms: [{ form: Hums ${at}, status: deprecated, in: [en] }, { form: Himss ${at} }, { form: Homss ${at} }], tests: { flags: [Hums ${at} fell.] } }`,
    ).join('\n')
    const json = packShipped(await loadSound(yaml), { cues: [], conventions: [] })
    unpackShipped(json)
    const start = performance.now()
    expect(unpackShipped(json).glossary.spellings).toHaveLength(3_000)
    // A few milliseconds; the bound leaves room for a busy machine.
    expect(performance.now() - start).toBeLessThan(150)
  })
})

describe('the glossary of this repository', () => {
  it('has no errors, and neither have the catalogues', async () => {
    const { json, problems } = await compileShipped()
    expect(problems).toEqual([])
    expect(unpackShipped(json).glossary.byId.has('place.latakia')).toBe(true)
  })
})
