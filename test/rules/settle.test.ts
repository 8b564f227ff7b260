import { describe, expect, it } from 'vitest'
import { lintArticles } from '../../src/pipeline.ts'
import { articleOf, deskOf, inShort, lint, stream } from '../desk.ts'

const PLACES = `
- id: place.latakia
  type: place
  house: { en: Latakia, fr: Lattaquié }
  forms: [{ form: Lattakia, status: deprecated, in: [en], from: [el] }]
- id: place.saraqib
  type: place
  house: { en: Saraqib }
  forms: [{ form: Saraqeb, status: admitted, in: [en] }]
- id: place.homs
  type: place
  house: { en: Homs }
  forms: [{ form: Hims, status: forbidden, in: [en] }]
`

describe('regions', () => {
  it('asks inside a direct quotation, and says so quietly', async () => {
    const [finding] = await lint('“We left Lattakia,” he said.', await deskOf(PLACES))
    expect(finding).toMatchObject({ severity: 'info', quoted: true, preferred: 'Latakia' })
    expect(finding!.fixes.map(fix => fix.trust)).toEqual(['ask'])
  })

  it('leaves link targets and code alone, and bylines', async () => {
    const text =
      'By Lattakia Jones\n\nSee [the port](https://example.org/Lattakia) and `Lattakia` in the log of the day before yesterday.'
    expect(inShort(await lint(text, await deskOf(PLACES), { format: 'markdown' }))).toEqual([])
  })

  it('points into the source, across markup', async () => {
    const text = 'They left **Lat**takia &amp; went home.'
    const [finding] = await lint(text, await deskOf(PLACES), { format: 'markdown' })
    expect(text.slice(finding!.span.start, finding!.span.end)).toBe('Lat**takia')
    expect(finding!.start).toEqual({ line: 1, column: 13 })
  })

  it('keeps an entry’s own exemptions', async () => {
    const desk = await deskOf(`${PLACES}  exempt: [heading]\n`)
    expect(inShort(await lint('# Hims falls\n\nThe town of Hims fell.', desk, { format: 'markdown' }))).toEqual([
      'house-form: Hims',
    ])
  })
})

describe('severities', () => {
  it('makes a forbidden form an error', async () => {
    expect((await lint('They left Hims.', await deskOf(PLACES)))[0]).toMatchObject({ severity: 'error' })
  })

  it('follows the desk', async () => {
    const desk = await deskOf(PLACES, { severities: { 'house-form': 'info' } })
    expect((await lint('They left Lattakia.', desk))[0]).toMatchObject({ severity: 'info' })
    expect(await lint('They left Lattakia.', await deskOf(PLACES, { severities: { 'house-form': 'off' } }))).toEqual([])
    expect(await lint('They left Lattakia.', await deskOf(PLACES, { only: ['script-leak'] }))).toEqual([])
  })
})

describe('without a glossary', () => {
  it('keeps the rules silent that need one, and runs the rest', async () => {
    expect(inShort(await lint('They left Lattakia and Αleppo.', await deskOf(null)))).toEqual(['script-leak: Αleppo'])
  })
})

describe('suppressions', () => {
  const offending = 'They left Lattakia.'

  it.each([
    [
      'the next line',
      `<!-- isogloss-disable-next-line house-form -- as on the map -->\n\n${offending}\n\n${offending}`,
      1,
    ],
    [
      'a stretch',
      `<!-- isogloss-disable house-form -->\n\n${offending}\n\n<!-- isogloss-enable -->\n\n${offending}`,
      1,
    ],
    ['an article', `---\nisogloss: { disable: [house-form] }\n---\n\n${offending}`, 0],
    ['every rule', `<!-- isogloss-disable -->\n\n${offending}`, 0],
  ])('silences %s', async (_, text, left) => {
    expect(inShort(await lint(text, await deskOf(PLACES), { format: 'markdown' }))).toEqual(
      Array(left).fill('house-form: Lattakia'),
    )
  })

  it('reports one that silences nothing', async () => {
    const text = '<!-- isogloss-disable-next-line house-form -->\n\nThey left Latakia.'
    const findings = await lint(text, await deskOf(PLACES), { format: 'markdown' })
    expect(inShort(findings)).toEqual(['unused-suppression: <!-- isogloss-disable-next-line house-form -->'])
  })

  it('does not call one unused whose rule did not run', async () => {
    const text = '<!-- isogloss-disable-next-line house-form -->\n\nThey left Lattakia.'
    expect(
      await lint(text, await deskOf(PLACES, { only: ['script-leak', 'unused-suppression'] }), { format: 'markdown' }),
    ).toEqual([])
  })
})

describe('mixed-in-set', () => {
  const run = async (...texts: string[]) => {
    const documents = await Promise.all(texts.map((text, at) => articleOf(text, { path: `${at}.txt` })))
    return lintArticles(stream(...documents), await deskOf(PLACES))
  }

  it('sits on every mention that does not follow the house, and points to one that does', async () => {
    const { files } = await run('Saraqeb fell. Nobody is left in Saraqeb.', 'They reached Saraqib.')
    expect(inShort(files[0]!.findings)).toEqual(['mixed-in-set: Saraqeb', 'mixed-in-set: Saraqeb'])
    expect(files[0]!.findings[0]).toMatchObject({
      preferred: 'Saraqib',
      forms: ['Saraqeb', 'Saraqib'],
      related: [{ path: '1.txt', text: 'Saraqib' }],
    })
    expect(files[1]!.findings).toEqual([])
  })

  it('does not depend on the order of the articles', async () => {
    const { files } = await run('They reached Saraqib.', 'Saraqeb fell.')
    expect(inShort(files[1]!.findings)).toEqual(['mixed-in-set: Saraqeb'])
  })

  it('is silent on a run that agrees, on one article that mixes, on forms reported already', async () => {
    const agreeing = await run('Saraqeb fell.', 'They reached Saraqeb.')
    expect(agreeing.files.flatMap(file => inShort(file.findings))).toEqual([])
    const mixing = await run('Saraqeb fell, Saraqib burns.', 'Saraqib.')
    expect(inShort(mixing.files[0]!.findings)).toEqual(['mixed-spelling: Saraqeb'])
    const reported = await run('They left Lattakia.', 'They left Latakia.')
    expect(reported.files.flatMap(file => inShort(file.findings))).toEqual(['house-form: Lattakia'])
  })
})
