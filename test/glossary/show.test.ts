import { describe, expect, it } from 'vitest'
import { showName } from '../../src/pipeline.ts'
import { deskOf } from '../desk.ts'

const ENTRIES = `
- id: place.latakia
  type: place
  house: { en: Latakia, fr: Lattaquié }
  native: { ar: اللاذقية }
  forms: [{ form: Lattakia, kind: transliteration, status: deprecated, in: [en], from: [el] }]
`

describe('showName', () => {
  it.each(['Latakia', 'LATTAKIA', 'Lattaquie', 'اللاذقية'])('finds the entry by %s', async name => {
    const { entries } = await showName(name, await deskOf(ENTRIES))
    expect(entries.map(({ entry }) => entry.id)).toEqual(['place.latakia'])
  })

  it('says what each form does, by the language of the article', async () => {
    const told = async (lang: string) => {
      const { entries } = await showName('Latakia', await deskOf(ENTRIES, { lang }))
      return entries[0]!.spellings.map(({ text, standing, preferred }) => `${text}: ${standing} → ${preferred}`)
    }
    expect(await told('en')).toEqual([
      'Latakia: preferred → null',
      'اللاذقية: admitted → null',
      'Lattakia: deprecated → Latakia',
      'Lattaquié: foreign → Latakia',
    ])
    expect((await told('fr'))[0]).toBe('Lattaquié: preferred → null')
  })

  it('offers names where there is none, and nothing where nothing is near', async () => {
    expect(await showName('Latakya', await deskOf(ENTRIES))).toMatchObject({ entries: [], near: ['Latakia'] })
    expect(await showName('Qqq', await deskOf(ENTRIES))).toMatchObject({ entries: [], near: [] })
  })
})
