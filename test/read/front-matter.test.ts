import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { Document } from '../../src/read/document.ts'
import { isoDate } from '../../src/read/front-matter.ts'
import { readArticles } from '../../src/read/read.ts'

const OPTIONS = { languages: ['en', 'fr'], defaultLanguage: 'en' }

async function read(source: string): Promise<{ documents: Document[]; failures: Failure[] }> {
  const documents: Document[] = []
  const failures: Failure[] = []
  const bytes = new TextEncoder().encode(source)
  for await (const read of readArticles({ path: 'aleppo.md', bytes }, OPTIONS)) {
    if (read instanceof Failure) failures.push(read)
    else documents.push(read)
  }
  return { documents, failures }
}

describe('front matter', () => {
  test('states language, date, author, credit and original', async () => {
    const { documents } = await read(
      '---\nlang: fr-FR\ndate: 2024-11-30T08:00:00Z\nauthors: [Jane Doe, Rami]\nagency: AFP\ntranslation_of: https://x.org/a\n---\nText.\n',
    )
    const [document] = documents
    expect(document).toMatchObject({ language: 'fr-FR', languageFrom: 'declared', date: '2024-11-30', text: 'Text.' })
    expect(document?.declared).toMatchObject({
      byline: { value: 'Jane Doe, Rami' },
      credit: { value: 'AFP' },
      translationOf: { value: 'https://x.org/a' },
    })
    const { start, end } = document!.declared!.credit!.span
    expect(document!.source.slice(start, end)).toBe('AFP')
  })

  test('what readers see of it is text, with its way back', async () => {
    const { documents } = await read(
      `---\ntitle: 'Aleppo''s fall'\nsubtitle: "Lattakia: next"\ndescription: Hama stands\nsummary: >\n  folded\nslug: lattakia\n---\nText.\n`,
    )
    const document = documents[0]!
    expect(document.paragraphs.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      "Aleppo's fall",
      'Lattakia: next',
      'Hama stands',
      'Text.',
    ])
    const kinds = document.regions.filter(({ start }) => start === 0).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['front-matter', 'heading'])
    const start = document.text.indexOf('Lattakia')
    expect(document.map.toSource({ start, end: start + 8 })).toEqual({
      start: document.source.indexOf('Lattakia'),
      end: document.source.indexOf('Lattakia') + 8,
    })
    expect(document.map.toSource({ start: 0, end: 8 })).toMatchObject({ start: document.source.indexOf('Aleppo') })
  })

  test('escapes that the source does not show are left out of the text', async () => {
    const { documents } = await read('---\ntitle: "Alep\\u0070o"\n---\nText.\n')
    expect(documents[0]!.text).toBe('Text.')
  })

  test('broken YAML is a failure with its place, and the article is read', async () => {
    const { documents, failures } = await read('---\ntitle: one\nlang: [fr\n---\nText.\n')
    expect(documents[0]!.text).toBe('Text.')
    expect(failures).toHaveLength(1)
    expect(failures[0]!.code).toBe('front-matter-broken')
    expect(failures[0]!.place.at!.line).toBeGreaterThanOrEqual(3)
    expect(failures[0]!.place.path).toBe('aleppo.md')
  })

  test('a language that is none is a failure with its place', async () => {
    const { documents, failures } = await read('---\ntitle: one\nlanguage: the French one\n---\nText.\n')
    expect(documents).toHaveLength(1)
    expect(failures[0]).toMatchObject({ code: 'front-matter-language', place: { at: { line: 3, column: 1 } } })
  })

  test('TOML is left out, a lone rule is no front matter', async () => {
    expect((await read('+++\ntitle = "x"\n+++\nText.')).documents[0]!.text).toBe('Text.')
    expect((await read('---\n\nText without an end.')).documents[0]!.text).toBe('Text without an end.')
    expect((await read('Text.\n\n---\ntitle: x\n---\n')).documents[0]!.text).toContain('title: x')
  })

  test.each([
    ['2024-11-30', '2024-11-30'],
    ['2024-11-30T10:00:00+02:00', '2024-11-30'],
    ['2024-11-30 10:00', '2024-11-30'],
    ['2024-02-30', null],
    ['30 November 2024', null],
    [2024, null],
  ])('date %j is %j', (value, date) => {
    expect(isoDate(value)).toBe(date)
  })
})
