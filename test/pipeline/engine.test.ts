import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createEngine, type Desk, type Engine } from '../../src/pipeline.ts'
import { deskOf, inShort } from '../desk.ts'
import { articles, ENTRIES } from '../random-articles.ts'

describe('createEngine', () => {
  let desk: Desk
  let engine: Engine
  beforeAll(async () => {
    desk = await deskOf(ENTRIES.join('\n'), { languages: ['en', 'fr'] })
    engine = createEngine(desk)
  })
  const fresh = (text: string, format: 'text' | 'markdown') => createEngine(desk).open(text, { format }).findings()

  it('finds what stands in the text as it is now', async () => {
    const article = engine.open('Ships left Lattakia at dawn.')
    expect(inShort(await article.findings())).toEqual(['house-form: Lattakia'])
    expect(article.update([{ start: 11, end: 19, text: 'Latakia' }])).toBe(1)
    expect(article.text).toBe('Ships left Latakia at dawn.')
    expect(await article.findings()).toEqual([])
  })

  it('leaves out an edit outside the text, and one over another', () => {
    const article = engine.open('Homs')
    expect(article.update([{ start: 9, end: 9, text: 'x' }])).toBe(0)
    expect(
      article.update([
        { start: 0, end: 2, text: 'Ha' },
        { start: 1, end: 3, text: 'x' },
      ]),
    ).toBe(1)
    expect(article.text).toBe('Hams')
  })

  it('reads as it is told to', async () => {
    const article = engine.open('# Lattakia\n\n`Lattakia`', { format: 'markdown', language: 'en', path: 'a.md' })
    expect(await article.findings()).toMatchObject([{ text: 'Lattakia', span: { start: 2 } }])
  })

  it('finds after any edits what a fresh lint finds', () =>
    fc.assert(
      fc.asyncProperty(
        articles,
        fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom('', 'Hims', ' OSDH', '\n\n', '“', '.', 'a')), {
          maxLength: 6,
        }),
        async ({ text, format }, edits) => {
          const article = engine.open(text, { format })
          for (const [place, length, written] of edits) {
            await article.findings()
            const start = place % (article.text.length + 1)
            article.update([{ start, end: Math.min(article.text.length, start + length), text: written }])
            expect(await article.findings()).toEqual(await fresh(article.text, format))
          }
        },
      ),
      { numRuns: 40 },
    ))
})
