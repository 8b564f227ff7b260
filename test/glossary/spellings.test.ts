import { describe, expect, it } from 'vitest'
import { spellingsOf } from '../../src/glossary/spellings.ts'
import { loadSound } from './loading.ts'

const spellings = async (yaml: string) => {
  const { entries } = await loadSound(yaml)
  return new Map(spellingsOf(entries[0]!).map(({ text, uses }) => [text, uses]))
}

describe('spellingsOf', () => {
  it('gives one spelling per written form, with all its uses', async () => {
    const found = await spellings(
      '- { id: org.sohr, type: organisation, house: { en: Observatory }, short: { en: SOHR, es: OSDH, fr: OSDH },' +
        ' native: { ar: المرصد }, forms: [{ form: OSDH, in: [en], status: forbidden, from: [fr], note: French }] }',
    )
    expect([...found.keys()]).toEqual(['Observatory', 'SOHR', 'OSDH', 'المرصد'])
    expect(found.get('OSDH')).toEqual([
      { role: 'short', kind: 'acronym', languages: ['es'], houses: null, status: 'preferred', from: [] },
      { role: 'short', kind: 'acronym', languages: ['fr'], houses: null, status: 'preferred', from: [] },
      {
        role: 'form',
        kind: 'full',
        languages: ['en'],
        houses: null,
        status: 'forbidden',
        from: ['fr'],
        note: 'French',
      },
    ])
  })

  it.each([
    ['SOHR', 'acronym'],
    ['EE. UU.', 'acronym'],
    ['EE.UU.', 'acronym'],
    ['HTŞ', 'acronym'],
    ['M23', 'acronym'],
    ['ΟΗΕ', 'acronym'],
    ['Ondus', 'short'],
    ['KhTSh', 'short'],
    ['the Observatory', 'short'],
    ['A', 'short'],
    ['داعش', 'short'],
  ])('takes the short form %s for kind %s', async (form, kind) => {
    const found = await spellings(
      `- { id: a, type: organisation, short: { en: "${form}" }, match: { case: sensitive } }`,
    )
    expect(found.get(form)?.[0]?.kind).toBe(kind)
  })

  it('takes a house form that is an acronym for one', async () => {
    const found = await spellings('- { id: a, type: organisation, house: { en: UNRWA, fr: Office de secours } }')
    expect(found.get('UNRWA')?.[0]).toMatchObject({ role: 'house', kind: 'acronym' })
    expect(found.get('Office de secours')?.[0]).toMatchObject({ role: 'house', kind: 'full' })
  })

  it('lets the native form yield to a house form of its language', async () => {
    const found = await spellings('- { id: a, type: place, house: { ar: حلب }, native: { ar: حلب الشهباء, he: חלב } }')
    expect(found.get('حلب الشهباء')?.[0]?.status).toBe('admitted')
    expect(found.get('חלב')?.[0]?.status).toBe('preferred')
  })

  it('carries houses, dates and inflection', async () => {
    const found = await spellings(
      '- { id: a, type: place, house: { en: { form: Kyiv, house: ap, since: 2019 } }, inflected: { pl: [Kijowa] } }',
    )
    expect(found.get('Kyiv')?.[0]).toMatchObject({ houses: ['ap'], since: '2019-01-01' })
    expect(found.get('Kijowa')?.[0]).toMatchObject({ role: 'inflected', kind: 'inflected', languages: ['pl'] })
  })
})
