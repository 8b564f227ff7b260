import { describe, expect, it } from 'vitest'
import { findingsIn, mended } from './findings-in.ts'

const BODIES = `
- id: org.ocha
  type: organisation
  house: { en: UN Office for the Coordination of Humanitarian Affairs }
  short: { en: OCHA, fr: OCHA }
- id: org.iaea
  type: organisation
  house: { en: International Atomic Energy Agency }
  short: { en: IAEA, fr: AIEA, es: OIEA }
- id: org.who
  type: organisation
  house: { en: World Health Organization }
  short: { en: WHO, fr: OMS }
- id: org.wto
  type: organisation
  house: { en: World Trade Organization }
  short: { en: WTO, fr: OMC }
- id: org.sana
  type: organisation
  house: { en: Syrian Arab News Agency }
  short: { en: SANA }
- id: org.chp
  type: organisation
  house: { en: "Republican People's Party" }
  short: { en: CHP, tr: CHP }
`

const find = (text: string, glossary = BODIES) => findingsIn('acronym-mismatch', text, glossary)

describe('acronym-mismatch finds', () => {
  it.each([
    [
      'a missing word',
      'Said the UN Office of Humanitarian Affairs (OCHA).',
      'Said the UN Office for the Coordination of Humanitarian Affairs (OCHA).',
    ],
    [
      'a prefix kept as written',
      'Said the United Nations Office of Humanitarian Affairs (OCHA).',
      'Said the United Nations Office for the Coordination of Humanitarian Affairs (OCHA).',
    ],
    [
      'words in another order',
      'The World Organisation of Health (WHO) agreed.',
      'The World Health Organization (WHO) agreed.',
    ],
    [
      'a body under another’s acronym',
      'The World Trade Organization (WHO) ruled.',
      'The World Trade Organization (WTO) ruled.',
    ],
  ])('%s', async (_, text, right) => {
    const findings = await find(text)
    expect(findings).toHaveLength(1)
    expect(mended(text, findings)).toBe(right)
    expect(findings[0]).toMatchObject({ severity: 'warning', fixes: [{ trust: 'ask' }] })
  })

  it('reports name and acronym together', async () => {
    const [finding] = await find('According to the UN Office of Humanitarian Affairs (OCHA), 14,000 fled.')
    expect(finding).toMatchObject({
      text: 'UN Office of Humanitarian Affairs (OCHA)',
      preferred: 'UN Office for the Coordination of Humanitarian Affairs (OCHA)',
      entry: 'org.ocha',
    })
  })

  it('finds a slip that the article itself corrects', async () => {
    const text = 'The Lower Danube Shipping Board (LDBS) met. The LDSB has five members.'
    expect(mended(text, await find(text, ''))).toBe(
      'The Lower Danube Shipping Board (LDSB) met. The LDSB has five members.',
    )
  })
})

describe('acronym-mismatch is silent about', () => {
  it.each([
    ['another word for the same', 'The Office for Coordination of Humanitarian Affairs (OCHA) said so.'],
    ['a foreign acronym, which foreign-acronym reports', 'The International Atomic Energy Agency (AIEA) said so.'],
    [
      'an acronym of the bearer’s language',
      'The Turkish Republican Party (CHP) and the Republican People’s Party (CHP) agreed.',
    ],
    [
      'unlisted acronyms of other languages',
      'The Social Democratic Party (SPD), the Turkish Armed Forces (TSK) and the European Central Bank (BCE) agreed.',
    ],
    ['a person’s party or employer', 'Anna Lena Berg (WHO) and World Health Minister Jan Berg (WTO) agreed.'],
    ['the tail of a longer name', 'The Centre for Trade and the World Trade Union (IAEA) agreed.'],
    ['a word in brackets', 'The Syrian Arab News Agency (Damascus) wrote it.'],
    ['a stock ticker', 'Shares of Royal Caribbean Cruises Ltd (RCL.N) fell.'],
    ['the same letters twice', 'The Lower Danube Shipping Board (LDBS) met. The LDBS and the LDSB are two bodies.'],
  ])('%s', async (_, text) => {
    expect(await find(text)).toEqual([])
  })
})
