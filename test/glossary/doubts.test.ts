import { describe, expect, it } from 'vitest'
import { loadGlossary } from '../../src/glossary/load.ts'

const problems = async (text: string) => {
  const loaded = await loadGlossary([{ path: 'g.yaml', text }])
  return loaded.problems.map(({ code, severity, at }) => `${code} ${severity} ${at.line}:${at.column}`)
}

describe('doubts about single entries', () => {
  it('shows a letter of another script inside a word, where it stands', async () => {
    expect(
      await problems('- id: place.moscow\n  type: place\n  house: { en: Moscow }\n  native: { ru: Мoсква }\n'),
    ).toEqual(['mixed-script warning 4:17'])
  })

  it('asks for a form to write instead of one that is ruled out', async () => {
    const text =
      '- id: place.kyiv\n  type: place\n  house: { uk: Київ }\n  forms: [{ form: Kiev, status: deprecated, in: [en] }]\n'
    expect(await problems(text)).toEqual(['no-replacement warning 4:19'])
  })

  it.each([
    [
      'a native form in its script, a Latin acronym beside it',
      '- id: org.x\n  type: organisation\n  house: { en: Baltic Fleet, ru: Балтийский флот }\n  short: { en: BF, ru: БФ }\n',
    ],
    [
      'a nom de guerre, which another one replaces',
      '- id: person.x\n  type: person\n  house: { fr: Ahmed }\n  forms: [{ form: Abu Omarov, kind: nom-de-guerre, status: deprecated, in: [en] }]\n',
    ],
    [
      'a form ruled out where the house has its own',
      '- id: place.y\n  type: place\n  house: { en: Kyiv }\n  forms: [{ form: Kiev, status: forbidden, in: [en] }]\n',
    ],
  ])('is silent on %s', async (_, text) => expect(await problems(text)).toEqual([]))
})
