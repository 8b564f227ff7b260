import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareGlossaries } from '../../src/glossary/diff/compare.ts'
import { isRenamed, isSame } from '../../src/glossary/diff/difference.ts'
import { readEntries } from '../../src/glossary/read-entries.ts'
import { ENTRIES } from '../random-articles.ts'

const compare = async (before: string, after: string) =>
  compareGlossaries((await readEntries('a.yaml', before)).entries, (await readEntries('b.yaml', after)).entries)

const HOMS =
  '- { id: place.homs, type: place, house: { en: Homs, fr: Homs }, forms: [{ form: Hims, status: admitted, in: [en, fr] }, { form: Emesa }], sources: [a, b] }\n'

describe('compareGlossaries', () => {
  it('sees no change in another file, another order, another style', async () => {
    const other =
      '- sources: [b, a]\n  forms:\n    - form: Emesa\n    - { in: [fr, en], status: admitted, form: Hims }\n  house: { fr: Homs, en: { form: Homs } }\n  type: place\n  id: place.homs\n'
    expect(isSame(await compare(HOMS, other))).toBe(true)
  })

  it('tells entries that come and go', async () => {
    const { added, removed } = await compare(HOMS, HOMS.replace('place.homs', 'place.hims'))
    expect([added.map(entry => entry.id), removed.map(entry => entry.id)]).toEqual([['place.hims'], ['place.homs']])
  })

  it('tells forms that come, go, and of which something else is said', async () => {
    const after = HOMS.replace('status: admitted', 'status: deprecated').replace('{ form: Emesa }', '{ form: Hums }')
    const { changed } = await compare(HOMS, after)
    expect(changed[0]!.forms).toMatchObject([
      { form: 'Hims', before: [{ status: 'admitted' }], after: [{ status: 'deprecated' }] },
      { form: 'Hums', before: [], after: [{ form: 'Hums' }] },
      { form: 'Emesa', before: [{ form: 'Emesa' }], after: [] },
    ])
  })

  it('tells house forms by language, and other fields', async () => {
    const { changed } = await compare(HOMS, HOMS.replace('fr: Homs', 'de: Homs').replace('[a, b]', '[a]'))
    expect(changed[0]!.slots).toMatchObject([
      { role: 'house', language: 'de', before: [], after: [{ form: 'Homs' }] },
      { role: 'house', language: 'fr', before: [{ form: 'Homs' }], after: [] },
    ])
    expect(changed[0]!.fields).toEqual([{ field: 'sources', before: ['a', 'b'], after: ['a'] }])
  })

  it('knows an entry under a new id, and one that was merged', async () => {
    const two = `${HOMS}- { id: place.emesa, type: place }\n`
    const renamed = await compare(HOMS, HOMS.replace('id: place.homs', 'id: place.hims, replaces: place.homs'))
    expect(renamed.changed.map(isRenamed)).toEqual([true])
    expect([...renamed.added, ...renamed.removed, ...renamed.merged]).toEqual([])
    const merged = await compare(two, HOMS.replace('id: place.homs', 'id: place.homs, replaces: [place.emesa]'))
    expect(merged.merged).toMatchObject([{ entry: { id: 'place.emesa' }, into: { id: 'place.homs' } }])
    expect(merged.removed).toEqual([])
    const both = await compare(two, HOMS.replace('id: place.homs', 'id: place.x, replaces: [place.homs, place.emesa]'))
    expect([both.changed.length, both.merged.length, both.added.length]).toEqual([1, 1, 0])
  })

  it('says of two states the opposite of what it says the other way round', async () => {
    const pick = fc.shuffledSubarray([
      ...ENTRIES,
      ENTRIES[0]!.replace('Lattakia', 'Ladikia').replace('place.latakia', 'place.port'),
    ])
    await fc.assert(
      fc.asyncProperty(pick, pick, async (one, other) => {
        const [a, b] = [one.join('\n'), other.join('\n')]
        const [there, back] = [await compare(a, b), await compare(b, a)]
        const ids = (list: readonly { id: string }[]) => list.map(entry => entry.id)
        expect(ids(there.added)).toEqual(ids(back.removed))
        expect(ids(there.changed.map(change => change.after))).toEqual(ids(back.changed.map(change => change.after)))
        expect(isSame(await compare(a, one.toReversed().join('\n')))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})
